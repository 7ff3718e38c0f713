package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.model.Article;

/** Counts the sentences of one article that are too long to be analysed. */
final class LeftOut {
  private final int longest;
  private int sentences;
  private int most;

  /**
   * None yet.
   *
   * @param longest how many tokens a sentence may have
   */
  LeftOut(int longest) {
    this.longest = longest;
  }

  /** Whether a sentence of so many tokens is left out; if so, it is counted. */
  boolean count(int tokens) {
    if (tokens <= longest) {
      return false;
    }
    sentences++;
    most = Math.max(most, tokens);
    return true;
  }

  /** The article, with a note if something was left out. */
  Article noteOn(Article article) {
    if (sentences == 0) {
      return article;
    }
    List<String> notes = new ArrayList<>(article.info().notes());
    notes.add(
        String.format(
            Locale.ROOT,
            "has %s of more than %,d words and punctuation marks (%s%,d), left out:"
                + " look whether its full stops are lost, or raise --longest-sentence",
            sentences == 1 ? "a sentence" : sentences + " sentences",
            longest,
            sentences == 1 ? "" : "at most ",
            most));
    return article.with(article.info().withNotes(notes));
  }
}
