package newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.NodeIds;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;

/** A graph by what a comparison asks of it. */
final class GraphView {
  private final Map<String, Node.Person> people = new LinkedHashMap<>();
  private final Map<String, Node.Office> offices = new LinkedHashMap<>();
  private final Map<String, Node.Meeting> meetings = new LinkedHashMap<>();
  private final List<Edge.Holds> tenures = new ArrayList<>();
  private final Map<String, List<Edge.MentionedIn>> mentions = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, List<Edge.ReportedIn>> reports = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, Set<String>> participants = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, Role> roles = new HashMap<>();
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
      roles.put(edge.target() + "\n" + edge.source(), part.role());
      // "The two leaders" are several; a name is one person's.
      part.evidence().stream()
          .filter(mention -> mention.via() == Via.NAME)
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

  /** The role in a meeting; null if no article tells, or if the person takes no part. */
  Role role(String person, String meeting) {
    return roles.get(meeting + "\n" + person);
  }

  String name(String person) {
    return people.get(person).name();
  }

  /** "prime minister of Finland". */
  String office(String id) {
    Node.Office office = offices.get(id);
    return office.title() + (office.organization() == null ? "" : " of " + office.organization());
  }
}
