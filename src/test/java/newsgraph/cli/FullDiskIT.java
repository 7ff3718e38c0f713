package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full, readers that are gone, files that may not grow: with real processes, on a
 * real small disk where the tests may mount one.
 */
class FullDiskIT {
  @TempDir private Path folder;
  private Path news;
  private Path disk;
  private boolean mounted;

  @BeforeAll
  static void analyseOnce() {
    Launched.prepareReplay();
  }

  @BeforeEach
  void articles() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Replay.writeEditions(news, 1);
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private void mount(String size) throws Exception {
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "none", disk.toString())
            .redirectErrorStream(true)
            .start();
    mounted = mount.waitFor() == 0;
    assumeTrue(mounted, "this system lets nobody mount; the limits of files are tested instead");
  }

  /** Runs a line of shell, in which {@code $RUN} is the program. */
  private CommandRun shell(String line, String... arguments) throws Exception {
    String run =
        Launched.replay(folder, 0, arguments).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return Launched.start(folder, Map.of(), List.of("bash", "-c", line.replace("$RUN", run))).end();
  }

  private static void assertOnly(Path place, String... names) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aGraphThatFindsNoRoomLeavesTheOldOne() throws Exception {
    mount("64k");
    Path graph = Files.writeString(disk.resolve("graph.json"), "old");
    CommandRun run = shell("$RUN", "extract", news.toString(), "--no-store", "-o", "" + graph);
    assertEquals(1, run.code());
    assertTrue(
        run.err().endsWith("newsgraph: cannot write " + graph + ": No space left on device\n"),
        run.err());
    assertEquals("old", Files.readString(graph));
    assertOnly(disk, "graph.json");
  }

  @Test
  void aFolderThatFindsNoRoomLeavesTheOldOne() throws Exception {
    Path tables = disk.resolve("tables");
    mount("64k");
    String[] extract = {
      "extract", news.toString(), "--no-store", "--format", "csv", "-o", tables.toString()
    };
    CommandRun run = shell("$RUN", extract);
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("No space left on device\n"), run.err());
    assertOnly(disk);
  }

  @Test
  void aStoreThatFindsNoRoomCostsAWarning() throws Exception {
    mount("256k");
    CommandRun run = shell("$RUN", "extract", "" + news, "--store", "" + disk, "-q");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("warning: " + disk), run.err());
    assertTrue(run.err().contains("takes no more articles in this run"), run.err());
    CommandRun whole = shell("$RUN", "extract", "" + news, "--no-store", "-q");
    assertEquals(whole.out(), run.out());
    // What found room is used again.
    Files.delete(folder.resolve("calls"));
    CommandRun again = shell("$RUN", "extract", "" + news, "--store", "" + disk, "-q");
    assertEquals(whole.out(), again.out());
    int calls = Files.readAllLines(folder.resolve("calls")).size();
    assertTrue(calls < 18, calls + " analysed again");
  }

  @Test
  void aStoreThatCannotBeMadeIsAFailureBeforeTheWork() throws Exception {
    mount("4k");
    Files.writeString(disk.resolve("full"), "x".repeat(4096));
    CommandRun run = shell("$RUN", "extract", "" + news, "--store", "" + disk);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("cannot keep analysed articles in " + disk), run.err());
    assertFalse(Files.exists(folder.resolve("calls")));
  }

  @Test
  void aFileThatMayNotGrowLeavesTheOldOne() throws Exception {
    Path graph = Files.writeString(disk.resolve("graph.json"), "old");
    CommandRun run =
        shell("ulimit -f 64; $RUN", "extract", news.toString(), "--no-store", "-o", "" + graph);
    assertEquals(1, run.code(), run.err());
    assertTrue(
        run.err().endsWith("newsgraph: cannot write " + graph + ": File too large\n"), run.err());
    assertEquals("old", Files.readString(graph));
    assertOnly(disk, "graph.json");
  }

  @Test
  void aStoreThatMayNotGrowCostsAWarning() throws Exception {
    CommandRun whole = shell("$RUN", "extract", "" + news, "--no-store", "-q");
    CommandRun run =
        shell(
            "(ulimit -f 64; exec $RUN) | cat; exit ${PIPESTATUS[0]}",
            "extract",
            "" + news,
            "--store",
            "" + disk,
            "-q");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("takes no more articles in this run"), run.err());
    assertEquals(whole.out(), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract corpus/velmora-channel.txt --no-store -q",
        "validate output/graph.json",
        "explain output/graph.json Aso",
        "explain output/graph.json Aso --format json",
        "convert output/graph.json --to ndjson",
        "diff output/graph.json output/graph.json",
        "evaluate output/graph.json src/test/resources/gold/corpus"
      })
  void aFullDiskBehindStandardOutputIsTold(String command) throws Exception {
    CommandRun run = shell("$RUN > /dev/full", command.split(" "));
    assertEquals(1, run.code());
    assertEquals(
        "newsgraph: cannot write to standard output: No space left on device\n", run.err());
  }

  // Each writes more than a pipe holds (64 kB), so none can have ended before its reader.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert output/graph.json --to ndjson",
        "convert output/graph.json --to dot",
        "convert output/graph.json --to json"
      })
  void aReaderThatHasSeenEnoughEndsItQuietly(String command) throws Exception {
    CommandRun run = shell("$RUN | head -1; exit ${PIPESTATUS[0]}", command.split(" "));
    assertEquals(141, run.code(), run.err());
    assertEquals("", run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void aClosedStandardOutputIsTold() throws Exception {
    CommandRun run = shell("$RUN >&-", "validate", "output/graph.json");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("newsgraph: cannot write to standard output: "), run.err());
  }

  @Test
  void aClosedStandardErrorHurtsNothing() throws Exception {
    CommandRun run = shell("$RUN 2>&-", "extract", news.toString(), "--no-store");
    CommandRun whole = shell("$RUN", "extract", news.toString(), "--no-store");
    assertEquals(0, run.code());
    assertEquals(whole.out(), run.out());
  }

  /** Two processes on one store and one output, which start with nothing. */
  @Test
  void twoRunsAtOnceGiveTheSame() throws Exception {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    Path store = folder.resolve("store");
    Path graph = folder.resolve("graph.json");
    String[] extract = {
      "extract", news.toString(), "--store", store.toString(), "-o", graph.toString()
    };
    Launched one = Launched.replaying(first, 60, extract);
    Launched two = Launched.replaying(second, 60, extract);
    for (Launched run : List.of(one, two)) {
      CommandRun ended = run.end();
      assertEquals(0, ended.code(), ended.err());
      assertFalse(ended.err().contains("warning"), ended.err());
    }
    CommandRun alone = shell("$RUN", "extract", news.toString(), "--no-store");
    assertEquals(alone.out(), Files.readString(graph, StandardCharsets.UTF_8));
    Files.delete(first.resolve("calls"));
    Launched later = Launched.replaying(first, 0, extract);
    assertEquals(0, later.end().code());
    assertEquals(List.of(), later.calls());
    assertEquals(alone.out(), Files.readString(graph, StandardCharsets.UTF_8));
  }
}
