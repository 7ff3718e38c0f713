package newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;

/**
 * The clues in which those whom a pronoun can stand for are compared with each other.
 *
 * @param of the pronoun
 * @param nearby who is mentioned around it of those who agree with it
 * @param opening index of the sentence that opens the pronoun's paragraph
 */
record CluesBetween(AnnotatedArticle article, PronounCase of, Nearby nearby, int opening) {

  /** Adds the clues of all of them. */
  void tell(Map<Integer, Clues<Clue>> all) {
    share(m -> true, Clue.SHARE, all);
    share(m -> m.sentence() >= opening, Clue.PARAGRAPH_SHARE, all);
    nearby
        .mentions()
        .filter(m -> m.sentence() >= opening)
        .min(Nearby.POSITION)
        .ifPresent(first -> all.get(first.person()).set(Clue.PARAGRAPH_FIRST, true));
    nearby
        .mentions()
        .filter(this::isSamePronoun)
        .max(Nearby.POSITION)
        .ifPresent(same -> pronoun(same, all));
    nearby.nearest().ifPresent(nearest -> nearest(nearest, all));
  }

  private void nearest(People.Mention nearest, Map<Integer, Clues<Clue>> all) {
    all.get(nearest.person()).set(Clue.NEAREST, true);
    Predicate<People.Mention> beside = m -> m.sentence() == nearest.sentence();
    Optional<People.Mention> first = nearby.mentions().filter(beside).min(Nearby.POSITION);
    first.ifPresent(leftmost -> all.get(leftmost.person()).set(Clue.LEFTMOST, true));
    boolean only =
        nearby.mentions().filter(beside).map(People.Mention::person).distinct().count() == 1;
    int far = of.sentence() - nearest.sentence();
    all.get(nearest.person()).set(Clue.ONLY_HERE, only && far == 0);
    all.get(nearest.person()).set(Clue.ONLY_LAST, only && far == 1);
  }

  private void pronoun(People.Mention same, Map<Integer, Clues<Clue>> all) {
    int far = of.sentence() - same.sentence();
    all.get(same.person()).set(Clue.SAME_HERE, far == 0);
    all.get(same.person()).set(Clue.SAME_LAST, far == 1);
  }

  private boolean isSamePronoun(People.Mention mention) {
    return mention.via() == Via.PRONOUN
        && PronounResolver.genderOf(
                article.sentences().get(mention.sentence()).tokens().get(mention.begin()).text())
            == of.gender();
  }

  private void share(Predicate<People.Mention> counts, Clue clue, Map<Integer, Clues<Clue>> all) {
    long total = nearby.mentions().filter(counts).count();
    nearby
        .before()
        .forEach(
            (person, own) -> {
              long part = own.stream().filter(counts).count();
              all.get(person).set(clue, total == 0 ? 0 : (double) part / total);
            });
  }
}
