package newsgraph.pipeline;

import newsgraph.corpus.CorpusSettings;

/**
 * What one article may cost. What a limit drops is told: in the graph's {@code skipped}, or in the
 * article's notes.
 *
 * @param longestArticle Unicode characters; a longer article is skipped
 * @param longestSentence tokens, which are words and punctuation marks; a longer sentence is left
 *     out of the analysis
 * @param seconds by the clock for the analysis of one article, the loading of models not counted;
 *     an article that takes longer is given up. What this drops depends on the machine, so it is
 *     meant for what never ends.
 */
public record Limits(int longestArticle, int longestSentence, int seconds) {
  /** Limits that no news article comes near. */
  public static final Limits USUAL = new Limits(CorpusSettings.LONGEST_ARTICLE, 1_000, 600);

  /** Refuses limits under which nothing could be read. */
  public Limits {
    if (longestArticle < 1 || longestSentence < 1 || seconds < 1) {
      throw new IllegalArgumentException("a limit must be 1 or more");
    }
  }
}
