package newsgraph.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingStatus;

/** The shortest ways from person to person over meetings that were held. Immutable. */
final class Chains {
  private final Map<String, TreeSet<String>> met = new HashMap<>();

  Chains(Graph graph, GraphIndex index) {
    Map<String, List<String>> present = new TreeMap<>();
    for (Edge edge : graph.edges()) {
      if (edge instanceof Edge.Participates
          && index.node(edge.target(), Node.Meeting.class).status() == MeetingStatus.HELD) {
        present.computeIfAbsent(edge.target(), k -> new ArrayList<>()).add(edge.source());
      }
    }
    for (List<String> people : present.values()) {
      for (String person : people) {
        met.computeIfAbsent(person, k -> new TreeSet<>()).addAll(people);
      }
    }
  }

  /**
   * The ids from one person to another, both included; of several shortest chains the first by the
   * ids of its people.
   *
   * @return empty if no chain leads there
   */
  List<String> shortest(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(from));
    before.put(from, from);
    while (!next.isEmpty() && !before.containsKey(to)) {
      String person = next.remove();
      for (String other : met.getOrDefault(person, new TreeSet<>())) {
        if (before.putIfAbsent(other, person) == null) {
          next.add(other);
        }
      }
    }
    if (!before.containsKey(to)) {
      return List.of();
    }
    List<String> chain = new ArrayList<>(List.of(to));
    while (!chain.get(0).equals(from)) {
      chain.add(0, before.get(chain.get(0)));
    }
    return chain;
  }
}
