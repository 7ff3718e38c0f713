package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphExporter;

/** A flat graph as JGraphT takes it: nodes and edges are their ids. */
final class JgraphtGraph {
  private JgraphtGraph() {}

  static Graph<String, String> of(FlatGraph flat) {
    Graph<String, String> graph = new DirectedPseudograph<>(null, null, false);
    flat.nodes().forEach(node -> graph.addVertex(node.id()));
    flat.edges().forEach(edge -> graph.addEdge(edge.source(), edge.target(), edge.id()));
    return graph;
  }

  /** The items by id. */
  static Map<String, FlatGraph.Item> byId(Iterable<FlatGraph.Item> items) {
    Map<String, FlatGraph.Item> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  /**
   * Writes a graph in UTF-8. JGraphT wraps the fault of a stream, or keeps it to itself, as a
   * writer of text does; so it never sees the stream.
   */
  static void export(GraphExporter<String, String> exporter, FlatGraph flat, OutputStream out)
      throws IOException {
    StringWriter text = new StringWriter();
    exporter.exportGraph(of(flat), text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
