package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final List<String> NAMES = List.of("a.csv", "b.csv");

  @TempDir private Path parent;

  private Path tables() {
    return parent.resolve("tables");
  }

  private static void write(Path folder, String text) {
    OutputFolder.open(folder, NAMES).write(content(text));
  }

  private static OutputFolder.Content content(String text) {
    return place -> {
      for (String name : NAMES) {
        Files.writeString(place.resolve(name), text);
      }
    };
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFolderIsMadeAndNothingElseIsLeft() throws IOException {
    write(tables(), "new");
    assertEquals(NAMES, names(tables()));
    assertEquals(List.of("tables"), names(parent));
  }

  @Test
  void anOlderOneAndAnEmptyOneAreReplaced() throws IOException {
    Files.createDirectory(tables());
    write(tables(), "old");
    write(tables(), "new");
    assertEquals("new", Files.readString(tables().resolve("b.csv")));
    assertEquals(NAMES, names(tables()));
    assertEquals(List.of("tables"), names(parent));
  }

  private void left(String ending, String content) throws IOException {
    Path left = Files.createDirectory(parent.resolve(".tables." + (1L << 30) + "." + ending));
    Files.writeString(left.resolve("a.csv"), content);
    if (ending.equals("tmp")) {
      Files.writeString(left.resolve(".lock"), "");
    }
  }

  @Test
  void whatAKilledProcessLeftIsRemoved() throws IOException {
    write(tables(), "old");
    left("tmp", "half");
    left("old", "older");
    write(tables(), "new");
    assertEquals("new", Files.readString(tables().resolve("a.csv")));
    assertEquals(List.of("tables"), names(parent));
  }

  @Test
  void aFolderThatWasMovedAwayWhenTheProcessWasKilledComesBack() throws IOException {
    left("old", "old");
    OutputFolder.open(tables(), NAMES);
    assertEquals("old", Files.readString(tables().resolve("a.csv")));
    assertEquals(List.of("tables"), names(parent));
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldFolder() throws IOException {
    write(tables(), "old");
    OutputFolder output = OutputFolder.open(tables(), NAMES);
    CommandFailure failure =
        assertThrows(
            CommandFailure.class,
            () ->
                output.write(
                    place -> {
                      Files.writeString(place.resolve("a.csv"), "new");
                      throw new IOException("disk full");
                    }));
    assertTrue(failure.getMessage().endsWith("tables: disk full"), failure.getMessage());
    assertEquals("old", Files.readString(tables().resolve("a.csv")));
    assertEquals(NAMES, names(tables()));
    assertEquals(List.of("tables"), names(parent));
  }

  @Test
  void aFileThatIsNotWrittenIsAFailure() throws IOException {
    OutputFolder output = OutputFolder.open(tables(), NAMES);
    assertThrows(
        CommandFailure.class,
        () -> output.write(place -> Files.writeString(place.resolve("a.csv"), "half")));
    assertEquals(List.of(), names(parent));
  }

  @Test
  void aFolderWithOtherThingsIsNotTouched() throws IOException {
    write(tables(), "old");
    Files.writeString(tables().resolve("notes.txt"), "mine");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> write(tables(), "new"));
    assertTrue(failure.getMessage().contains("notes.txt"), failure.getMessage());
    assertEquals("mine", Files.readString(tables().resolve("notes.txt")));
    assertEquals("old", Files.readString(tables().resolve("a.csv")));
    assertEquals(List.of("tables"), names(parent));
  }

  @Test
  void aThingThatComesWhileItWritesIsNotLost() throws IOException {
    write(tables(), "old");
    OutputFolder output = OutputFolder.open(tables(), NAMES);
    Files.createDirectory(tables().resolve("more"));
    CommandFailure failure = assertThrows(CommandFailure.class, () -> output.write(content("new")));
    assertTrue(failure.getMessage().contains("more"), failure.getMessage());
    assertEquals(List.of("a.csv", "b.csv", "more"), names(tables()));
    assertEquals("old", Files.readString(tables().resolve("a.csv")));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(tables(), "a file");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> write(tables(), "new"));
    assertTrue(failure.getMessage().contains("it is a file"), failure.getMessage());
    assertEquals("a file", Files.readString(tables()));
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path real = Files.createDirectory(parent.resolve("real"));
    Files.createSymbolicLink(tables(), real.getFileName());
    write(tables(), "new");
    assertTrue(Files.isSymbolicLink(tables()));
    assertEquals(NAMES, names(real));
  }

  @Test
  void aMissingParentIsToldBeforeTheWork() {
    Path nowhere = parent.resolve("no/such/folder");
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> OutputFolder.open(nowhere, NAMES));
    assertTrue(failure.getMessage().contains("does not exist"), failure.getMessage());
  }
}
