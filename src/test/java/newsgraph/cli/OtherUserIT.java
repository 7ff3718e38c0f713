package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may not be read or written. Root may do all, so under root the program runs as somebody
 * else.
 */
class OtherUserIT {
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  @TempDir private Path folder;
  private Path news;
  private Path closed;
  private Path streams;

  @BeforeEach
  void aFolderThatMayBeReadAndOneThatMayNot() throws IOException {
    assumeTrue(!ROOT || Files.isExecutable(SETPRIV), "there is no setpriv");
    permit(folder, "rwxr-xr-x");
    news = permit(Files.createDirectory(folder.resolve("news")), "rwxr-xr-x");
    // French needs no models.
    permit(
        Files.copy(Path.of("src/test/resources/languages/fr.txt"), news.resolve("a.txt")),
        "rw-r--r--");
    closed = permit(Files.createDirectory(folder.resolve("closed")), "r-xr-xr-x");
    streams = Files.createDirectory(folder.resolve("streams"));
  }

  @AfterEach
  void whatIsClosedCanBeRemoved() throws IOException {
    permit(closed, "rwxr-xr-x");
    if (Files.exists(news.resolve("y"))) {
      permit(news.resolve("y"), "rwxr-xr-x");
    }
  }

  private static Path permit(Path path, String permissions) throws IOException {
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private CommandRun extract(String... more) throws Exception {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      command.addAll(List.of(SETPRIV + "", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(Launched.TREE.toAbsolutePath() + "/bin/newsgraph");
    command.addAll(List.of("extract", news.toString()));
    command.addAll(List.of(more));
    Map<String, String> home =
        Map.of("HOME", closed.toString(), "XDG_CACHE_HOME", closed.resolve("cache").toString());
    CommandRun run = Launched.start(streams, home, command).end();
    assumeFalse(run.code() == 126 || run.code() == 127, "the tree may be read by root alone");
    return run;
  }

  @Test
  void filesAndFoldersThatMayNotBeReadAreSkipped() throws Exception {
    permit(Files.writeString(news.resolve("x.txt"), "Closed."), "-wx------");
    permit(Files.createDirectory(news.resolve("y")), "-wx------");
    CommandRun run = extract("--no-store");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("skipped x.txt: may not be read; allow it with"), run.err());
    assertTrue(run.err().contains("skipped y/: is a folder that cannot be read"), run.err());
    assertTrue(run.out().contains("\"language\": \"fr\""), run.out());
  }

  @Test
  void aHomeThatMayNotBeWrittenCostsAWarning() throws Exception {
    CommandRun run = extract("-q");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("warning: "), run.err());
    assertTrue(run.err().contains(closed + "/cache/newsgraph"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.out().contains("\"language\": \"fr\""), run.out());
  }

  @Test
  void aNamedStoreThatMayNotBeWrittenIsAFailureBeforeTheWork() throws Exception {
    CommandRun run = extract("--store", closed.resolve("store").toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("cannot keep analysed articles in " + closed), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anOutputThatMayNotBeWrittenIsAFailureBeforeTheWork() throws Exception {
    CommandRun run = extract("--no-store", "-o", closed.resolve("graph.json").toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("cannot write " + closed + "/graph.json"), run.err());
    assertFalse(run.err().contains("articles read"), run.err());
  }
}
