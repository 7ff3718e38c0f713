package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Who goes from an office that the verb does not name: "Peru's finance minister, Ana Ruiz, resigned
 * on Monday", "The board dismissed Lind", "Toth was replaced by Carl Berg". The office is over, and
 * whoever replaces its holder has it now. One for each article.
 */
final class LeavingOffice {
  private final OfficeScene scene;

  LeavingOffice(OfficeScene scene) {
    this.scene = scene;
  }

  /** The claims with what is over, and those of the successors. */
  List<OfficeClaim> apply(List<OfficeClaim> claims) {
    List<OfficeClaim> all = new ArrayList<>(claims);
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int verb = 0; verb < parse.size() && sentence.kind().isStory(); verb++) {
        if (parse.tagged(verb, "V")) {
          leave(parse, verb, all);
        }
      }
    }
    return all;
  }

  private void leave(Parse parse, int verb, List<OfficeClaim> claims) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.LEAVES)) {
      OfficeClause clause = new OfficeClause(scene, parse, verb);
      boolean passive = parse.child(verb, "aux:pass", "nsubj:pass") >= 0;
      boolean fits = hasParticle(parse, verb, entry) && !namesOffice(parse, verb);
      boolean chosen = entry.succeeds() && isChosen(parse, verb);
      if (!fits
          || !clause.isTold()
          || isDoubted(parse, verb)
          || !VerbForm.of(parse, verb).isPast() && !chosen) {
        continue;
      }
      List<Mention> gone = List.of();
      if (!entry.ofObject() && !passive || entry.ofObject() && passive) {
        gone = clause.subjects();
      } else if (entry.ofObject() && parse.child(verb, "obj") >= 0) {
        gone = clause.mentions(parse.child(verb, "obj"), verb);
      }
      for (Mention who : gone) {
        Optional<OfficeClaim> office = office(parse, verb, who, claims);
        if (chosen && office.isEmpty()) {
          office = left(parse, who, claims);
        }
        if (office.isPresent()) {
          claims.set(claims.indexOf(office.get()), office.get().saying(Status.FORMER));
          if (entry.succeeds() && !passive) {
            succeed(parse, verb, clause, office.get(), claims);
          }
        }
      }
    }
  }

  /** "named Lind to replace Toth": somebody has chosen him. */
  private boolean isChosen(Parse parse, int verb) {
    int governor = parse.relation(verb).matches("xcomp|advcl|acl") ? parse.head(verb) : -1;
    return governor >= 0
        && parse.tagged(governor, "V")
        && scene.lexicon().verbs().of(parse.lemma(governor), Frame.GOES).stream()
            .anyMatch(Entry::ofObject)
        && VerbForm.of(parse, governor).isPast();
  }

  /** The office that somebody is told to have left, here or in the sentence before. */
  static Optional<OfficeClaim> left(Parse parse, Mention who, List<OfficeClaim> claims) {
    int sentence = parse.sentence().index();
    return claims.stream()
        .filter(c -> c.person() == who.person() && c.status() == Status.FORMER)
        .filter(c -> c.post().sentence() <= sentence && c.post().sentence() >= sentence - 1)
        .filter(c -> rank(c.post().entry().scope()) > 0)
        .max(Comparator.comparingInt(c -> c.post().sentence()));
  }

  private static boolean hasParticle(Parse parse, int verb, Entry entry) {
    if (entry.prepositions().isEmpty()) {
      return true;
    }
    return parse.children(verb, "compound:prt", "advmod", "obl", "obj").stream()
        .anyMatch(child -> entry.prepositions().contains(parse.lemma(child)));
  }

  /** "resigned as mayor", "was removed from the list": the words say which office or thing. */
  boolean namesOffice(Parse parse, int verb) {
    for (int part : parse.children(verb, "obl", "obj", "nmod")) {
      String preposition = parse.preposition(part);
      boolean post = scene.lexicon().titles().tenure(parse.lemma(part)).isPresent();
      boolean office = post || parse.lemma(part).equals("office");
      if (preposition.equals("as") || preposition.equals("from") && !office) {
        return true;
      }
    }
    return false;
  }

  /** "denied that Ruiz had resigned", "rumours that she had", "it is unlikely that she will". */
  boolean isDoubted(Parse parse, int verb) {
    int above = parse.relation(verb).matches("ccomp|acl|xcomp|csubj|dep") ? parse.head(verb) : -1;
    if (above < 0) {
      return false;
    }
    String lemma = parse.lemma(above).toLowerCase(Locale.ROOT);
    String part = parse.tagged(above, "V") ? "verb" : "noun";
    boolean hearsay = parse.tagged(above, "NN") && isHearsay(lemma);
    return hearsay
        || parse.tagged(above, "JJ")
        || VerbForm.of(parse, above).negated()
        || scene.lexicon().words().meetingWords().is(Cue.DENY, part, lemma)
        || scene.lexicon().words().meetingWords().is(Cue.MAYBE, part, lemma)
        || scene.lexicon().words().meetingWords().is(Cue.SEEK, part, lemma);
  }

  private boolean isHearsay(String noun) {
    return scene.lexicon().words().meetingWords().has(Trait.HEARSAY, noun);
  }

  /**
   * The office that somebody goes from: the one told beside the name, else the only one that is not
   * told to be over, else the highest.
   */
  Optional<OfficeClaim> office(Parse parse, int verb, Mention who, List<OfficeClaim> claims) {
    int sentence = parse.sentence().index();
    List<OfficeClaim> held =
        claims.stream()
            .filter(c -> c.person() == who.person())
            .filter(
                c ->
                    c.status() == null
                        || c.status() == Status.CURRENT && c.post().sentence() < sentence
                        || c.post().status() == null && c.post().sentence() == sentence)
            .filter(c -> c.post().entry().scope() != Scope.RANK)
            .filter(c -> c.post().entry().scope() != Scope.INSTITUTE)
            .filter(
                c ->
                    c.post().sentence() != sentence
                        || c.post().end() <= verb
                        || c.post().begin() - who.end() <= 1 && who.begin() > verb)
            .toList();
    Optional<OfficeClaim> beside =
        held.stream().filter(c -> c.post().sentence() == sentence).findFirst();
    return beside.or(
        () ->
            held.stream()
                .max(
                    Comparator.comparing((OfficeClaim c) -> rank(c.post().entry().scope()))
                        .thenComparing(c -> -c.post().sentence())));
  }

  /** Whether there is one holder at a time, whom another can follow. */
  static boolean isLeft(Scope scope) {
    return rank(scope) > 0;
  }

  private static int rank(Scope scope) {
    return switch (scope) {
      case STATE, PORTFOLIO -> 2;
      case LOCAL, BODY, REQUIRED, ENVOY -> 1;
      default -> 0;
    };
  }

  /** "Lind, who succeeded her": the office is Lind's now. */
  private void succeed(
      Parse parse, int verb, OfficeClause clause, OfficeClaim office, List<OfficeClaim> claims) {
    for (Mention who : clause.subjects()) { // or whoever is chosen to
      coming(parse, verb, who, office, claims).ifPresent(claims::add);
    }
  }

  /** The claim of who comes into somebody's office; none if it is told already. */
  static Optional<OfficeClaim> coming(
      Parse parse, int verb, Mention who, OfficeClaim office, List<OfficeClaim> claims) {
    boolean known =
        claims.stream()
            .anyMatch(
                c -> c.person() == who.person() && c.post().title().equals(office.post().title()));
    return who.person() == office.person() || known
        ? Optional.empty()
        : Optional.of(taken(parse, verb, who, office));
  }

  /** The same office as somebody else's, as a verb and a name tell. */
  static OfficeClaim taken(Parse parse, int verb, Mention who, OfficeClaim office) {
    Post post = office.post().at(parse.sentence().index(), verb);
    int end = Math.max(who.end(), verb + 1);
    return OfficeClaim.of(who.person(), post, Math.min(who.begin(), verb), end);
  }
}
