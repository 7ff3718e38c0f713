package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports in groups that only ever join, and never with a group that has a report of another
 * meeting. Used by one thread.
 */
final class MeetingGroups {
  private final List<Told> reports;
  private final ReportMatch match;
  private final Partition groups;
  private final Map<Integer, List<Told>> members = new HashMap<>();
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  MeetingGroups(List<Told> reports, ReportMatch match) {
    this.reports = reports;
    this.match = match;
    groups = new Partition(reports.size());
    reports.forEach(report -> members.put(report.number(), List.of(report)));
  }

  /** Joins the groups of two reports, unless they must stay apart. */
  void join(int report, int other) {
    int a = groups.find(report);
    int b = groups.find(other);
    if (a == b || apart(a).contains(b)) {
      return;
    }
    if (conflict(members.get(a), members.get(b))) {
      apart(a).add(b);
      apart(b).add(a);
      return;
    }
    List<Told> both = new ArrayList<>(members.remove(a));
    both.addAll(members.remove(b));
    groups.union(a, b);
    int root = groups.find(a);
    members.put(root, both);
    inherit(root, root == a ? b : a);
  }

  /** The groups by their first report, each in order. */
  List<List<Told>> all() {
    return groups.groups().stream()
        .map(group -> group.stream().map(reports::get).toList())
        .toList();
  }

  /** What had to stay apart from one part has to stay apart from the whole. */
  private void inherit(int root, int gone) {
    for (int enemy : apart(gone)) {
      apart(enemy).remove(gone);
      apart(enemy).add(root);
      apart(root).add(enemy);
    }
    apart.remove(gone);
  }

  private Set<Integer> apart(int group) {
    return apart.computeIfAbsent(group, g -> new TreeSet<>());
  }

  private boolean conflict(List<Told> some, List<Told> others) {
    Set<String> articles = new HashSet<>();
    some.forEach(report -> articles.add(report.article().id()));
    return others.stream().anyMatch(report -> articles.contains(report.article().id()))
        || some.stream().anyMatch(a -> others.stream().anyMatch(b -> match.conflict(a, b)));
  }
}
