package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;

  private static void write(Path file, String text) {
    OutputFile.open(file).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void aFailedWriteLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("graph.json");
    write(file, "old");
    OutputFile output = OutputFile.open(file);
    CommandFailure failure =
        assertThrows(
            CommandFailure.class,
            () ->
                output.write(
                    out -> {
                      out.write('n');
                      throw new IOException("disk full");
                    }));
    assertTrue(failure.getMessage().contains("graph.json: disk full"), failure.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(1, files());
  }

  @Test
  void openingLeavesNothingBehind() throws IOException {
    OutputFile.open(folder.resolve("graph.json"));
    assertEquals(0, files());
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndNothingElse() throws IOException {
    Path file = folder.resolve("graph.json");
    write(file, "old");
    long nobody = 1L << 30; // more than any system counts
    Files.writeString(folder.resolve(".graph.json." + nobody + ".tmp"), "half a gra");
    // In a container each run may have the same number.
    long own = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".graph.json." + own + ".tmp"), "half a gra");
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Path others = Files.writeString(folder.resolve(".graph.json." + alive + ".tmp"), "half");
    Path foreign = Files.writeString(folder.resolve(".graph.json.mine.tmp"), "kept");
    write(file, "new");
    assertEquals("new", Files.readString(file));
    assertTrue(Files.exists(others) && Files.exists(foreign));
    assertEquals(3, files());
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path file = folder.resolve("graph.json");
    write(file, "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
    write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aDeviceIsWrittenToAsItIs() {
    write(Path.of("/dev/null"), "gone");
    assertTrue(Files.exists(Path.of("/dev/null")));
  }

  @Test
  void aFileNameAloneIsInTheCurrentFolder() throws IOException {
    Path file = Path.of("target", "output-file-test.json");
    write(file, "here");
    assertEquals("here", Files.readString(file));
    Files.delete(file);
  }

  @Test
  void theReasonIsTheSystemsAndNotThatOfALibrary() {
    Path file = folder.resolve("out.json");
    OutputFile output = OutputFile.open(file);
    String message =
        assertThrows(
                CommandFailure.class,
                () ->
                    output.write(
                        out -> {
                          out.write('x');
                          throw new IOException(
                              "No space left (through reference chain: a.B)",
                              new IOException("No space left"));
                        }))
            .getMessage();
    assertEquals("cannot write " + file + ": No space left", message);
    assertFalse(Files.exists(file));
    Path nowhere = folder.resolve("no/such/out.json");
    String missing =
        assertThrows(CommandFailure.class, () -> OutputFile.open(nowhere)).getMessage();
    assertEquals("cannot write " + nowhere + ": its folder does not exist", missing);
  }
}
