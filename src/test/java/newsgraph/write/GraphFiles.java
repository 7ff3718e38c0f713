package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;

/** The graphs that the tools of users are tried on: those of all formats, and the committed one. */
final class GraphFiles {
  private GraphFiles() {}

  static List<Graph> all() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("output/graph.json"))) {
      return Stream.concat(Written.graphs(), Stream.of(GraphJson.read(in))).toList();
    }
  }

  /** Whether the JSON that a tool printed has the counts of the graph under these keys. */
  static void assertCounts(
      Graph graph, String printed, String people, String offices, String meetings)
      throws IOException {
    JsonNode counts = new ObjectMapper().readTree(printed);
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(
            counts.path(people).asLong(),
            counts.path(offices).asLong(),
            counts.path(meetings).asLong()),
        printed);
  }
}
