package newsgraph.model;

/**
 * The words of an article that say a fact. All offsets are 0-based Unicode code points of the
 * article's text as read.
 *
 * @param start first code point of the quote
 * @param end one past the quote's last code point
 * @param quote the text between the two, letter for letter
 * @param sentence the sentence around it, letter for letter
 * @param sentenceStart first code point of the sentence
 */
public record Evidence(int start, int end, String quote, String sentence, int sentenceStart) {
  /** Refuses a quote whose length does not fit its ends. */
  public Evidence {
    if (start < 0 || end - start != quote.codePointCount(0, quote.length())) {
      throw new IllegalArgumentException("quote does not fit " + start + ".." + end + ": " + quote);
    }
  }
}
