package newsgraph.extract;

import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;

/**
 * Finds the place that "there" and "in the same city" point back to. "Ruiz flew to Oslo on Monday.
 * She met Lind there."
 */
final class PlaceTold {
  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  PlaceTold(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** The one place that the sentence before tells; null if the words point to none. */
  String find(Parse parse, Neighborhood neighborhood) {
    int index = parse.sentence().index();
    if (index == 0 || !pointsBack(parse, neighborhood)) {
      return null;
    }
    Sentence before = article.sentences().get(index - 1);
    String text = article.article().text();
    return before.kind().isStory()
        ? new MeetingPlaces(new Parse(before), text, lexicon).told()
        : null;
  }

  private static boolean pointsBack(Parse parse, Neighborhood neighborhood) {
    for (int token = 0; token < parse.size(); token++) {
      boolean there =
          parse.lemma(token).equalsIgnoreCase("there") && parse.relation(token).equals("advmod");
      boolean same =
          parse.relation(token).startsWith("obl")
              && Parse.isOneOf(parse.preposition(token), "in", "at")
              && parse.hasChild(token, "amod", "same")
              && parse.sentence().dates().isEmpty();
      if ((there || same) && neighborhood.isCore(parse.head(token))) {
        return true;
      }
    }
    return false;
  }
}
