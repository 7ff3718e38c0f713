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
    int there = pointer(parse, neighborhood);
    if (there < 0) {
      return null;
    }
    String text = article.article().text();
    String here = new MeetingPlaces(parse, text, lexicon).told(there);
    if (here != null || index == 0) {
      return here; // "agreed in Oslo on Monday that they would meet there in May"
    }
    Sentence before = article.sentences().get(index - 1);
    return before.kind().isStory()
        ? new MeetingPlaces(new Parse(before), text, lexicon).told(before.tokens().size())
        : null;
  }

  /** The word that points back; or -1. */
  private static int pointer(Parse parse, Neighborhood neighborhood) {
    for (int token = 0; token < parse.size(); token++) {
      int at = token;
      boolean there =
          parse.lemma(token).equalsIgnoreCase("there") && parse.relation(token).equals("advmod");
      boolean same =
          parse.relation(token).startsWith("obl")
              && Parse.isOneOf(parse.preposition(token), "in", "at")
              && parse.hasChild(token, "amod", "same")
              && parse.sentence().dates().stream()
                  .noneMatch(d -> d.begin() <= at && at < d.end() || d.begin() == at + 1)
              && !parse.lemma(token).matches("day|week|month|year|time|way");
      int where = parse.head(token);
      boolean stay = // "while she is there she will see Lind"
          there
              && parse.relation(where).equals("advcl")
              && parse.hasChild(where, "mark", "while", "when")
              && neighborhood.isCore(parse.head(where));
      if ((there || same) && neighborhood.isCore(where) || stay) {
        return token;
      }
    }
    return -1;
  }
}
