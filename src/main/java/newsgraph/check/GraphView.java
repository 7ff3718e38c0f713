package newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.NodeIds;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.NameCount;

/** A graph by what a comparison asks of it. */
final class GraphView {
  private final Map<String, Node.Person> people = new LinkedHashMap<>();
  private final Map<String, Node.Office> offices = new LinkedHashMap<>();
  private final Map<String, Node.Meeting> meetings = new LinkedHashMap<>();
  private final List<Edge.Holds> tenures = new ArrayList<>();
  private final Map<String, List<Edge.MentionedIn>> mentions = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, List<Edge.ReportedIn>> reports = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, Set<String>> participants = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, List<Quotation>> named = new TreeMap<>(NodeIds.ORDER);

  GraphView(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Person person) {
        people.put(node.id(), person);
      } else if (node instanceof Node.Office office) {
        offices.put(node.id(), office);
      } else if (node instanceof Node.Meeting meeting) {
        meetings.put(node.id(), meeting);
      }
    }
    graph.edges().forEach(this::add);
  }

  private void add(Edge edge) {
    if (edge instanceof Edge.Holds holds) {
      tenures.add(holds);
    } else if (edge instanceof Edge.MentionedIn mentioned) {
      mentions.computeIfAbsent(edge.source(), k -> new ArrayList<>()).add(mentioned);
    } else if (edge instanceof Edge.ReportedIn reported) {
      reports.computeIfAbsent(edge.source(), k -> new ArrayList<>()).add(reported);
    } else if (edge instanceof Edge.Participates part) {
      participants
          .computeIfAbsent(edge.target(), k -> new TreeSet<>(NodeIds.ORDER))
          .add(edge.source());
      // "The two leaders" are several; a name is one person's.
      part.evidence().stream()
          .filter(mention -> mention.via() == newsgraph.model.ArticleFacts.Via.NAME)
          .forEach(
              mention ->
                  named
                      .computeIfAbsent(edge.source(), k -> new ArrayList<>())
                      .add(mention.quotation()));
    }
  }

  Map<String, Node.Person> people() {
    return people;
  }

  Map<String, Node.Office> offices() {
    return offices;
  }

  Map<String, Node.Meeting> meetings() {
    return meetings;
  }

  List<Edge.Holds> tenures() {
    return tenures;
  }

  List<Edge.MentionedIn> mentions(String person) {
    return mentions.getOrDefault(person, List.of());
  }

  List<Edge.ReportedIn> reports(String meeting) {
    return reports.getOrDefault(meeting, List.of());
  }

  Set<String> participants(String meeting) {
    return participants.getOrDefault(meeting, Set.of());
  }

  /** Where a person stands by name among those who meet. */
  List<Quotation> named(String person) {
    return named.getOrDefault(person, List.of());
  }

  String name(String person) {
    return people.get(person).name();
  }

  /** "prime minister of Finland". */
  String office(String id) {
    Node.Office office = offices.get(id);
    return office.title() + (office.organization() == null ? "" : " of " + office.organization());
  }

  /** "meeting Ruiz-Lind, May 2023". */
  String meeting(String id) {
    Node.Meeting meeting = meetings.get(id);
    List<String> sides = new ArrayList<>();
    participants(id).forEach(person -> sides.add(shortName(person)));
    if (sides.size() < 2) {
      sides.addAll(meeting.others());
    }
    String who = sides.stream().sorted(NodeIds.ORDER).collect(Collectors.joining("-"));
    return "meeting " + who + (meeting.date() == null ? "" : ", " + DateWords.of(meeting.date()));
  }

  /** The one word that articles call somebody by, if they do and nobody else is called so. */
  private String shortName(String id) {
    Node.Person person = people.get(id);
    return person.aliases().stream()
        .filter(alias -> alias.text().matches("\\S+") && person.name().contains(alias.text()))
        .max(
            java.util.Comparator.comparingInt(NameCount::count)
                .thenComparing(NameCount::text, NodeIds.ORDER))
        .map(NameCount::text)
        .filter(word -> people.values().stream().filter(p -> calls(p, word)).count() == 1)
        .orElse(person.name());
  }

  private static boolean calls(Node.Person person, String word) {
    return person.aliases().stream().anyMatch(alias -> alias.text().equals(word));
  }
}
