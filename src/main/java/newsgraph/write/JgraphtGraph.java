package newsgraph.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

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
}
