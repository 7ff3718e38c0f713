package newsgraph.corpus;

import newsgraph.model.Article.Kind;
import newsgraph.model.Span;

/**
 * A rule that knows one kind of region by how a piece starts or ends, and cuts it off.
 *
 * <p>The rest, whose ends show no white space, is cut again until no rule finds anything.
 */
interface CutRule {
  /** The kind that it cuts off. */
  Kind kind();

  /**
   * What to cut off.
   *
   * @param text the article's text
   * @param rest what is left of the piece
   * @param story where the piece stands
   * @return a span that shares its begin or its end with {@code rest}; null if there is nothing
   */
  Span cut(String text, Span rest, Story story);
}
