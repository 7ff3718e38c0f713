package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code models/} tells its columns, source and licence, and repeats no row. */
class ModelsFilesTest {
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void startsWithWhatItIs(Path file) throws IOException {
    String head =
        Files.readString(file).lines().takeWhile(l -> l.startsWith("#")).toList().toString();
    assertTrue(head.contains("Columns"), head);
    assertTrue(head.contains("Source:"), head);
    assertTrue(head.contains("Licence: GPL-3.0-or-later"), head);
  }

  @ParameterizedTest
  @MethodSource("files")
  void repeatsNoRow(Path file) throws IOException {
    List<String> rows = Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).toList();
    assertEquals(rows.stream().distinct().toList(), rows);
  }
}
