package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Whoever is succeeded in an office that was given right before had it: "The Alpine Bank named Ana
 * Ruiz as chief executive. She succeeds Bo Lind, who is retiring." One for each article.
 */
final class Predecessors {
  /** How many sentences before it the office was given. */
  private static final int REACH = 2;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  Predecessors(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  /** The claims with those of the predecessors. */
  List<OfficeClaim> add() {
    List<OfficeClaim> all = new ArrayList<>(claims);
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int verb = 0; verb < parse.size() && sentence.kind().isStory(); verb++) {
        boolean succeeds =
            parse.tagged(verb, "V")
                && !scene.lexicon().verbs().of(parse.lemma(verb), Frame.SUCCEEDS).isEmpty();
        boolean active = parse.child(verb, "aux:pass", "nsubj:pass") < 0;
        if (succeeds && active && parse.child(verb, "obj") > verb) {
          add(parse, verb, all);
        }
      }
    }
    return all;
  }

  private void add(Parse parse, int verb, List<OfficeClaim> all) {
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    if (!clause.isTold()) {
      return;
    }
    for (Mention next : clause.subjects()) {
      for (Mention gone : clause.mentions(parse.child(verb, "obj"), verb)) {
        boolean open =
            gone.person() != next.person()
                && claims.stream()
                    .filter(c -> c.person() == gone.person())
                    .allMatch(c -> c.post().organization() == null);
        Optional<OfficeClaim> given = open ? given(parse.sentence(), next) : Optional.empty();
        given.ifPresent(
            claim -> {
              Post post = claim.post().at(parse.sentence().index(), verb);
              Status status = claim.status() == Status.ELECT ? null : Status.FORMER;
              int end = Math.max(gone.end(), verb + 1);
              all.add(OfficeClaim.of(gone.person(), post, verb, end).saying(status));
            });
      }
    }
  }

  /** The office that somebody is told to get, here or a little before. */
  private Optional<OfficeClaim> given(Sentence sentence, Mention next) {
    return claims.stream()
        .filter(c -> c.person() == next.person())
        .filter(c -> c.post().sentence() <= sentence.index())
        .filter(c -> c.post().sentence() >= sentence.index() - REACH)
        .filter(c -> c.status() == Status.ELECT || isGiven(c))
        .max(
            Comparator.comparingInt((OfficeClaim c) -> c.post().sentence())
                .thenComparingInt(c -> c.post().head()));
  }

  /** Whether a verb such as "named" says so. */
  private boolean isGiven(OfficeClaim claim) {
    Sentence sentence = scene.article().sentences().get(claim.post().sentence());
    Parse parse = new Parse(sentence);
    for (int at = Math.max(0, claim.begin() - 3); at < claim.post().begin(); at++) {
      if (parse.tagged(at, "V")
          && !scene.lexicon().verbs().of(parse.lemma(at), Frame.IS).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
