package newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of a graph around some people: they, their meetings with all who take part, the offices
 * of all these, and the articles that name them or tell of the meetings.
 *
 * @param graph that part
 * @param unknown the names that nobody in the whole graph has, as given
 */
public record Focus(Graph graph, List<String> unknown) {
  /** Copies the list. */
  public Focus {
    unknown = List.copyOf(unknown);
  }

  /**
   * The part of {@code whole} around the people of some names. A name is a person's if it is the
   * person's name or an alias, in any order of its words; if nobody has it, if all its words are in
   * the person's name.
   */
  public static Focus on(Graph whole, List<String> names) {
    Set<String> center = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      List<String> found = people(whole, name);
      center.addAll(found);
      if (found.isEmpty()) {
        unknown.add(name);
      }
    }
    return new Focus(around(whole, center, names), unknown);
  }

  private static Graph around(Graph whole, Set<String> center, List<String> names) {
    Set<String> meetings = new HashSet<>();
    for (Edge edge : whole.edges()) {
      if (edge instanceof Edge.Participates && center.contains(edge.source())) {
        meetings.add(edge.target());
      }
    }
    Set<String> kept = new HashSet<>(meetings);
    kept.addAll(center);
    for (Edge edge : whole.edges()) {
      if (edge instanceof Edge.Participates && meetings.contains(edge.target())) {
        kept.add(edge.source());
      }
    }
    for (Edge edge : whole.edges()) {
      boolean told = edge instanceof Edge.ReportedIn && meetings.contains(edge.source());
      boolean named = edge instanceof Edge.MentionedIn && center.contains(edge.source());
      boolean office = edge instanceof Edge.Holds && kept.contains(edge.source());
      if (told || named || office) {
        kept.add(edge.target());
      }
    }
    List<Node> nodes = whole.nodes().stream().filter(node -> kept.contains(node.id())).toList();
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : whole.edges()) {
      boolean ends = kept.contains(edge.source()) && kept.contains(edge.target());
      if (ends && !(edge instanceof Edge.Linked)) {
        edges.add(edge);
      }
    }
    // The people whom a kept meeting joins may share others that are not kept.
    edges.addAll(Links.of(nodes, edges));
    return new Graph(whole.generator(), names, whole.skipped(), nodes, edges);
  }

  private static List<String> people(Graph whole, String name) {
    Set<String> wanted = NameWords.of(name);
    List<Node.Person> people =
        whole.nodes().stream()
            .filter(Node.Person.class::isInstance)
            .map(Node.Person.class::cast)
            .toList();
    List<String> exact =
        people.stream().filter(p -> names(p).anyMatch(wanted::equals)).map(Node::id).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    return people.stream()
        .filter(person -> NameWords.of(person.name()).containsAll(wanted))
        .map(Node::id)
        .toList();
  }

  private static Stream<Set<String>> names(Node.Person person) {
    return Stream.concat(
        Stream.of(NameWords.of(person.name())),
        person.aliases().stream().map(alias -> NameWords.of(alias.text())));
  }
}
