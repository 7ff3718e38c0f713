package newsgraph.pipeline;

/** A run ended at the first article that could not be read, as its settings want it. */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableArticleException(RunSummary.Skipped article) {
    super("stopped at " + article.path() + ", which " + article.reason());
  }
}
