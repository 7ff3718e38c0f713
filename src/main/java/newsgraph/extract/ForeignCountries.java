package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.model.Sentence;

/**
 * The countries that somebody with a bare title deals with, and so is hardly an officer of: after
 * "Foreign Minister Lind summoned the Peruvian ambassador" he is not Peru's, after "the premier of
 * Chile was received by Finance Minister Lind" not Chile's.
 *
 * @param scene the article
 * @param known what is claimed in it
 */
record ForeignCountries(OfficeScene scene, List<OfficeClaim> known) {
  private static final String SIDES = "nsubj|nsubj:pass|obj|iobj|obl.*|nmod";

  /** The countries of those on the other side of what the holder does beside his title. */
  Set<String> of(OfficeClaim claim) {
    Sentence sentence = scene.article().sentences().get(claim.post().sentence());
    Parse parse = new Parse(sentence);
    Set<String> found = new HashSet<>();
    int holder = TitleCompany.holder(scene, claim);
    if (holder < 0) {
      return found;
    }
    int first = holder;
    while (parse.relation(first).matches("conj|appos") && parse.head(first) >= 0) {
      first = parse.head(first);
    }
    int governor = parse.head(first);
    if (governor >= 0 && isSide(parse, first) && deals(parse, governor)) {
      addOthers(parse, governor, first, found);
      int above = parse.head(governor); // "flew to Oslo to see Finance Minister Lind"
      if (above >= 0
          && parse.relation(governor).matches("xcomp|advcl")
          && parse.hasChild(governor, "mark", "to")
          && parse.child(governor, "nsubj") < 0) {
        parse.children(above, "nsubj").forEach(subject -> addCountries(parse, subject, found));
      }
    }
    if (governor >= 0 && parse.relation(first).equals("nsubj")) {
      parse.children(governor, "xcomp", "advcl").stream() // "went to see"
          .filter(verb -> deals(parse, verb) && parse.child(verb, "nsubj") < 0)
          .forEach(verb -> addOthers(parse, verb, -1, found));
    }
    for (int clause : parse.children(holder, "acl:relcl", "dep")) {
      if (deals(parse, clause)) {
        addOthers(parse, clause, -1, found);
      }
    }
    return found;
  }

  private boolean deals(Parse parse, int token) {
    return parse.tagged(token, "V") && scene.lexicon().relations().deals(parse.lemma(token));
  }

  private static boolean isSide(Parse parse, int token) {
    return parse.relation(token).matches(SIDES) && !isBeside(parse, token);
  }

  /** "in", "on": neither side. */
  private static boolean isBeside(Parse parse, int token) {
    return parse.relation(token).startsWith("obl")
        && !parse.preposition(token).matches("with|by|to|");
  }

  private void addOthers(Parse parse, int verb, int own, Set<String> found) {
    for (int side : parse.children(verb)) {
      if (side == own || !isSide(parse, side) || parse.token(side).tag().startsWith("W")) {
        continue;
      }
      addCountries(parse, side, found);
    }
  }

  private void addCountries(Parse parse, int side, Set<String> found) {
    for (int token : parse.conjuncts(side)) {
      country(parse, token).ifPresent(found::add);
    }
  }

  /** The country of a person, or of the phrase that a noun ends: "Chinese officials". */
  private Optional<String> country(Parse parse, int token) {
    int person = scene.person(parse.sentence().index(), token);
    Optional<String> own =
        known.stream()
            .filter(c -> person >= 0 && c.person() == person)
            .map(c -> c.post().organization())
            .filter(body -> body != null && scene.organizations().isCountry(body))
            .findFirst();
    boolean noun = parse.token(token).tag().matches("NN.*");
    return own.isPresent() || !noun
        ? own
        : scene.organizations().countryIn(parse.sentence(), parse.left(token), token);
  }
}
