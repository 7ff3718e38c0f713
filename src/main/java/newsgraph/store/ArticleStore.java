package newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import newsgraph.codec.AnnotatedArticleBytes;
import newsgraph.codec.FactsBytes;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;

/**
 * A folder that keeps annotated articles from run to run, and the facts that the rules read in
 * them.
 *
 * <p>Safe for any number of threads and processes. It is a cache: whatever goes wrong with it costs
 * time and a warning, never a result. A damaged file is set aside and a new one begun; one that
 * takes no more articles, because the disk is full for example, still gives those that it has.
 */
public final class ArticleStore implements AutoCloseable {
  private static final String NAME = "articles.sqlite";

  /** Files are locked for a process; this is for the threads of one. */
  private static final Object OPENING = new Object();

  private final Path folder;
  private final Consumer<String> warnings;

  /** Null when the store is given up, or closed. */
  private StoreFile file;

  private final AtomicInteger held = new AtomicInteger();
  private boolean tornTold;
  private boolean full;
  private boolean reopened;

  private ArticleStore(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  /**
   * Opens the store of a folder, which is made if it isn't there.
   *
   * @param warnings told, in words that name the file, what is wrong with the store; from whatever
   *     thread finds it, but never from two at once
   * @throws IOException if the folder can't be made or written
   */
  public static ArticleStore open(Path folder, Consumer<String> warnings) throws IOException {
    Files.createDirectories(folder);
    ArticleStore store = new ArticleStore(folder, warnings);
    try {
      store.file = store.openWhole();
    } catch (SQLException e) {
      throw new IOException(store.path() + ": " + e.getMessage(), e);
    }
    return store;
  }

  /**
   * What is kept of an article: the analysis that this annotator once made of the same text,
   * regions and metadata, with the language and notes that it gave the article.
   *
   * @param fingerprint of the annotator
   */
  public Optional<AnnotatedArticle> find(Article article, String fingerprint) {
    byte[] bytes = find(ArticleKey.of(article, fingerprint));
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      AnnotatedArticle kept = AnnotatedArticleBytes.read(bytes);
      // The same text may stand at another place now.
      AnnotatedArticle found =
          new AnnotatedArticle(told(article, kept), kept.sentences(), kept.chains());
      held.incrementAndGet();
      return Optional.of(found);
    } catch (IOException | IllegalArgumentException e) {
      tellTorn();
      return Optional.empty();
    }
  }

  /** The article with what its analysis found out about it beside the sentences. */
  private static Article told(Article article, AnnotatedArticle kept) {
    ArticleInfo found = kept.article().info();
    return article.with(article.info().withLanguage(found.language()).withNotes(found.notes()));
  }

  /**
   * Keeps an annotated article.
   *
   * @param fingerprint of the annotator that made it
   */
  public void keep(AnnotatedArticle annotated, String fingerprint) {
    byte[] bytes;
    try {
      bytes = AnnotatedArticleBytes.write(annotated);
    } catch (IOException e) {
      throw new IllegalStateException("no article that can be written", e);
    }
    if (keep(ArticleKey.of(annotated.article(), fingerprint), bytes)) {
      held.incrementAndGet();
    }
  }

  /**
   * The facts that the same rules once read in the same analysis of an article, with the language
   * and notes that it gave the article.
   *
   * @param fingerprint of the annotator and of the rules
   */
  public Optional<ArticleFacts> findFacts(Article article, String fingerprint) {
    byte[] bytes = find(ArticleKey.ofFacts(article, fingerprint));
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      ArticleFacts facts = FactsBytes.read(bytes, article.info());
      held.incrementAndGet();
      return Optional.of(facts);
    } catch (IOException e) {
      tellTorn();
      return Optional.empty();
    }
  }

  /**
   * Keeps an article's facts, beside its analysis.
   *
   * @param article as it was analysed, without the language and the notes that this gave it
   * @param fingerprint of the annotator and of the rules that made them
   */
  public void keepFacts(Article article, ArticleFacts facts, String fingerprint) {
    byte[] bytes;
    try {
      bytes = FactsBytes.write(facts);
    } catch (IOException e) {
      throw new IllegalStateException("no facts that can be written", e);
    }
    keep(ArticleKey.ofFacts(article, fingerprint), bytes);
  }

  private synchronized byte[] find(byte[] key) {
    try {
      return file == null ? null : file.find(key);
    } catch (SQLException e) {
      recover(e);
      return null;
    }
  }

  /** Whether it is kept. */
  private synchronized boolean keep(byte[] key, byte[] bytes) {
    try {
      if (file != null && !full) {
        file.keep(key, bytes);
        return true;
      }
    } catch (SQLException e) {
      if (StoreFile.isDamage(e)) {
        recover(e);
      } else {
        full = true;
        warnings.accept(path() + " takes no more articles in this run: " + e.getMessage());
      }
    }
    return false;
  }

  /** How many articles were found or kept so far, and are in the file as far as is known. */
  public int held() {
    return held.get();
  }

  private synchronized void tellTorn() {
    if (!tornTold) {
      tornTold = true;
      warnings.accept(path() + " has a damaged article, which is analysed anew");
    }
  }

  /** Closes the database; what is asked for afterwards is not there. */
  @Override
  public synchronized void close() {
    closeFile();
  }

  /** Goes on with a new file if the old one is damaged, else without a store. */
  private void recover(SQLException e) {
    closeFile();
    if (StoreFile.isDamage(e) && !reopened) {
      reopened = true;
      try {
        file = openWhole();
        return;
      } catch (SQLException | IOException again) {
        e.addSuppressed(again);
      }
    }
    warnings.accept(path() + " is not used any more in this run: " + e.getMessage());
  }

  private void closeFile() {
    StoreFile open = file;
    file = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (SQLException e) {
      warnings.accept(path() + " was not closed well: " + e.getMessage());
    }
  }

  /**
   * Opens the file; a damaged one is set aside first. Only one process at a time does this, so that
   * no two set each other's new file aside.
   */
  private StoreFile openWhole() throws SQLException, IOException {
    synchronized (OPENING) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(NAME + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        StoreFile whole = openIfSound();
        if (whole == null) {
          Path aside = setAside();
          held.set(0);
          warnings.accept(
              path()
                  + " is damaged; it is now "
                  + aside.getFileName()
                  + ", and a new one is begun");
          whole = StoreFile.open(path());
        }
        return whole;
      }
    }
  }

  /** Null if it is damaged. */
  private StoreFile openIfSound() throws SQLException {
    StoreFile opened = null;
    if (Files.isDirectory(path())) {
      return null;
    }
    try {
      opened = StoreFile.open(path());
      // Looking at every page takes long, so only after a fault.
      if (!reopened || opened.isSound()) {
        return opened;
      }
    } catch (SQLException e) {
      if (!StoreFile.isDamage(e)) {
        throw e;
      }
    }
    if (opened != null) {
      opened.close();
    }
    return null;
  }

  private Path setAside() throws IOException {
    int number = 1;
    while (Files.exists(folder.resolve(NAME + ".damaged-" + number))) {
      number++;
    }
    Path aside = folder.resolve(NAME + ".damaged-" + number);
    Files.move(path(), aside, StandardCopyOption.ATOMIC_MOVE);
    // What SQLite keeps beside it belongs to it; alone it would be taken for the new file's.
    for (String beside : new String[] {"-wal", "-shm"}) {
      Path part = folder.resolve(NAME + beside);
      if (Files.exists(part)) {
        Files.move(
            part,
            folder.resolve(aside.getFileName() + beside),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return aside;
  }

  private Path path() {
    return folder.resolve(NAME);
  }
}
