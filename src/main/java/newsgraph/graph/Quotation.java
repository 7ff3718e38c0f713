package newsgraph.graph;

import java.util.Comparator;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Evidence;

/**
 * The words of an article that say a fact. All offsets are 0-based Unicode code points of the
 * article's text as read.
 *
 * @param article node id
 * @param start first code point of the quote
 * @param end one past the quote's last code point
 * @param quote letter for letter; null if the graph is written without it
 * @param sentence the sentence around it; null if the graph is written without it
 * @param sentenceStart first code point of the sentence
 */
public record Quotation(
    String article, int start, int end, String quote, String sentence, int sentenceStart) {
  /** By article, then by position. */
  static final Comparator<Quotation> ORDER =
      Comparator.comparing(Quotation::article, Ids.ORDER)
          .thenComparingInt(Quotation::start)
          .thenComparingInt(Quotation::end);

  /** Refuses ends that run backwards. */
  public Quotation {
    if (article == null || start < 0 || end < start || sentenceStart < 0) {
      throw new IllegalArgumentException("no quotation: " + article + " " + start + ".." + end);
    }
  }

  static Quotation of(ArticleInfo article, Evidence evidence) {
    return new Quotation(
        article.id(),
        evidence.start(),
        evidence.end(),
        evidence.quote(),
        evidence.sentence(),
        evidence.sentenceStart());
  }
}
