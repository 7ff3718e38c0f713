package newsgraph.annotate;

import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/** Finds sentences, tokens, names, dependencies, coreference and dates in an article's text. */
public interface Annotator {
  /**
   * Analyses one article. What comes out depends on that article and this annotator's {@link
   * #fingerprint()} alone.
   */
  AnnotatedArticle annotate(Article article);

  /** Names everything that the result depends on beside the article: versions, settings, models. */
  String fingerprint();
}
