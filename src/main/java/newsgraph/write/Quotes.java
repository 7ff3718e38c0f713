package newsgraph.write;

import newsgraph.graph.Graph;
import newsgraph.graph.Quotation;

/**
 * How much of the articles' text goes into a written graph. Offsets and the articles' hashes always
 * stay, so that who has the text can find the words.
 */
public enum Quotes {
  /** The quote and the sentence around it. */
  SENTENCE,
  /** The quote alone; {@code sentence} is null. */
  QUOTE,
  /** Neither; {@code quote} and {@code sentence} are null. */
  NONE;

  /** The graph with so much text and no more. */
  public Graph applyTo(Graph graph) {
    return this == SENTENCE ? graph : graph.withQuotations(this::applyTo);
  }

  private Quotation applyTo(Quotation quotation) {
    return new Quotation(
        quotation.article(),
        quotation.start(),
        quotation.end(),
        this == NONE ? null : quotation.quote(),
        this == SENTENCE ? quotation.sentence() : null,
        quotation.sentenceStart());
  }
}
