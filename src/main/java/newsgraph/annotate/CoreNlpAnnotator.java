package newsgraph.annotate;

import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/**
 * Stanford CoreNLP, set up for people, offices and meetings: the 3-class name model without
 * fine-grained names, basic dependencies, {@code fastneural} coreference, and dates.
 *
 * <p>The first article loads the models, which takes some 20 seconds and 1.5 GB; before that
 * nothing of CoreNLP is touched. One instance serves any number of threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String VERSION = "4.5.10";

  /**
   * Raised when what this package does with CoreNLP changes, so that stored results are not used.
   */
  private static final int REVISION = 2;

  private final String fingerprint;
  private LoadedCoreNlp loaded;

  /** Knows its models by their hashes, but does not load them. */
  public CoreNlpAnnotator() {
    this.fingerprint = "corenlp " + VERSION + " r" + REVISION + " " + ModelFiles.fingerprint();
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return loaded().annotate(article);
  }

  private synchronized LoadedCoreNlp loaded() {
    if (loaded == null) {
      loaded = new LoadedCoreNlp();
    }
    return loaded;
  }
}
