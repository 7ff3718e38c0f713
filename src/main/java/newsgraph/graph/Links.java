package newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts.MeetingStatus;

/** The edges between people who share a meeting, derived from who takes part in what. */
final class Links {
  private Links() {}

  static List<Edge.Linked> of(List<Node> nodes, List<Edge> edges) {
    Map<String, MeetingStatus> statuses = new HashMap<>();
    for (Node node : nodes) {
      if (node instanceof Node.Meeting meeting) {
        statuses.put(meeting.id(), meeting.status());
      }
    }
    Map<String, TreeSet<String>> present = new TreeMap<>(Ids.ORDER);
    for (Edge edge : edges) {
      if (edge instanceof Edge.Participates) {
        present.computeIfAbsent(edge.target(), k -> new TreeSet<>(Ids.ORDER)).add(edge.source());
      }
    }
    Map<String, Map<String, List<String>>> shared = new TreeMap<>(Ids.ORDER);
    present.forEach(
        (meeting, people) -> {
          for (String one : people) {
            for (String other : people.tailSet(one, false)) {
              shared
                  .computeIfAbsent(one, k -> new TreeMap<>(Ids.ORDER))
                  .computeIfAbsent(other, k -> new ArrayList<>())
                  .add(meeting);
            }
          }
        });
    List<Edge.Linked> links = new ArrayList<>();
    shared.forEach(
        (one, rest) ->
            rest.forEach(
                (other, meetings) ->
                    links.add(new Edge.Linked(one, other, meetings, counts(meetings, statuses)))));
    return links;
  }

  private static List<Edge.StatusCount> counts(
      List<String> meetings, Map<String, MeetingStatus> statuses) {
    Map<MeetingStatus, Integer> counts = new HashMap<>();
    meetings.forEach(meeting -> counts.merge(statuses.get(meeting), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Edge.StatusCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(count -> count.status().name()))
        .toList();
  }
}
