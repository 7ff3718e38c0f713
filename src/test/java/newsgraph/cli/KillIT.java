package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.model.Article;
import newsgraph.pipeline.ReadArticles;
import newsgraph.store.ArticleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments, then a second run: it must give the bytes of an undisturbed
 * run and ask the annotator for no article that the store already had.
 */
class KillIT {
  private static final long SEED = 20260511;
  private static final byte[] OLD = "the graph before".getBytes(StandardCharsets.UTF_8);

  @TempDir private static Path all;
  private static Path editions;
  private static Path few;

  private final Random random = new Random(SEED);
  private byte[] expected;
  private final Map<Phase, Integer> phases = new EnumMap<>(Phase.class);

  /** Where a killed process was. */
  private enum Phase {
    BEFORE_THE_STORE,
    BEFORE_THE_FIRST_ARTICLE,
    ANALYSING,
    AFTER_THE_LAST_ARTICLE,
    WRITING,
    WRITTEN
  }

  /** What is run: its articles, and what a run in a folder is started with. */
  private record Job(Path news, String fingerprint, boolean real) {
    List<String> command(Path folder, Path graph) {
      String[] extract = {
        "extract",
        news.toString(),
        "-v",
        "--threads",
        "2",
        "-o",
        graph.toString(),
        "--store",
        folder.resolve("store").toString()
      };
      return real ? Launched.real(folder, extract) : Launched.replay(folder, 10, extract);
    }
  }

  @BeforeAll
  static void analyseOnce() throws IOException {
    Launched.prepareReplay();
    editions = Files.createDirectory(all.resolve("editions"));
    Replay.writeEditions(editions, 3);
    few = Files.createDirectory(all.resolve("few"));
    for (String name : List.of("aso-sees-trump", "velmora-channel", "abe-mourned")) {
      Files.copy(Path.of("corpus", name + ".txt"), few.resolve(name + ".txt"));
    }
  }

  @Test
  void fiftyTimesWithAnAnnotatorThatReplays() throws Exception {
    Job job = new Job(editions, Replay.KEPT, false);
    killAtRandom(job, 10);
    for (int i = 0; i < 26; i++) {
      Path folder = Files.createDirectory(all.resolve("analysing" + i));
      kill(job, folder, new Calls(1 + random.nextInt(53), random.nextInt(20)));
    }
    // Writing takes a few milliseconds of seconds: some are sent when it begins.
    for (int i = 0; i < 14; i++) {
      Path folder = Files.createDirectory(all.resolve("writing" + i));
      kill(job, folder, new Writing(random.nextInt(8_000_000)));
    }
    System.out.println("killed with an annotator that replays: " + phases);
    assertTrue(phases.getOrDefault(Phase.ANALYSING, 0) >= 1, phases.toString());
    assertTrue(phases.getOrDefault(Phase.WRITING, 0) >= 1, phases.toString());
    assertEquals(50, phases.values().stream().mapToInt(n -> n).sum());
  }

  @Test
  void sixTimesWithTheRealOne() throws Exception {
    killAtRandom(new Job(few, Replay.kept(new CoreNlpAnnotator()), true), 6);
    System.out.println("killed with the real annotator: " + phases);
  }

  @Test
  void againAndAgainUntilItIsDone() throws Exception {
    Job job = new Job(editions, Replay.KEPT, false);
    Path undisturbed = Files.createDirectory(all.resolve("again-undisturbed"));
    byte[] bytes = undisturbed(job, undisturbed);
    Path folder = Files.createDirectory(all.resolve("again"));
    Path graph = graph(folder);
    int kills = 0;
    while (true) {
      Launched running = Launched.start(folder, Map.of(), job.command(folder, graph));
      // Each run gets a little longer, so that on any machine some are killed at each stage.
      int millis = 900 + 100 * kills + random.nextInt(200);
      if (running.process().waitFor(millis, TimeUnit.MILLISECONDS)) {
        assertEquals(0, running.end().code());
        break;
      }
      running.process().destroyForcibly().waitFor();
      assertTrue(++kills < 60, "it never ends");
    }
    assertArrayEquals(bytes, Files.readAllBytes(graph));
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    int articles = ReadArticles.in(editions).size();
    // What was under way on two threads is all that a kill can cost.
    assertTrue(calls.size() <= articles + 2 * kills, calls.size() + " calls, " + kills + " kills");
    System.out.println("done after " + kills + " kills and " + calls.size() + " analyses");
  }

  private void killAtRandom(Job job, int times) throws Exception {
    Path first = Files.createDirectory(all.resolve("undisturbed" + job.real()));
    long start = System.nanoTime();
    expected = undisturbed(job, first);
    long whole = System.nanoTime() - start;
    for (int i = 0; i < times; i++) {
      Path folder = Files.createDirectory(all.resolve("kill" + job.real() + i));
      // One moment in each of as many parts of a run as there are kills.
      kill(job, folder, new Moment((long) ((i + random.nextDouble()) * whole / times)));
    }
  }

