package newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;

/** Nodes by id, and edges by what they start from and lead to, in the graph's order. Immutable. */
final class GraphIndex {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();

  GraphIndex(Graph graph) {
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    for (Edge edge : graph.edges()) {
      from.computeIfAbsent(edge.source(), k -> new ArrayList<>()).add(edge);
      to.computeIfAbsent(edge.target(), k -> new ArrayList<>()).add(edge);
    }
  }

  /** Null if there is none. */
  Node node(String id) {
    return nodes.get(id);
  }

  <N extends Node> N node(String id, Class<N> type) {
    return type.cast(nodes.get(id));
  }

  <E extends Edge> List<E> from(String id, Class<E> type) {
    return from.getOrDefault(id, List.of()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  <E extends Edge> List<E> to(String id, Class<E> type) {
    return to.getOrDefault(id, List.of()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
