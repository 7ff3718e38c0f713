package newsgraph.pipeline;

import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;

/** Makes facts of one article at a time. Safe for use by several threads. */
interface Analysis {
  /**
   * The facts of an article.
   *
   * @param clock measures the time that the article takes
   * @throws NoModelsException if it is not the article's fault
   */
  ArticleFacts analyse(Article article, Clock clock);

  /** The same with nothing in it that a thread which never ends could hold locked. */
  default Analysis afresh() {
    return this;
  }

  /** Runs from the beginning of an article; what is done for all articles must not count. */
  interface Clock {
    /** Time does not count from now on. */
    void stop();

    /** It counts again, from nothing. */
    void restart();
  }

  /** What every article needs is not there, so the run can't go on. */
  final class NoModelsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoModelsException(Throwable cause) {
      super(cause);
    }
  }
}
