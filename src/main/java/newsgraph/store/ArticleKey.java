package newsgraph.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;

/**
 * What an annotated article is kept under: a SHA-256 of all that the annotation can depend on. The
 * article's place is left out, so that a moved or renamed file is found again.
 */
final class ArticleKey {
  /** Raised when what a stored article means changes: its records, or how they are written. */
  private static final String FORMAT = "newsgraph-annotated/2";

  /** The same for facts. */
  private static final String FACTS = "newsgraph-facts/1";

  private final MessageDigest digest;

  private ArticleKey() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The key of an article.
   *
   * @param fingerprint of the annotator
   */
  static byte[] of(Article article, String fingerprint) {
    return of(FORMAT, article, fingerprint);
  }

  /**
   * The key of an article's facts.
   *
   * @param fingerprint of the annotator and of the rules
   */
  static byte[] ofFacts(Article article, String fingerprint) {
    return of(FACTS, article, fingerprint);
  }

  private static byte[] of(String format, Article article, String fingerprint) {
    ArticleKey key = new ArticleKey();
    ArticleInfo info = article.info();
    key.add(format).add(fingerprint).add(article.text());
    key.add(info.title()).add(info.source()).add(info.published()).add(info.publishedFrom());
    key.add(article.filed());
    // The language and the notes are not here: they are found in the analysis that is kept.
    key.add(info.byline().size());
    info.byline().forEach(key::add);
    for (Article.Region region : article.regions()) {
      key.add(region.kind().name()).add(region.span().begin()).add(region.span().end());
    }
    return key.digest.digest();
  }

  /** Each text with its length before it, so that no two rows of texts look the same. */
  private ArticleKey add(String text) {
    if (text == null) {
      return add(-1);
    }
    // Not every String is good UTF-16, and UTF-8 would make "?" of what isn't.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  private ArticleKey add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    return this;
  }
}
