package newsgraph.pipeline;

import newsgraph.annotate.Annotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.store.ArticleStore;

/**
 * Takes articles from a store, and analyses and keeps those that are not there.
 *
 * @param annotator analyses the others; asked for nothing but its fingerprint if there are none
 */
record KeepingAnnotator(Annotator annotator, ArticleStore store) implements Annotator {
  @Override
  public AnnotatedArticle annotate(Article article) {
    String fingerprint = annotator.fingerprint();
    return store
        .find(article, fingerprint)
        .orElseGet(
            () -> {
              AnnotatedArticle annotated = annotator.annotate(article);
              store.keep(annotated, fingerprint);
              return annotated;
            });
  }

  @Override
  public String fingerprint() {
    return annotator.fingerprint();
  }
}
