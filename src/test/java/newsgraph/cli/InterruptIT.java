package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsgraph.model.Article;
import newsgraph.pipeline.ReadArticles;
import newsgraph.store.ArticleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and SIGTERM, sent to real processes. */
class InterruptIT {
  private static final int ARTICLES = 36;

  @TempDir private Path folder;
  private Path news;
  private Path graph;
  private Path store;

  @BeforeAll
  static void analyseOnce() {
    Launched.prepareReplay();
  }

  @BeforeEach
  void articlesAndAnOldGraph() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Replay.writeEditions(news, 2);
    graph = Files.writeString(Files.createDirectory(folder.resolve("o")).resolve("g.json"), "old");
    store = folder.resolve("store");
  }

  private Launched extract(long millis, String... more) throws IOException {
    String[] usual = {"extract", news.toString(), "-o", graph.toString(), "--threads", "2"};
    return Launched.replaying(
        folder, millis, Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private CommandRun interrupt(Launched running, String signal) throws Exception {
    running.signal(signal);
    assertTrue(running.process().waitFor(5, TimeUnit.SECONDS), "not within 5 seconds");
    return running.end();
  }

  private void assertNothingIsWritten() throws IOException {
    assertEquals("old", Files.readString(graph));
    try (Stream<Path> files = Files.list(graph.getParent())) {
      assertEquals(List.of(graph), files.toList());
    }
  }

  private long kept() throws IOException {
    try (ArticleStore kept = ArticleStore.open(store, warning -> assertEquals("", warning))) {
      List<Article> all = ReadArticles.in(news);
      return all.stream().filter(a -> kept.find(a, Replay.KEPT).isPresent()).count();
    }
  }

  private static String lastLine(CommandRun run) {
    List<String> lines = run.err().lines().toList();
    return lines.get(lines.size() - 1);
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,129"})
  void finishedArticlesAreKeptAndTheRestIsDoneByTheNextRun(String signal, int code)
      throws Exception {
    Launched running = extract(150, "--store", store.toString());
    running.awaitCalls(9);
    CommandRun run = interrupt(running, signal);
    assertEquals(code, run.code(), run.err());
    assertNothingIsWritten();
    long kept = kept();
    assertTrue(kept >= 6 && kept < ARTICLES, kept + " are kept");
    String last = lastLine(run);
    assertTrue(
        last.matches(
            "newsgraph: interrupted: (\\d+) of 36 articles are kept in the store;"
                + " run again to go on"),
        last);
    // Those under way may still have come in while it was told.
    long told = Long.parseLong(last.replaceAll("\\D+(\\d+) of .*", "$1"));
    assertTrue(told <= kept && kept <= told + 2, last + ", and " + kept + " are");
    Files.delete(folder.resolve("calls"));
    Launched again = extract(0, "--store", store.toString());
    assertEquals(0, again.end().code());
    assertEquals(ARTICLES - kept, again.calls().size());
  }

  @Test
  void withoutAStoreItSaysThatNothingIsKept() throws Exception {
    Launched running = extract(150, "--no-store");
    running.awaitCalls(3);
    CommandRun run = interrupt(running, "TERM");
    assertEquals(143, run.code());
    assertEquals(
        "newsgraph: interrupted: nothing is kept, because there is no store", lastLine(run));
    assertNothingIsWritten();
  }

  @Test
  void whileItWaitsForAReaderOfItsOutputItEndsToo() throws Exception {
    List<String> command =
        Launched.replay(folder, 0, "extract", news.toString(), "--store", store.toString());
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
    // A pipe takes 64 kB; nobody reads the rest.
    while (process.getInputStream().available() < 60_000) {
      assertTrue(process.isAlive());
      Thread.sleep(20);
    }
    process.toHandle().destroy(); // Process.destroy would close the pipe too
    assertTrue(process.waitFor(5, TimeUnit.SECONDS));
    assertEquals(143, process.exitValue());
  }

  @ParameterizedTest
  @CsvSource({"INT,130,300", "TERM,143,1500", "INT,130,4000"})
  void theLauncherPassesSignalsOnWhileModelsAreLoaded(String signal, int code, long millis)
      throws Exception {
    Replay.writeEditions(news, 30); // far more than the longest wait is enough for
    Launched running =
        Launched.launcher(
            folder, Map.of(), "extract", news.toString(), "-o", graph.toString(), "--no-store");
    Thread.sleep(millis);
    CommandRun run = interrupt(running, signal);
    assertEquals(code, run.code(), run.err());
    assertNothingIsWritten();
  }

  @Test
  void aRunThatEndsByItselfSaysNothingOfInterruptions() throws Exception {
    CommandRun run = extract(0, "--store", store.toString()).end();
    assertEquals(0, run.code());
    assertTrue(!run.err().contains("interrupted"), run.err());
    assertTrue(Files.size(graph) > 1000);
  }
}
