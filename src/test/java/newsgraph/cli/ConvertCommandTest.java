package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.write.Formats;
import newsgraph.write.GraphWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {
  @TempDir private Path folder;
  private Path graph;

  @BeforeEach
  void aGraph() throws IOException {
    graph = folder.resolve("graph.json");
    Files.writeString(graph, Graphs.json(Graphs.of(Harbour.plan(), Harbour.outcome())));
  }

  static List<String> formats() {
    return Formats.names();
  }

  private CommandRun convert(String... more) {
    return CommandRun.of(
        Stream.concat(Stream.of("convert", graph.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theEndingOrTheOptionTellsTheFormat(String format) throws IOException {
    GraphWriter writer = Formats.named(format).orElseThrow();
    Path byEnding = folder.resolve("out" + writer.endings().get(0));
    Path byOption = folder.resolve("out");
    CommandRun run = convert("-o", byEnding.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out() + run.err());
    assertEquals(0, convert("--to", format, "-o", byOption.toString()).code());
    List<String> files =
        writer instanceof GraphWriter.ToFolder tables ? tables.files() : List.of("");
    for (String file : files) {
      assertEquals(-1, Files.mismatch(byEnding.resolve(file), byOption.resolve(file)));
    }
    assertEquals(3, names().size(), () -> "more than the graph and both outputs");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void standardOutputTakesFilesButNoFolders(String format) throws IOException {
    CommandRun run = convert("--to", format);
    if (Formats.named(format).orElseThrow() instanceof GraphWriter.ToFolder) {
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().contains(format + " is a folder"), run.err());
      assertTrue(run.err().contains("-o"), run.err());
    } else {
      Path file = folder.resolve("out");
      convert("--to", format, "-o", file.toString());
      assertEquals(Files.readString(file), run.out());
    }
  }

  @Test
  void toJsonChangesNothing() throws IOException {
    assertEquals(Files.readString(graph), convert("--to", "json").out());
  }

  @Test
  void whatTellsNoFormatIsAUsageFaultThatNamesThem() throws IOException {
    for (CommandRun run :
        List.of(
            convert(),
            convert("-o", folder.resolve("graph.xml").toString()),
            convert("--to", "xml"))) {
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().contains("json, ndjson, graphml"), run.err());
    }
    String err = convert("-o", folder.resolve("graph.xml").toString()).err();
    for (GraphWriter writer : Formats.all()) {
      assertTrue(err.contains(writer.endings().get(0)), err);
    }
    assertTrue(err.contains("graph.xml does not tell the format") && err.contains("--to"), err);
    assertEquals(List.of("graph.json"), names());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFileThatIsNoGraphLeavesNothing(String format) throws IOException {
    String json = Files.readString(graph);
    Files.writeString(graph, json.substring(0, json.length() / 2));
    CommandRun run = convert("--to", format, "-o", folder.resolve("out").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("graph.json"), run.err());
    assertEquals(List.of("graph.json"), names());
  }

  @Test
  void fieldsThatAreNotKnownAreLeftOutAndTold() throws IOException {
    String known = Files.readString(graph);
    Files.writeString(
        graph,
        known
            .replace("\"type\": \"person\"", "\"type\": \"person\", \"wikidata\": [{\"id\": 1}]")
            .replace("\"quote\":", "\"sure\\u001b[31m\": 0.5, \"quote\":")
            .replace("\"articles\": 2", "\"run\": null, \"articles\": 2"));
    CommandRun run = convert("--to", "json");
    assertEquals(0, run.code());
    assertEquals(known, run.out());
    assertEquals(
        "note: "
            + graph
            + " has fields that this newsgraph does not know and leaves out: graph.run,"
            + " holds.evidence.sure\\u001b[31m, mentioned_in.evidence.sure\\u001b[31m,"
            + " participates.evidence.sure\\u001b[31m, person.wikidata,"
            + " reported_in.evidence.sure\\u001b[31m\n",
        run.err());
    for (String command : List.of("explain GRAPH Malvern", "diff GRAPH GRAPH", "validate GRAPH")) {
      String err = CommandRun.of(command.replace("GRAPH", graph.toString()).split(" ")).err();
      assertTrue(err.contains("does not know") && err.contains("person.wikidata"), err);
    }
  }

  /** UTF-8 has no half of a character, so no format could hold it. */
  @ParameterizedTest
  @MethodSource("formats")
  void halfACharacterIsRefused(String format) throws IOException {
    Files.writeString(graph, Files.readString(graph).replaceFirst("\"title\": \"", "$0\\\\ud83d"));
    CommandRun run = convert("--to", format, "-o", folder.resolve("out").toString());
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("/title article/harbour-pact.txt: has half of a character"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(List.of("graph.json"), names());
  }

  @Test
  void aMissingGraphIsNamed() {
    CommandRun run = CommandRun.of("convert", folder.resolve("no.json").toString(), "--to", "dot");
    assertFalse(run.code() == 0);
    assertTrue(run.err().contains("no.json"), run.err());
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    CommandRun run = convert("--to", "csv", "-o", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("graph.json"), run.err());
    assertEquals(List.of("graph.json"), names());
  }

  @Test
  void anOlderFolderIsReplaced() throws IOException {
    Path tables = folder.resolve("tables.csv");
    convert("-o", tables.toString());
    String people = Files.readString(tables.resolve("people.csv"));
    Files.writeString(tables.resolve("people.csv"), "old");
    assertEquals(0, convert("-o", tables.toString()).code());
    assertEquals(people, Files.readString(tables.resolve("people.csv")));
    assertEquals(List.of("graph.json", "tables.csv"), names());
  }
}
