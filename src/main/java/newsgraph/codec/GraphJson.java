package newsgraph.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import newsgraph.graph.Graph;

/**
 * A graph as node-link JSON, {@code newsgraph-graph/1}: UTF-8, LF, two spaces, keys in a fixed
 * order. Immutable and safe for any number of threads.
 */
public final class GraphJson {
  /** Name and major version of the format. */
  public static final String SCHEMA = "newsgraph-graph/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GraphJson() {}

  /** Writes the graph and a line end; leaves {@code out} open. */
  public static void write(Graph graph, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new Layout());
      new GraphWriting(json).write(graph);
      json.writeRaw('\n');
    }
  }

  /** The graph as parsed JSON: the keys that {@link #write} writes, in their order. */
  public static JsonNode tree(Graph graph) throws IOException {
    try (TokenBuffer json = new TokenBuffer(MAPPER, false)) {
      new GraphWriting(json).write(graph);
      return MAPPER.readTree(json.asParserOnFirstToken());
    }
  }

  /**
   * Reads a graph, as {@link GraphFile#read} does, of a stream without a name.
   *
   * @throws GraphFormatException if it is no such graph
   */
  public static Graph read(InputStream in) throws IOException {
    return new GraphReading().read(JsonTree.read(in));
  }
}
