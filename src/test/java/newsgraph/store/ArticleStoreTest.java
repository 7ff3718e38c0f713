package newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import newsgraph.Harbour;
import newsgraph.codec.AnnotatedArticleBytes;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {
  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  private ArticleStore open() throws IOException {
    return ArticleStore.open(folder, warnings::add);
  }

  private Path file() {
    return folder.resolve("articles.sqlite");
  }

  private static Article article(String text) {
    return StoredArticles.annotated(text).article();
  }

  private void keep(String... texts) throws IOException {
    try (ArticleStore store = open()) {
      for (String text : texts) {
        store.keep(StoredArticles.annotated(text), "f1");
      }
    }
  }

  private boolean has(String text) throws IOException {
    try (ArticleStore store = open()) {
      return store.find(article(text), "f1").isPresent();
    }
  }

  private void damage(Path path, long position, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[length];
      Arrays.fill(noise, (byte) 0x5a);
      channel.write(java.nio.ByteBuffer.wrap(noise), position);
    }
  }

  @Test
  void whatIsKeptComesBackInTheNextRun() throws IOException {
    keep("Ana Ruiz met Bo Lind. 🙂", "She left.");
    try (ArticleStore store = open()) {
      AnnotatedArticle expected = StoredArticles.annotated("Ana Ruiz met Bo Lind. 🙂");
      AnnotatedArticle found = store.find(expected.article(), "f1").orElseThrow();
      assertEquals(expected, found);
      assertArrayEquals(AnnotatedArticleBytes.write(expected), AnnotatedArticleBytes.write(found));
      assertEquals(Optional.empty(), store.find(article("Somebody else."), "f1"));
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  void anotherAnnotatorDateOrRegionIsAnotherArticle() throws IOException {
    keep("They met on Tuesday.");
    Article kept = article("They met on Tuesday.");
    Article dated = StoredArticles.published(kept, "2031-05-06");
    Article split = new Article(kept.info(), kept.text(), List.of());
    Article filed = new Article(kept.info(), kept.text(), kept.regions(), "2031-05-05");
    try (ArticleStore store = open()) {
      assertTrue(store.find(kept, "f1").isPresent());
      assertFalse(store.find(kept, "f2").isPresent());
      assertFalse(store.find(dated, "f1").isPresent());
      assertFalse(store.find(split, "f1").isPresent());
      assertFalse(store.find(filed, "f1").isPresent());
    }
  }

  @Test
  void aMovedArticleIsFoundAndKeepsItsNewPlace() throws IOException {
    keep("They met.");
    Article moved = StoredArticles.at(article("They met."), "archive/b.txt");
    try (ArticleStore store = open()) {
      assertEquals(moved, store.find(moved, "f1").orElseThrow().article());
    }
  }

  @Test
  void whenAStoryWasFiledIsKeptInItsKeyAndNotInItsBytes() throws IOException {
    AnnotatedArticle made = StoredArticles.annotated("They met today.");
    Article article = made.article();
    Article filed = new Article(article.info(), article.text(), article.regions(), "2031-05-05");
    try (ArticleStore store = open()) {
      store.keep(new AnnotatedArticle(filed, made.sentences(), made.chains()), "f1");
      assertEquals(filed, store.find(filed, "f1").orElseThrow().article());
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsSetAsideWithAWarning() throws IOException {
    Files.writeString(file(), "This is no database, but it is somebody's text.".repeat(100));
    keep("They met.");
    assertTrue(has("They met."));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains(file().toString()), warnings.get(0));
    assertTrue(Files.readString(folder.resolve("articles.sqlite.damaged-1")).startsWith("This is"));
  }

  @Test
  void aFileCutShortIsSetAsideWithAWarning() throws IOException {
    String[] texts = new String[200];
    Arrays.setAll(texts, i -> "Article " + i + " tells something of its own.");
    keep(texts);
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    try (ArticleStore store = open()) {
      for (String text : texts) {
        store.find(article(text), "f1");
        store.keep(StoredArticles.annotated(text), "f1");
      }
    }
    for (String text : texts) {
      assertTrue(has(text));
    }
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(Files.exists(folder.resolve("articles.sqlite.damaged-1")));
  }

  @Test
  void damagedPagesWithinTheFileCostTheirArticlesOnly() throws IOException {
    String[] texts = new String[200];
    Arrays.setAll(texts, i -> "Article " + i + " tells something of its own.");
    keep(texts);
    for (long page = 2; page * 4096 < Files.size(file()); page++) {
      damage(file(), page * 4096, 2000);
    }
    try (ArticleStore store = open()) {
      for (String text : texts) {
        AnnotatedArticle whole = StoredArticles.annotated(text);
        Optional<AnnotatedArticle> found = store.find(whole.article(), "f1");
        assertTrue(found.isEmpty() || found.get().equals(whole));
        store.keep(whole, "f1");
      }
    }
    for (String text : texts) {
      assertTrue(has(text), text);
    }
    assertFalse(warnings.isEmpty());
  }

  @Test
  void aTornArticleIsToldAndMadeAnew() throws Exception {
    keep("They met.");
    try (StoreFile raw = StoreFile.open(file())) {
      raw.keep(ArticleKey.of(article("They met."), "f1"), new byte[] {1, 2, 3});
    }
    assertFalse(has("They met."));
    assertEquals(1, warnings.size());
    keep("They met.");
    assertTrue(has("They met."));
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("store");
    assertThrows(IOException.class, () -> ArticleStore.open(blocked, warnings::add));
  }

  @Test
  void manyThreadsUseOneStore() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (ArticleStore store = open()) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        AnnotatedArticle one = StoredArticles.annotated("Number " + i % 50 + ".");
        all.add(
            pool.submit(
                () -> {
                  store.keep(one, "f1");
                  return store.find(one.article(), "f1").orElseThrow().equals(one);
                }));
      }
      for (Future<Boolean> one : all) {
        assertTrue(one.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(List.of(), warnings);
  }

  private Process writer(String name, int articles) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", // as the manifest has it: SQLite is native
            "-cp",
            System.getProperty("java.class.path"),
            StoredArticles.class.getName(),
            folder.toString(),
            name,
            Integer.toString(articles))
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  @Test
  void twoProcessesWriteAtOnce() throws Exception {
    Process first = writer("first", 200);
    Process second = writer("second", 200);
    for (Process process : List.of(first, second)) {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    }
    for (String name : List.of("first", "second")) {
      assertEquals("", Files.readString(folder.resolve(name + ".err")));
      for (int i = 0; i < 200; i++) {
        assertTrue(has(StoredArticles.text(name, i)));
      }
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  void aKilledProcessLeavesAWholeStore() throws Exception {
    Process killed = writer("killed", 1_000_000);
    // It tells each article that it has kept.
    int told = 0;
    while (told < 20 && killed.getInputStream().read() >= 0) {
      told++;
    }
    killed.destroyForcibly().waitFor();
    assertEquals(20, told);
    for (int i = 0; i < told; i++) {
      assertTrue(has(StoredArticles.text("killed", i)));
    }
    keep("They met.");
    assertTrue(has("They met."));
    assertEquals(List.of(), warnings);
  }

  @Test
  void factsAreFoundUnderTheSameRulesAloneAndWhereverTheTextStands() throws IOException {
    ArticleFacts plan = Harbour.plan();
    Article article = article("They met.");
    ArticleFacts facts =
        new ArticleFacts(
            article.info().withLanguage("en").withNotes(List.of("is odd")),
            plan.people(),
            plan.offices(),
            plan.meetings());
    try (ArticleStore store = open()) {
      store.keepFacts(article, facts, "f1 r1");
      assertEquals(0, store.held());
      assertEquals(Optional.empty(), store.findFacts(article, "f1 r2"));
      assertEquals(Optional.empty(), store.findFacts(article("They parted."), "f1 r1"));
      assertEquals(Optional.empty(), store.find(article, "f1 r1"));
      assertEquals(Optional.of(facts), store.findFacts(article, "f1 r1"));
      assertEquals(1, store.held());
      Article moved = StoredArticles.at(article, "b/moved.txt");
      ArticleFacts found = store.findFacts(moved, "f1 r1").orElseThrow();
      assertEquals("b/moved.txt", found.article().path());
      assertEquals("en", found.article().language());
      assertEquals(facts.meetings(), found.meetings());
    }
    assertEquals(List.of(), warnings);
  }
}
