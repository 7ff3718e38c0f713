package newsgraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * People, offices, meetings and articles, and what ties them together. Immutable, always in the
 * same order.
 *
 * @param generator what made it
 * @param focus the names that the user gave to keep only the part around these people; empty if it
 *     is the whole graph. In a part, people may be named in articles that are left out
 * @param skipped the articles that could not be read, by path
 * @param nodes by id
 * @param edges by id; both ends are nodes
 */
public record Graph(
    Generator generator,
    List<String> focus,
    List<Skipped> skipped,
    List<Node> nodes,
    List<Edge> edges) {
  /** Sorts the lists; refuses ids that occur twice, and edges that end nowhere. */
  public Graph {
    focus = List.copyOf(focus);
    skipped = skipped.stream().sorted(Comparator.comparing(Skipped::path, Ids.ORDER)).toList();
    nodes = nodes.stream().sorted(Comparator.comparing(Node::id, Ids.ORDER)).toList();
    edges = edges.stream().sorted(Comparator.comparing(Edge::id, Ids.ORDER)).toList();
    Set<String> known = new HashSet<>();
    for (Node node : nodes) {
      if (!known.add(node.id())) {
        throw new IllegalArgumentException("two nodes have the id " + node.id());
      }
    }
    String before = null;
    for (Edge edge : edges) {
      // They are sorted; a set of the ids of a million edges takes more room than the edges.
      String id = edge.id();
      if (id.equals(before)) {
        throw new IllegalArgumentException("two edges have the id " + id);
      }
      before = id;
      requireNode(known, edge, "source", edge.source());
      requireNode(known, edge, "target", edge.target());
    }
  }

  private static void requireNode(Set<String> known, Edge edge, String end, String id) {
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          edge.id() + ": its " + end + ", " + id + ", is not among the nodes");
    }
  }

  /** A whole graph. */
  public Graph(Generator generator, List<Skipped> skipped, List<Node> nodes, List<Edge> edges) {
    this(generator, List.of(), skipped, nodes, edges);
  }

  /** Number of its articles. */
  public int articles() {
    return (int) nodes.stream().filter(Node.Article.class::isInstance).count();
  }

  /** The same graph with each quotation changed. */
  public Graph withQuotations(UnaryOperator<Quotation> change) {
    List<Edge> changed = edges.stream().map(edge -> edge.withQuotations(change)).toList();
    return new Graph(generator, focus, skipped, nodes, changed);
  }

  /**
   * What made a graph.
   *
   * @param corenlp version of CoreNLP
   */
  public record Generator(String name, String version, String corenlp) {}

  /** An article that could not be read, and why. */
  public record Skipped(String path, String reason) {}
}
