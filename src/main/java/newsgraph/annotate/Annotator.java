package newsgraph.annotate;

import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/** Finds sentences, tokens, names, dependencies, coreference and dates in an article's text. */
public interface Annotator {
  /**
   * Analyses one article. What comes out depends on that article and this annotator's {@link
   * #fingerprint()} alone. The result's article may have further notes.
   *
   * <p>An annotator that can should look between its steps whether its thread is interrupted, and
   * end then with an exception of any kind.
   */
  AnnotatedArticle annotate(Article article);

  /** Names everything that the result depends on beside the article: versions, settings, models. */
  String fingerprint();

  /**
   * Says that an article may soon be analysed: what that needs can begin to be loaded beside what
   * the caller does meanwhile. What goes wrong is told by {@link #load}.
   */
  default void prepare() {}

  /**
   * Loads what {@link #annotate} needs, if it is not loaded; else the first article does. What goes
   * wrong here is no fault of an article.
   */
  default void load() {}

  /**
   * The same annotator with another bound.
   *
   * @param tokens longer sentences are left out, and counted in a note on the article
   */
  default Annotator withLongestSentence(int tokens) {
    return this;
  }

  /**
   * The same annotator with nothing in it that a thread which never ends could hold locked. It may
   * share loaded models with this one.
   */
  default Annotator afresh() {
    return this;
  }
}
