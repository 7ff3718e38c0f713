package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.check.Change.Detail;
import newsgraph.check.Change.Kind;
import newsgraph.check.Change.Thing;
import newsgraph.graph.Node;
import newsgraph.graph.NodeIds;

/** Meetings that came, went, became one or several, or are told in another way. */
final class MeetingChanges {
  private final GraphView before;
  private final GraphView now;
  private final Matching people;
  private final Matching meetings;
  private final ReportChanges reports;
  private final Labels labels;
  private final Labels nowLabels;

  /** Compares; the labels are those of the old graph, then those of the new one. */
  MeetingChanges(
      GraphView before,
      GraphView now,
      Matching people,
      Matching meetings,
      ReportChanges reports,
      List<Labels> labels) {
    this.before = before;
    this.now = now;
    this.people = people;
    this.meetings = meetings;
    this.reports = reports;
    this.labels = labels.get(0);
    this.nowLabels = labels.get(1);
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
            change(Kind.GONE, labels.meeting(old), List.of(old), List.of(), List.of(status)));
      } else if (meetings.now(old) == null) {
        merged.computeIfAbsent(into, k -> set(meetings.before(into))).add(old);
      }
    }
    for (String current : now.meetings().keySet()) {
      String of = meetings.beforeOrSplit(current);
      if (of == null) {
        Detail status = status(null, now.meetings().get(current));
        changes.add(
            change(
                Kind.NEW,
                nowLabels.meeting(current),
                List.of(),
                List.of(current),
                List.of(status)));
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
                    Kind.MERGED,
                    nowLabels.meeting(into),
                    List.copyOf(old),
                    List.of(into),
                    List.of())));
    split.forEach(
        (old, into) ->
            changes.add(
                change(
                    Kind.SPLIT, labels.meeting(old), List.of(old), List.copyOf(into), List.of())));
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
    differ(details, "kind", Change.label(old.kind()), Change.label(current.kind()));
    differ(details, "date", ReportChanges.date(old.date()), ReportChanges.date(current.date()));
    differ(details, "place", old.place(), current.place());
    List<Detail> whole = List.copyOf(details);
    differ(
        details, "others", ReportChanges.list(old.others()), ReportChanges.list(current.others()));
    differ(details, "multiple", "" + old.multiple(), "" + current.multiple());
    participants(oldId, currentId, details);
    details.addAll(reports.of(before.reports(oldId), now.reports(currentId), whole));
    if (!details.isEmpty()) {
      String subject = nowLabels.meeting(currentId);
      changes.add(change(Kind.CHANGED, subject, List.of(oldId), List.of(currentId), details));
    }
  }

  private void participants(String oldId, String currentId, List<Detail> details) {
    Set<String> mapped = new TreeSet<>(NodeIds.ORDER);
    for (String person : before.participants(oldId)) {
      String id = people.nowOrMerged(person);
      if (id == null || !now.participants(currentId).contains(id)) {
        details.add(new Detail("participant", labels.person(person), null));
      } else if (mapped.add(id)) {
        String role = "role of " + nowLabels.person(id);
        String was = Change.label(before.role(person, oldId));
        differ(details, role, was, Change.label(now.role(id, currentId)));
      }
    }
    for (String person : now.participants(currentId)) {
      if (!mapped.contains(person)) {
        details.add(new Detail("participant", null, nowLabels.person(person)));
      }
    }
  }

  private static void differ(List<Detail> details, String field, String old, String current) {
    if (!Objects.equals(old, current)) {
      details.add(new Detail(field, old, current));
    }
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
