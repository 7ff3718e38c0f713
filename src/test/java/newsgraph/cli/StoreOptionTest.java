package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.annotate.Annotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOptionTest {
  @TempDir private Path folder;
  private Path news;
  private Path store;

  /** The texts that were analysed and not found in the store. */
  private final List<String> analysed = Collections.synchronizedList(new ArrayList<>());

  private final class Listening implements Annotator {
    @Override
    public AnnotatedArticle annotate(Article article) {
      analysed.add(article.text());
      return new AnnotatedArticle(article, List.of(), List.of());
    }

    @Override
    public String fingerprint() {
      return "listening";
    }
  }

  @BeforeEach
  void twoArticles() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    store = folder.resolve("a new/store");
    Files.writeString(news.resolve("a.txt"), "Ana Ruiz met Bo Lind on Monday.\n");
    Files.writeString(news.resolve("b.txt"), "They met again in Turku on Tuesday.\n");
  }

  private CommandRun extract(String... more) {
    return CommandRun.with(
        Listening::new,
        Stream.concat(Stream.of("extract", news.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void onlyChangedArticlesAreAnalysedAgain() throws IOException {
    CommandRun cold = extract("--store", store.toString());
    assertEquals(0, cold.code(), cold.err());
    assertEquals(2, analysed.size());
    CommandRun warm = extract("--store", store.toString());
    assertEquals(2, analysed.size());
    assertEquals(cold.out(), warm.out());
    Files.writeString(news.resolve("b.txt"), "They never met.\n");
    extract("--store", store.toString());
    assertEquals("They never met.\n", analysed.get(2));
    assertEquals(3, analysed.size());
  }

  @Test
  void withoutAStoreAllIsAnalysedEachTime() {
    assertEquals(extract("--no-store").out(), extract("--no-store").out());
    assertEquals(4, analysed.size());
  }

  @Test
  void aDamagedStoreIsAWarningEvenWhenQuiet() throws IOException {
    CommandRun cold = extract("--store", store.toString());
    Files.writeString(store.resolve("articles.sqlite"), "no database at all".repeat(100));
    CommandRun mended = extract("-q", "--store", store.toString());
    assertEquals(0, mended.code(), mended.err());
    assertEquals(cold.out(), mended.out());
    assertTrue(mended.err().contains("articles.sqlite is damaged"), mended.err());
    assertEquals("", extract("-q", "--store", store.toString()).err());
    assertEquals(4, analysed.size());
  }

  @Test
  void aNamedStoreThatCannotBeMadeIsAFailure() {
    CommandRun run = extract("--store", news.resolve("a.txt").resolve("store").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("cannot keep analysed articles in"), run.err());
    assertFalse(run.err().contains("at newsgraph"), run.err());
  }

  @Test
  void aNamedStoreAndNoneExcludeEachOther() {
    CommandRun run = extract("--no-store", "--store", store.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("exclude each other"), run.err());
  }
}
