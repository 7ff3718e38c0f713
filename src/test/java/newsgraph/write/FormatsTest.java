package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.HostileGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
  @TempDir private Path parent;

  static List<String> names() {
    return Formats.names();
  }

  @Test
  void theFormatsAreThese() {
    assertEquals(
        List.of(
            "json",
            "ndjson",
            "graphml",
            "dot",
            "gexf",
            "cytoscape",
            "ftm",
            "neo4j",
            "csv",
            "jsonld",
            "plover"),
        Formats.names());
  }

  @Test
  void noEndingIsOfTwoFormats() {
    Set<String> seen = new HashSet<>();
    for (GraphWriter writer : Formats.all()) {
      assertTrue(!writer.endings().isEmpty() && seen.addAll(writer.endings()), writer.format());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "graph.json,json",
    "GRAPH.JSON,json",
    "a/graph.jsonl,ndjson",
    "graph.gv,dot",
    "graph.ftm.json,ftm",
    "graph.plover.jsonl,plover",
    "tables.csv,csv"
  })
  void theNameTellsTheFormat(Path file, String format) {
    assertEquals(format, Formats.ofFile(file).orElseThrow().format());
  }

  @ParameterizedTest
  @CsvSource({"graph.xml", "graph", "json", ".json", "/"})
  void orItDoesNot(Path file) {
    assertTrue(Formats.ofFile(file).isEmpty());
  }

  @Test
  void capitalLettersDoNotMatter() {
    assertEquals("gexf", Formats.named("GEXF").orElseThrow().format());
    assertTrue(Formats.named("gefx").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameGraphGivesTheSameBytesInAnyLocale(String format) throws IOException {
    Map<String, String> here = files(Written.to(parent.resolve("a"), format));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertEquals(here, files(Written.to(parent.resolve("b"), format)));
    } finally {
      Locale.setDefault(before);
    }
    assertTrue(here.values().stream().noneMatch(text -> text.contains("\r\n") && !wanted(format)));
  }

  // Texts of the hostile graph have such line ends, and these formats keep them as they are.
  private static boolean wanted(String format) {
    return List.of("csv", "dot").contains(format);
  }

  private static Map<String, String> files(Path place) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("names")
  void foldersHoldTheFilesThatTheyShouldAndStreamsStayOpen(String format) throws IOException {
    GraphWriter writer = Formats.named(format).orElseThrow();
    if (writer instanceof GraphWriter.ToFolder folder) {
      Path place = Written.to(parent, format, HostileGraph.graph());
      assertEquals(new TreeSet<>(folder.files()), files(place).keySet());
    } else {
      ByteArrayOutputStream out =
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              throw new AssertionError("closed");
            }
          };
      ((GraphWriter.ToFile) writer).write(HostileGraph.graph(), out);
      assertEquals('\n', out.toByteArray()[out.size() - 1], "the last line has an end");
    }
  }

  /** Else a file that is cut short would look like one that is there. */
  @ParameterizedTest
  @MethodSource("names")
  void aStreamThatFailsIsNoSecret(String format) {
    if (Formats.named(format).orElseThrow() instanceof GraphWriter.ToFile writer) {
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
              throw new IOException("No space left");
            }
          };
      assertThrows(IOException.class, () -> writer.write(HostileGraph.graph(), full));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDocumentsTellOfIt(String format) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    GraphWriter writer = Formats.named(format).orElseThrow();
    String endings = "`" + String.join("` `", writer.endings()) + "`";
    assertTrue(readme.contains("| `" + format + "` | " + endings + " |"), format);
    String page = Files.readString(Path.of("src/docs/formats.md"));
    assertTrue(page.contains("\n## `" + format + "`"), format);
  }
}
