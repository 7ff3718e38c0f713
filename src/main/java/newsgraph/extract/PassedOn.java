package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * To whom an office goes that was told before: "Her job goes to Bo Lind", "The post passed to Eva
 * Toth"; and from whom, where somebody comes "in place of" another. One for each article.
 */
record PassedOn(OfficeScene scene, List<OfficeClaim> claims) {
  /** How many sentences before, "the post" may be told. */
  private static final int REACH = 1;

  /** The claims of those who get the office, or have lost it. */
  List<OfficeClaim> find() {
    List<OfficeClaim> found = new ArrayList<>();
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int at = 0; at < parse.size() && sentence.kind().isStory(); at++) {
        if (parse.tagged(at, "V")) {
          goes(parse, at).ifPresent(found::add);
        } else if (at > 0 && parse.token(at).text().equals("place")) {
          inPlaceOf(parse, at).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<OfficeClaim> goes(Parse parse, int verb) {
    int job = parse.child(verb, "nsubj");
    boolean passes =
        job >= 0
            && scene.lexicon().relations().passes(parse.lemma(verb).toLowerCase(Locale.ROOT))
            && scene.lexicon().relations().isJob(parse.lemma(job).toLowerCase(Locale.ROOT));
    if (!passes) {
      return Optional.empty();
    }
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    VerbForm form = VerbForm.of(parse, verb);
    boolean would = form.tense() == VerbForm.Tense.WOULD;
    if (form.negated() || !would && !clause.isTold()) {
      return Optional.empty();
    }
    List<Mention> next =
        parse.children(verb, "obl").stream()
            .filter(to -> parse.preposition(to).equals("to"))
            .findFirst()
            .map(to -> comers(clause, parse, to, verb))
            .orElse(List.of());
    if (next.size() != 1) {
      return Optional.empty();
    }
    Status status = form.isPast() ? null : Status.ELECT;
    return office(parse, job, verb, next.get(0))
        .flatMap(office -> LeavingOffice.coming(parse, verb, next.get(0), office, claims))
        .map(claim -> claim.saying(status));
  }

  /** "to the head of peacekeeping, Eva Toth": the name may stand beside the noun. */
  private List<Mention> comers(OfficeClause clause, Parse parse, int to, int verb) {
    List<Mention> direct = clause.mentions(to, verb);
    int comma = parse.right(to) + 1;
    return direct.isEmpty() && comma < parse.size() && parse.token(comma).text().equals(",")
        ? NameAfterTitle.startingAt(scene, parse.sentence(), comma + 1)
            .map(List::of)
            .orElse(List.of())
        : direct;
  }

  /** Whose job it is: "Lind's", "his"; "the post" is the one that somebody has just left. */
  private Optional<OfficeClaim> office(Parse parse, int job, int verb, Mention next) {
    int sentence = parse.sentence().index();
    int owner = parse.child(job, "nmod:poss");
    LeavingOffice leaving = new LeavingOffice(scene);
    if (owner >= 0) {
      return scene
          .mention(sentence, owner)
          .filter(who -> who.person() != next.person())
          .flatMap(
              who ->
                  leaving
                      .office(parse, verb, who, claims)
                      .or(() -> LeavingOffice.left(parse, who, claims)));
    }
    List<OfficeClaim> told =
        claims.stream()
            .filter(c -> c.person() != next.person() && c.status() == Status.FORMER)
            .filter(c -> c.post().sentence() <= sentence)
            .filter(c -> sentence - c.post().sentence() <= REACH)
            .filter(c -> LeavingOffice.isLeft(c.post().entry().scope()))
            .toList();
    boolean one = told.stream().map(OfficeClaim::person).distinct().count() == 1;
    return one
        ? told.stream().max(Comparator.comparingInt(c -> c.post().sentence()))
        : Optional.empty();
  }

  /** "became minister of relief in place of Eva Toth": she was it before. */
  private Optional<OfficeClaim> inPlaceOf(Parse parse, int place) {
    Sentence sentence = parse.sentence();
    boolean of =
        parse.token(place - 1).text().equals("in")
            && place + 2 < parse.size()
            && parse.token(place + 1).text().equals("of");
    return (of ? NameAfterTitle.startingAt(scene, sentence, place + 2) : Optional.<Mention>empty())
        .flatMap(
            gone ->
                claims.stream()
                    .filter(c -> c.person() != gone.person() && c.status() != Status.FORMER)
                    .filter(c -> c.post().sentence() == sentence.index())
                    .filter(c -> c.post().head() < place)
                    .filter(c -> LeavingOffice.isLeft(c.post().entry().scope()))
                    .max(Comparator.comparingInt(c -> c.post().head()))
                    .flatMap(c -> LeavingOffice.coming(parse, place, gone, c, claims)))
        .map(claim -> claim.saying(Status.FORMER));
  }
}
