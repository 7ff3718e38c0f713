package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.annotate.LanguageDetector;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.pipeline.Limits;
import newsgraph.pipeline.ReadArticles;
import newsgraph.store.ArticleStore;

/**
 * The analysis of the corpus as CoreNLP once made it, without models. It knows each article of the
 * corpus and its {@linkplain #writeEditions editions}.
 */
final class Replay implements Annotator {
  private static final String FINGERPRINT = "replay";

  /** The fingerprint by which the store keeps what was replayed. */
  static final String KEPT = FINGERPRINT + " " + LanguageDetector.FINGERPRINT;

  private static final String EDITION = "\n\nThis is edition ";

  private final Map<String, AnnotatedArticle> byText = new HashMap<>();
  private final long millis;

  /**
   * Reads the analyses.
   *
   * @param store a store that has been used on the corpus
   * @param millis how long the analysis of an article takes at least
   */
  Replay(Path store, long millis) {
    this.millis = millis;
    String fingerprint =
        kept(new CoreNlpAnnotator().withLongestSentence(Limits.USUAL.longestSentence()));
    try (ArticleStore kept =
        ArticleStore.open(
            store,
            warning -> {
              throw new IllegalStateException(warning);
            })) {
      for (Article article : ReadArticles.in(Path.of("corpus"))) {
        byText.put(article.text(), kept.find(article, fingerprint).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fingerprint by which the store keeps what an annotator has analysed. */
  static String kept(Annotator annotator) {
    return annotator.fingerprint() + " " + LanguageDetector.FINGERPRINT;
  }

  /** Writes so many articles of each of the corpus, which differ in their last words. */
  static void writeEditions(Path folder, int editions) throws IOException {
    for (Article article : ReadArticles.in(Path.of("corpus"))) {
      for (int i = 0; i < editions; i++) {
        String name = article.info().path().replace(".txt", "-" + i + ".txt");
        Files.writeString(folder.resolve(name), article.text() + EDITION + i + ".\n");
      }
    }
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    String text = article.text();
    int end = text.lastIndexOf(EDITION);
    AnnotatedArticle known = byText.get(end < 0 ? text : text.substring(0, end));
    return new AnnotatedArticle(article, known.sentences(), known.chains());
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }
}
