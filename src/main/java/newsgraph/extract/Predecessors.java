package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;

/**
 * Whom the holder of an office told before follows: after "Ruiz was elected president of the
 * union", "She takes over from Bo Lind" and "Ruiz, who replaced Lind" say that it was Lind's. One
 * for each article.
 */
record Predecessors(OfficeScene scene, List<OfficeClaim> claims) {
  /** How many sentences before, the office may be told. */
  private static final int REACH = 2;

  /** What the verbs of coming after somebody say of the one before. */
  List<OfficeClaim> find() {
    List<OfficeClaim> found = new ArrayList<>();
    scene.article().sentences().stream()
        .filter(sentence -> sentence.kind().isStory())
        .map(Parse::new)
        .forEach(
            parse -> {
              incumbent(parse).ifPresent(found::add);
              for (int verb = 0; verb < parse.size(); verb++) {
                if (parse.tagged(verb, "V")) {
                  claim(parse, verb).ifPresent(found::add);
                }
              }
            });
    return found;
  }

  private Optional<OfficeClaim> claim(Parse parse, int verb) {
    int gone = gone(parse, verb);
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    boolean passive = parse.child(verb, "aux:pass", "nsubj:pass") >= 0;
    if (gone < 0 || passive || isOfOther(parse, verb, gone)) {
      return Optional.empty();
    }
    VerbForm.Tense tense = VerbForm.of(parse, verb).tense();
    boolean open = tense == VerbForm.Tense.FUTURE || tense == VerbForm.Tense.PRESENT;
    if (!open && !clause.isTold() || VerbForm.of(parse, verb).negated()) {
      return Optional.empty();
    }
    Optional<Mention> before = scene.name(parse.sentence().index(), gone);
    List<Mention> next = clause.subjects();
    if (before.isEmpty() || next.size() != 1 || next.get(0).person() == before.get().person()) {
      return Optional.empty();
    }
    boolean relative = !open && parse.relation(verb).equals("acl:relcl");
    return office(parse, verb, next.get(0))
        // "CIA director Ruiz replaces Secretary Lind"
        .filter(c -> relative || isGiven(c))
        .filter(c -> claims.stream().noneMatch(k -> isSame(k, before.get().person(), c)))
        .map(
            c -> {
              Mention who = before.get();
              Post post = c.post().at(parse.sentence().index(), who.begin());
              Status status = open && isChosen(c) ? null : Status.FORMER;
              int begin = Math.min(verb, who.begin());
              return OfficeClaim.of(who.person(), post, begin, who.end()).saying(status);
            });
  }

  /** "The incumbent, Bo Lind, is retiring": from what somebody else was given right before. */
  private Optional<OfficeClaim> incumbent(Parse parse) {
    int sentence = parse.sentence().index();
    boolean opens =
        parse.size() > 4
            && parse.token(0).text().equals("The")
            && parse.token(1).text().equals("incumbent")
            && parse.token(2).text().equals(",");
    return (opens
            ? NameAfterTitle.startingAt(scene, parse.sentence(), 3)
            : Optional.<Mention>empty())
        .flatMap(
            name ->
                claims.stream()
                    .filter(c -> c.person() != name.person() && isGiven(c))
                    .filter(c -> c.post().sentence() < sentence)
                    .filter(c -> sentence - c.post().sentence() <= REACH)
                    .max(Comparator.comparing(c -> c.post().sentence()))
                    .map(
                        c ->
                            OfficeClaim.of(
                                name.person(), c.post().at(sentence, 1), 1, name.end())));
  }

  /** Lind in "replaced Lind", "takes over from Lind"; or -1. */
  private int gone(Parse parse, int verb) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    boolean follows =
        scene.lexicon().verbs().of(lemma, Frame.LEAVES).stream().anyMatch(Entry::succeeds);
    if (follows) {
      return parse.child(verb, "obj");
    }
    boolean over = lemma.equals("take") && parse.hasChild(verb, "compound:prt", "over");
    return over
        ? parse.children(verb, "obl").stream()
            .filter(from -> parse.preposition(from).equals("from"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "replaced Lind as goalkeeper", "on the committee": in another office. */
  private static boolean isOfOther(Parse parse, int verb, int gone) {
    return parse.children(verb, "obl", "advcl", "xcomp").stream()
        .anyMatch(part -> part != gone && !parse.isTime(part));
  }

  /** The last office told of who comes. */
  private Optional<OfficeClaim> office(Parse parse, int verb, Mention next) {
    int sentence = parse.sentence().index();
    return claims.stream()
        .filter(c -> c.person() == next.person() && c.status() != Status.FORMER)
        .filter(c -> c.post().sentence() <= sentence && sentence - c.post().sentence() <= REACH)
        .filter(c -> c.post().sentence() < sentence || c.post().head() < verb)
        .filter(c -> c.post().entry().scope() != Scope.RANK && !c.post().entry().many())
        .filter(c -> c.post().entry().scope() != Scope.INSTITUTE)
        .max(
            Comparator.comparing((OfficeClaim c) -> c.post().sentence())
                .thenComparing(c -> c.post().head()));
  }

  private boolean isChosen(OfficeClaim claim) {
    return claims.stream()
        .anyMatch(k -> isSame(k, claim.person(), claim) && k.status() == Status.ELECT);
  }

  /** Whether the holder has just come to the office: "was elected president", "the next rector". */
  private boolean isGiven(OfficeClaim claim) {
    Parse parse = new Parse(scene.article().sentences().get(claim.post().sentence()));
    return isChosen(claim)
        || IntStream.concat(
                IntStream.of(parse.head(claim.post().head())),
                IntStream.range(claim.begin(), claim.post().begin()))
            .filter(at -> at >= 0)
            .filter(at -> parse.tagged(at, "V"))
            .mapToObj(at -> parse.lemma(at).toLowerCase(Locale.ROOT))
            .flatMap(
                verb ->
                    Stream.of(Frame.IS, Frame.AS)
                        .flatMap(frame -> scene.lexicon().verbs().of(verb, frame).stream()))
            .anyMatch(entry -> entry.effect() == Effect.START);
  }

  private static boolean isSame(OfficeClaim known, int person, OfficeClaim office) {
    return known.person() == person && known.post().title().equals(office.post().title());
  }
}
