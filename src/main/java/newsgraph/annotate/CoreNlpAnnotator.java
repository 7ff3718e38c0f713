package newsgraph.annotate;

import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/**
 * Stanford CoreNLP, set up for people, offices and meetings: the 3-class name model without
 * fine-grained names, basic dependencies, {@code fastneural} coreference, and dates.
 *
 * <p>The first article loads the models, which takes some seconds and half a gigabyte; before that
 * nothing of CoreNLP is touched. One instance serves any number of threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String VERSION = "4.5.10";

  /**
   * Raised when what this package does with CoreNLP changes, so that stored results are not used.
   */
  private static final int REVISION = 5;

  private final String models;
  private final int longestSentence;
  private final LazyCoreNlp coreNlp;

  // No thread holds locked what another one needs, so there is nothing to make afresh.

  /** Knows its models by their hashes, but does not load them; takes sentences of any length. */
  public CoreNlpAnnotator() {
    this(ModelFiles.fingerprint(), Integer.MAX_VALUE, new LazyCoreNlp());
  }

  private CoreNlpAnnotator(String models, int longestSentence, LazyCoreNlp coreNlp) {
    this.models = models;
    this.longestSentence = longestSentence;
    this.coreNlp = coreNlp;
  }

  @Override
  public String fingerprint() {
    String sentences = longestSentence == Integer.MAX_VALUE ? "" : " s" + longestSentence;
    return "corenlp " + VERSION + " r" + REVISION + sentences + " " + models;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return coreNlp.get().annotate(article, longestSentence);
  }

  @Override
  public void prepare() {
    coreNlp.start();
  }

  @Override
  public void load() {
    coreNlp.get();
  }

  @Override
  public Annotator withLongestSentence(int tokens) {
    return new CoreNlpAnnotator(models, tokens, coreNlp);
  }
}
