package newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.graph.Edge;
import newsgraph.graph.NodeIds;
import newsgraph.graph.Quotation;

/** Which meeting of one graph is which of another: by the words that tell of it. */
final class MeetingMatch {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final Matching matching = new Matching();

  private MeetingMatch(GraphView before, GraphView now, Matching people) {
    this.before = before;
    this.now = now;
    this.people = people;
  }

  static Matching of(
      GraphView before,
      GraphView now,
      Matching people,
      ArticleMatch articles,
      EvidenceMatch evidence) {
    MeetingMatch match = new MeetingMatch(before, now, people);
    match.byWords(articles, evidence);
    match.matching.match();
    match.byWhoAndWhen();
    return match.matching;
  }

  private void byWords(ArticleMatch articles, EvidenceMatch evidence) {
    Map<String, List<Edge.ReportedIn>> reports = new HashMap<>();
    for (String id : now.meetings().keySet()) {
      now.reports(id)
          .forEach(
              edge -> reports.computeIfAbsent(edge.target(), k -> new ArrayList<>()).add(edge));
    }
    for (String id : before.meetings().keySet()) {
      for (Edge.ReportedIn old : before.reports(id)) {
        reports
            .getOrDefault(articles.now(old.target()), List.of())
            .forEach(edge -> weigh(old, edge, evidence));
      }
    }
  }

  private void weigh(Edge.ReportedIn old, Edge.ReportedIn current, EvidenceMatch evidence) {
    for (Quotation one : old.evidence()) {
      for (Quotation other : current.evidence()) {
        int strength = evidence.of(one, other);
        // "met" somewhere in an edited article says little: the same people must meet.
        boolean enough =
            strength > EvidenceMatch.WEAK || samePeople(old.source(), current.source());
        if (strength > 0 && enough) {
          matching.add(old.source(), current.source(), strength);
        }
      }
    }
  }

  private boolean samePeople(String old, String current) {
    return mapped(old).equals(now.participants(current));
  }

  private Set<String> mapped(String old) {
    Set<String> mapped = new TreeSet<>(NodeIds.ORDER);
    for (String person : before.participants(old)) {
      String id = people.nowOrMerged(person);
      mapped.add(id == null ? "" : id);
    }
    return mapped;
  }

  /** Those without a word in common are the same if the same people meet on the same day. */
  private void byWhoAndWhen() {
    Map<String, String> current = new HashMap<>();
    for (String id : now.meetings().keySet()) {
      if (matching.before(id) == null && !now.participants(id).isEmpty()) {
        current.putIfAbsent(now.participants(id) + from(now, id), id);
      }
    }
    for (String old : before.meetings().keySet()) {
      String same = current.get(mapped(old) + from(before, old));
      if (same != null) {
        matching.pair(old, same);
      }
    }
  }

  private static String from(GraphView graph, String meeting) {
    return graph.meetings().get(meeting).date() == null
        ? ""
        : graph.meetings().get(meeting).date().from();
  }
}
