package newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.store.ArticleStore;

/** One run's use of the store, if there is one. */
final class StoreUse implements AutoCloseable {
  private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
  private final ArticleStore store;

  /**
   * Opens the store.
   *
   * @param settings null for none
   * @throws UncheckedIOException if it is needed and can't be opened
   */
  StoreUse(PipelineSettings.Store settings) {
    this.store = settings == null ? null : open(settings);
  }

  private ArticleStore open(PipelineSettings.Store settings) {
    try {
      return ArticleStore.open(settings.folder(), warnings::add);
    } catch (IOException e) {
      String message = "cannot keep analysed articles in " + settings.folder() + ": " + reason(e);
      if (settings.needed()) {
        throw new UncheckedIOException(message, e);
      }
      warnings.add(message);
      return null;
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.toString();
  }

  /** What is kept of an article under the annotator's fingerprint. */
  Optional<AnnotatedArticle> find(Article article, String fingerprint) {
    return store == null ? Optional.empty() : store.find(article, fingerprint);
  }

  /** Keeps an article, if there is a store. */
  void keep(AnnotatedArticle annotated, String fingerprint) {
    if (store != null) {
      store.keep(annotated, fingerprint);
    }
  }

  /** The kept facts of an article under the fingerprint of annotator and rules. */
  Optional<ArticleFacts> findFacts(Article article, String fingerprint) {
    return store == null ? Optional.empty() : store.findFacts(article, fingerprint);
  }

  /** Keeps the facts of an article, if there is a store. */
  void keepFacts(Article article, ArticleFacts facts, String fingerprint) {
    if (store != null) {
      store.keepFacts(article, facts, fingerprint);
    }
  }

  /** Says that articles are kept, if they are. */
  void tell(Progress progress) {
    if (store != null) {
      progress.keeping(store::held);
    }
  }

  /** What went wrong, each once; the store's threads may find more until it is closed. */
  List<String> warnings() {
    return warnings.stream().distinct().sorted().toList();
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
