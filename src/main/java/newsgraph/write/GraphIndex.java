package newsgraph.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;

/** Finds the nodes and edges of one graph, and puts nodes into words. */
final class GraphIndex {
  private final Graph graph;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Edge.Participates>> participants;
  private final Map<String, List<Edge.ReportedIn>> reports;
  private final Map<String, List<Edge.Holds>> tenures;

  GraphIndex(Graph graph) {
    this.graph = graph;
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    participants = grouped(Edge.Participates.class, Edge::target);
    reports = grouped(Edge.ReportedIn.class, Edge::source);
    tenures = grouped(Edge.Holds.class, Edge::source);
  }

  private <E extends Edge> Map<String, List<E>> grouped(Class<E> type, Function<Edge, String> end) {
    Map<String, List<E>> groups = new LinkedHashMap<>();
    edges(type)
        .forEach(
            edge -> groups.computeIfAbsent(end.apply(edge), id -> new ArrayList<>()).add(edge));
    return groups;
  }

  /** All nodes of a type, by id. */
  <N extends Node> Stream<N> nodes(Class<N> type) {
    return graph.nodes().stream().filter(type::isInstance).map(type::cast);
  }

  /** All edges of a type, by id. */
  <E extends Edge> Stream<E> edges(Class<E> type) {
    return graph.edges().stream().filter(type::isInstance).map(type::cast);
  }

  /** The node of this id, which the graph has as an edge ends in it. */
  Node node(String id) {
    return nodes.get(id);
  }

  /** Who takes part in a meeting, by id. */
  List<Edge.Participates> participants(String meeting) {
    return participants.getOrDefault(meeting, List.of());
  }

  /** Which articles tell of a meeting, by id. */
  List<Edge.ReportedIn> reports(String meeting) {
    return reports.getOrDefault(meeting, List.of());
  }

  /** Which offices a person holds, held or seeks, by id. */
  List<Edge.Holds> tenures(String person) {
    return tenures.getOrDefault(person, List.of());
  }

  /** The node of this id in words. */
  String caption(String id) {
    return caption(node(id));
  }

  /** A node in words: "Ana Ruiz", "mayor, Turku", "Ana Ruiz, Bo Lind, 2023-05-18: held". */
  String caption(Node node) {
    if (node instanceof Node.Person person) {
      return person.name();
    } else if (node instanceof Node.Office office) {
      return office.organization() == null
          ? office.title()
          : office.title() + ", " + office.organization();
    } else if (node instanceof Node.Meeting meeting) {
      return caption(meeting);
    }
    Node.Article article = (Node.Article) node;
    return article.info().title() == null ? article.info().path() : article.info().title();
  }

  private String caption(Node.Meeting meeting) {
    Stream<String> people = participants(meeting.id()).stream().map(part -> caption(part.source()));
    Stream<String> date =
        meeting.date() == null ? Stream.of() : Stream.of(Words.range(meeting.date()));
    List<String> parts =
        Stream.of(people, meeting.others().stream(), date).flatMap(part -> part).toList();
    return String.join(", ", parts) + ": " + Words.label(meeting.status());
  }
}
