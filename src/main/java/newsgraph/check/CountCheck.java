package newsgraph.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    faults.unlessWrong(check::articles);
    faults.each(graph.nodes("person"), check::mentions);
    faults.unlessWrong(check::links);
  }

  private void articles() {
    Place about = graph.root().at("graph");
    graph.nodes().forEach(node -> node.text("type"));
    int articles = graph.nodes("article").size();
    faults.expect(
        about.at("articles"), articles, about.number("articles"), "the number of article nodes is");
  }

  private void mentions(Place person) {
    int mentions = 0;
    Map<String, Integer> names = new TreeMap<>(NodeIds.ORDER);
    List<Place> edges = graph.from(person, "mentioned_in");
    for (Place edge : edges) {
      mentions += edge.number("count");
      Map<String, Integer> here = counts(edge.each("names"));
      here.forEach((text, count) -> names.merge(text, count, Integer::sum));
      int named = here.values().stream().mapToInt(Integer::intValue).sum();
      if (named > edge.number("count")) {
        faults.add(
            edge.at("count"), "is " + edge.number("count") + ", but there are " + named + " names");
      }
    }
    if (graph.isPart()) {
      if (mentions > person.number("mentions")) {
        faults.add(person.at("mentions"), "is less than the sum " + mentions + " of mentioned_in");
      }
    } else if (!edges.isEmpty()) {
      faults.expect(
          person.at("mentions"),
          mentions,
          person.number("mentions"),
          "the counts of mentioned_in sum up to");
      aliases(person, names);
    }
  }

  private void aliases(Place person, Map<String, Integer> names) {
    Map<String, Integer> aliases = counts(person.each("aliases"));
    Set<String> all = new TreeSet<>(NodeIds.ORDER);
    all.addAll(names.keySet());
    all.addAll(aliases.keySet());
    List<String> differences =
        all.stream()
            .filter(name -> !Objects.equals(names.get(name), aliases.get(name)))
            .map(
                name ->
                    '"'
                        + name
                        + "\" "
                        + aliases.getOrDefault(name, 0)
                        + " times, but the names of mentioned_in sum up to "
                        + names.getOrDefault(name, 0))
            .toList();
    if (!differences.isEmpty()) {
      faults.add(person.at("aliases"), "count " + String.join("; ", differences));
    }
  }

  private static Map<String, Integer> counts(List<Place> names) {
    Map<String, Integer> counts = new TreeMap<>(NodeIds.ORDER);
    names.forEach(name -> counts.merge(name.text("text"), name.number("count"), Integer::sum));
    return counts;
  }

  /** Two people and the meetings in which both take part. */
  private record Shared(String one, TreeSet<String> meetings) {}

  private void links() {
    Map<String, Shared> expected = shared();
    faults.each(
        graph.edges("linked"),
        edge -> {
          Shared shared = expected.remove(edge.raw("source") + ":" + edge.raw("target"));
          if (shared != null) {
            link(edge, shared.meetings);
          } else if (!edge.at("source").isWrong() && !edge.at("target").isWrong()) {
            faults.add(edge, "these two take part in no meeting together");
          }
        });
    Place edges = graph.root().at("edges");
    expected.forEach(
        (ends, shared) ->
            faults.unlessWrong(
                () -> {
                  graph.from(graph.node(shared.one), "linked");
                  String meetings = String.join(", ", shared.meetings);
                  Place missing = edges.ownedBy("linked:" + ends);
                  faults.add(missing, "is missing: these two share " + meetings);
                }));
  }

  private Map<String, Shared> shared() {
    Map<String, Shared> shared = new TreeMap<>(NodeIds.ORDER);
    for (Place meeting : graph.nodes("meeting")) {
      TreeSet<String> people = new TreeSet<>(NodeIds.ORDER);
      graph.to(meeting, "participates").forEach(edge -> people.add(edge.text("source")));
      for (String one : people) {
        for (String other : people.tailSet(one, false)) {
          shared
              .computeIfAbsent(
                  one + ":" + other, k -> new Shared(one, new TreeSet<>(NodeIds.ORDER)))
              .meetings
              .add(meeting.owner());
        }
      }
    }
    return shared;
  }

  private void link(Place edge, TreeSet<String> meetings) {
    List<String> told = edge.each("meetings").stream().map(Place::text).toList();
    if (!new TreeSet<>(told).equals(new TreeSet<>(meetings))) {
      faults.add(
          edge.at("meetings"),
          "are " + told + ", but those that both take part in are " + meetings);
      return;
    }
    Map<String, Integer> expected = new TreeMap<>();
    meetings.forEach(id -> expected.merge(graph.node(id).text("status"), 1, Integer::sum));
    Map<String, Integer> counted = new TreeMap<>();
    Place statuses = edge.at("statuses");
    statuses
        .value()
        .fieldNames()
        .forEachRemaining(status -> counted.put(status, statuses.number(status)));
    if (!expected.equals(counted)) {
      faults.add(statuses, "are " + words(counted) + ", but these meetings are " + words(expected));
    }
  }

  private static String words(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
