package newsgraph.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.graph.NodeIds;

/** Whether what is derived is what it is derived from: counts of names, mentions and meetings. */
final class CountCheck {
  private final GraphTree graph;
  private final Faults faults;

  private CountCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    CountCheck check = new CountCheck(graph, faults);
    Place about = graph.root().at("graph");
    int articles = graph.nodes("article").size();
    faults.expect(
        about.at("articles"), articles, about.number("articles"), "the number of article nodes is");
    graph.nodes("person").forEach(check::mentions);
    check.links();
  }

  private void mentions(Place person) {
    int mentions = 0;
    Map<String, Integer> names = new TreeMap<>(NodeIds.ORDER);
    for (Place edge : graph.from(person, "mentioned_in")) {
      mentions += Math.max(0, edge.number("count"));
      Map<String, Integer> here = counts(edge.each("names"));
      here.forEach((text, count) -> names.merge(text, count, Integer::sum));
      int named = here.values().stream().mapToInt(Integer::intValue).sum();
      if (named > edge.number("count")) {
        faults.add(edge.at("count"), "is less than the " + named + " of names");
      }
    }
    Map<String, Integer> aliases = counts(person.each("aliases"));
    if (!graph.isPart()) {
      faults.expect(
          person.at("mentions"),
          mentions,
          person.number("mentions"),
          "the counts of mentioned_in sum up to");
      faults.expect(person.at("aliases"), names, aliases, "the names of mentioned_in sum up to");
    } else if (mentions > person.number("mentions")) {
      faults.add(person.at("mentions"), "is less than the sum " + mentions + " of mentioned_in");
    }
  }

  private static Map<String, Integer> counts(List<Place> names) {
    Map<String, Integer> counts = new TreeMap<>(NodeIds.ORDER);
    names.forEach(name -> counts.merge(name.text("text"), name.number("count"), Integer::sum));
    return counts;
  }

  private void links() {
    Map<String, TreeSet<String>> expected = new TreeMap<>(NodeIds.ORDER);
    for (Place meeting : graph.nodes("meeting")) {
      TreeSet<String> people = new TreeSet<>(NodeIds.ORDER);
      graph.to(meeting, "participates").forEach(edge -> people.add(edge.text("source")));
      for (String one : people) {
        for (String other : people.tailSet(one, false)) {
          String id = "linked:" + one + ":" + other;
          expected.computeIfAbsent(id, k -> new TreeSet<>(NodeIds.ORDER)).add(meeting.owner());
        }
      }
    }
    for (Place edge : graph.edges("linked")) {
      TreeSet<String> meetings = expected.remove(edge.owner());
      if (meetings == null) {
        faults.add(edge, "these two take part in no meeting together");
      } else {
        link(edge, meetings);
      }
    }
    Place edges = graph.root().at("edges");
    expected.forEach(
        (id, meetings) -> faults.add(edges.ownedBy(id), "is missing: they share " + meetings));
  }

  private void link(Place edge, TreeSet<String> meetings) {
    List<String> told = edge.each("meetings").stream().map(Place::text).toList();
    faults.expect(
        edge.at("meetings"), List.copyOf(meetings), told, "participates makes them those of");
    Map<String, Integer> expected = new TreeMap<>();
    meetings.forEach(id -> expected.merge(graph.node(id).text("status"), 1, Integer::sum));
    Map<String, Integer> counted = new TreeMap<>();
    Place statuses = edge.at("statuses");
    statuses
        .json()
        .fieldNames()
        .forEachRemaining(status -> counted.put(status, statuses.number(status)));
    faults.expect(statuses, expected, counted, "the statuses of these meetings give");
  }
}
