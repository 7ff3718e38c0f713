package newsgraph.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;

/** Whether whatever a graph names is in it, and is a thing of the right type. */
final class References {
  private final Map<String, Node> nodes = new HashMap<>();

  private References(Graph graph) {
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
  }

  /** Throws a {@link Fields.Fault} on the first that is not. */
  static void check(Graph graph) {
    References references = new References(graph);
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Article article && article.info().copyOf() != null) {
        references.require(node.id(), "copy_of", article.info().copyOf(), Node.Article.class);
      }
    }
    graph.edges().forEach(references::check);
  }

  private void check(Edge edge) {
    String id = edge.id();
    boolean report = edge instanceof Edge.ReportedIn;
    require(id, "source", edge.source(), report ? Node.Meeting.class : Node.Person.class);
    require(id, "target", edge.target(), target(edge));
    quotations(edge).forEach(q -> require(id, "evidence", q.article(), Node.Article.class));
    if (edge instanceof Edge.Linked linked) {
      linked.meetings().forEach(meeting -> require(id, "meetings", meeting, Node.Meeting.class));
    }
  }

  private static Class<? extends Node> target(Edge edge) {
    if (edge instanceof Edge.Holds) {
      return Node.Office.class;
    }
    if (edge instanceof Edge.Participates) {
      return Node.Meeting.class;
    }
    return edge instanceof Edge.Linked ? Node.Person.class : Node.Article.class;
  }

  private static Stream<Quotation> quotations(Edge edge) {
    if (edge instanceof Edge.Holds holds) {
      return holds.evidence().stream().map(Edge.Claim::quotation);
    }
    if (edge instanceof Edge.Participates participates) {
      return participates.evidence().stream().map(Edge.Mention::quotation);
    }
    if (edge instanceof Edge.ReportedIn reported) {
      return reported.evidence().stream();
    }
    return edge instanceof Edge.MentionedIn mentioned ? mentioned.evidence().stream() : Stream.of();
  }

  private void require(String where, String key, String id, Class<? extends Node> type) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new Fields.Fault(
          where + ": \"" + key + "\" names " + id + ", which is not among the nodes");
    }
    if (!type.isInstance(node)) {
      String wanted = type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
      List<String> vowels = List.of("article", "office");
      String a = vowels.contains(wanted) ? "an " : "a ";
      throw new Fields.Fault(
          where + ": \"" + key + "\" names " + id + ", which is not " + a + wanted);
    }
  }
}
