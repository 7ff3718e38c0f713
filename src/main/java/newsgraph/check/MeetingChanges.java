package newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Edge.ReportedIn;
import newsgraph.graph.Node;
import newsgraph.graph.NodeIds;
import newsgraph.model.DateRange;

/** Meetings that came, went, became one or several, or are told in another way. */
final class MeetingChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final Matching meetings;
  private final ArticleMatch articles;

  MeetingChanges(
      GraphView before, GraphView now, Matching people, Matching meetings, ArticleMatch articles) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.meetings = meetings;
    this.articles = articles;
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    Map<String, Set<String>> merged = new TreeMap<>(NodeIds.ORDER);
    Map<String, Set<String>> split = new TreeMap<>(NodeIds.ORDER);
    for (String old : before.meetings().keySet()) {
      String into = meetings.nowOrMerged(old);
      if (into == null) {
        Detail status = status(before.meetings().get(old), null);
        changes.add(
            change(Kind.GONE, before.meeting(old), List.of(old), List.of(), List.of(status)));
      } else if (meetings.now(old) == null) {
        merged.computeIfAbsent(into, k -> set(meetings.before(into))).add(old);
      }
    }
    for (String current : now.meetings().keySet()) {
      String of = meetings.beforeOrSplit(current);
      if (of == null) {
        Detail status = status(null, now.meetings().get(current));
        changes.add(
            change(Kind.NEW, now.meeting(current), List.of(), List.of(current), List.of(status)));
      } else if (meetings.before(current) == null) {
        split.computeIfAbsent(of, k -> set(meetings.now(of))).add(current);
      } else {
        changed(of, current, changes);
      }
    }
    merged.forEach(
        (into, old) ->
            changes.add(
                change(
                    Kind.MERGED, now.meeting(into), List.copyOf(old), List.of(into), List.of())));
    split.forEach(
        (old, into) ->
            changes.add(
                change(
                    Kind.SPLIT, before.meeting(old), List.of(old), List.copyOf(into), List.of())));
    return changes;
  }

  private static Set<String> set(String id) {
    Set<String> ids = new TreeSet<>(NodeIds.ORDER);
    ids.add(id);
    return ids;
  }

  private void changed(String oldId, String currentId, List<Change> changes) {
    Node.Meeting old = before.meetings().get(oldId);
    Node.Meeting current = now.meetings().get(currentId);
    List<Detail> details = new ArrayList<>();
    if (old.status() != current.status()) {
      details.add(status(old, current));
    }
    if (old.kind() != current.kind()) {
      details.add(new Detail("kind", Change.label(old.kind()), Change.label(current.kind())));
    }
    differ(details, "date", date(old.date()), date(current.date()));
    differ(details, "place", old.place(), current.place());
    differ(details, "others", sides(old.others()), sides(current.others()));
    differ(details, "multiple", "" + old.multiple(), "" + current.multiple());
    participants(oldId, currentId, details);
    reports(oldId, currentId, details);
    if (!details.isEmpty()) {
      String subject = now.meeting(currentId);
      changes.add(change(Kind.CHANGED, subject, List.of(oldId), List.of(currentId), details));
    }
  }

  private void participants(String oldId, String currentId, List<Detail> details) {
    Set<String> mapped = new TreeSet<>(NodeIds.ORDER);
    for (String person : before.participants(oldId)) {
      String id = people.nowOrMerged(person);
      if (id == null || !now.participants(currentId).contains(id)) {
        details.add(new Detail("participant", before.name(person), null));
      } else {
        mapped.add(id);
      }
    }
    for (String person : now.participants(currentId)) {
      if (!mapped.contains(person)) {
        details.add(new Detail("participant", null, now.name(person)));
      }
    }
  }

  /** Reports that came or went, and those that tell of another status. */
  private void reports(String oldId, String currentId, List<Detail> details) {
    Detail whole = status(before.meetings().get(oldId), now.meetings().get(currentId));
    Map<String, ReportedIn> current = new LinkedHashMap<>();
    now.reports(currentId).forEach(report -> current.put(report.target(), report));
    for (ReportedIn old : before.reports(oldId)) {
      String article = articles.now(old.target());
      ReportedIn same = article == null ? null : current.remove(article);
      if (same == null) {
        details.add(new Detail("report", old.target(), null));
      } else if (old.status() != same.status() && !whole.equals(statuses(old, same))) {
        // What the meeting's own status tells need not be said again.
        String field = "status in " + article;
        details.add(new Detail(field, Change.label(old.status()), Change.label(same.status())));
      }
    }
    current.keySet().forEach(article -> details.add(new Detail("report", null, article)));
  }

  private static Detail statuses(ReportedIn old, ReportedIn current) {
    return new Detail("status", Change.label(old.status()), Change.label(current.status()));
  }

  private static void differ(List<Detail> details, String field, String old, String current) {
    if (!Objects.equals(old, current)) {
      details.add(new Detail(field, old, current));
    }
  }

  private static String date(DateRange date) {
    return date == null ? null : DateWords.of(date);
  }

  private static String sides(List<String> others) {
    return others.isEmpty() ? null : String.join(", ", others);
  }

  private static Detail status(Node.Meeting old, Node.Meeting current) {
    return new Detail(
        "status",
        old == null ? null : Change.label(old.status()),
        current == null ? null : Change.label(current.status()));
  }

  private static Change change(
      Kind kind, String subject, List<String> before, List<String> now, List<Detail> details) {
    return new Change(Thing.MEETING, kind, subject, before, now, details);
  }
}