  private static byte[] undisturbed(Job job, Path folder) throws Exception {
    Path graph = graph(folder);
    CommandRun run = Launched.start(folder, Map.of(), job.command(folder, graph)).end();
    assertEquals(0, run.code(), run.err());
    byte[] bytes = Files.readAllBytes(graph);
    assertFalse(Arrays.equals(OLD, bytes));
    return bytes;
  }

  private static Path graph(Path folder) throws IOException {
    Path graph = Files.createDirectory(folder.resolve("out-folder")).resolve("graph.json");
    return Files.write(graph, OLD);
  }

  /** When to kill. */
  private sealed interface When {
    void await(Launched running, Path graph) throws Exception;
  }

  private record Moment(long nanos) implements When {
    @Override
    public void await(Launched running, Path graph) throws Exception {
      running.process().waitFor(nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** So many milliseconds after so many articles were given to the annotator. */
  private record Calls(int number, long millis) implements When {
    @Override
    public void await(Launched running, Path graph) throws Exception {
      while (running.process().isAlive() && running.calls().size() < number) {
        Thread.sleep(1);
      }
      Thread.sleep(millis);
    }
  }

  /**
   * So many nanoseconds after the graph began to be written: a file beside it, for the second time.
   */
  private record Writing(long nanos) implements When {
    @Override
    public void await(Launched running, Path graph) throws Exception {
      int articles = 54;
      while (running.process().isAlive() && running.calls().size() < articles) {
        Thread.sleep(2);
      }
      while (running.process().isAlive() && beside(graph).isEmpty()) {
        Thread.onSpinWait();
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
    }
  }

  private static List<Path> beside(Path graph) throws IOException {
    try (Stream<Path> files = Files.list(graph.getParent())) {
      return files.filter(file -> !file.equals(graph)).toList();
    }
  }

  private void kill(Job job, Path folder, When when) throws Exception {
    Path graph = graph(folder);
    Launched running = Launched.start(folder, Map.of(), job.command(folder, graph));
    when.await(running, graph);
    running.process().destroyForcibly().waitFor();
    List<String> called = running.calls();
    Set<String> stored = stored(job, folder);
    byte[] after = Files.readAllBytes(graph);
    assertTrue(
        Arrays.equals(OLD, after) || Arrays.equals(expected, after), "half a graph: " + folder);
    phases.merge(phase(folder, graph, called, stored, after), 1, Integer::sum);
    assertTrue(called.containsAll(stored));
    for (String told : Files.readAllLines(folder.resolve("err"))) {
      // "a.txt: 2 people, 1 offices, 0 meetings"
      if (told.matches("\\S+\\.txt: \\d+ people, .*")) {
        assertTrue(
            stored.contains(told.substring(0, told.indexOf(':'))), "told, not kept: " + told);
      }
    }

    Files.deleteIfExists(folder.resolve("calls"));
    Launched second = Launched.start(folder, Map.of(), job.command(folder, graph));
    CommandRun run = second.end();
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("warning"), run.err());
    assertArrayEquals(expected, Files.readAllBytes(graph));
    assertEquals(List.of(), beside(graph));
    Set<String> again = new TreeSet<>(second.calls());
    assertEquals(second.calls().size(), again.size(), "an article was analysed twice in one run");
    assertTrue(Collections.disjoint(again, stored), "analysed though it was stored");
    assertEquals(ReadArticles.in(job.news()).size(), again.size() + stored.size());
  }

  private static Phase phase(
      Path folder, Path graph, List<String> called, Set<String> stored, byte[] after)
      throws IOException {
    if (!Arrays.equals(OLD, after)) {
      return Phase.WRITTEN;
    }
    if (!beside(graph).isEmpty() && !called.isEmpty()) {
      return Phase.WRITING;
    }
    if (!Files.exists(folder.resolve("store/articles.sqlite"))) {
      return Phase.BEFORE_THE_STORE;
    }
    if (called.isEmpty()) {
      return Phase.BEFORE_THE_FIRST_ARTICLE;
    }
    return stored.size() < called.size() || stored.size() < 3
        ? Phase.ANALYSING
        : Phase.AFTER_THE_LAST_ARTICLE;
  }

  /** The paths of the articles in a copy of the store, which stays as the kill left it. */
  private static Set<String> stored(Job job, Path folder) throws IOException {
    Set<String> stored = new TreeSet<>();
    Path store = folder.resolve("store");
    if (!Files.exists(store)) {
      return stored;
    }
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(store)) {
      for (Path file : new ArrayList<>(files.toList())) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    List<String> warnings = new ArrayList<>();
    try (ArticleStore kept = ArticleStore.open(copy, warnings::add)) {
      for (Article article : ReadArticles.in(job.news())) {
        if (kept.find(article, job.fingerprint()).isPresent()) {
          stored.add(article.info().path());
        }
      }
    }
    assertEquals(List.of(), warnings);
    return stored;
  }
}
