package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** A meeting that corrections may still change. Used by one thread. */
final class MeetingDraft {
  private final List<Told> reports;
  private final Set<Integer> corrected = new HashSet<>();

  MeetingDraft(List<Told> reports) {
    this.reports = new ArrayList<>(reports);
  }

  /** By number. */
  List<Told> reports() {
    return reports.stream().sorted(Comparator.comparing(Told::number)).toList();
  }

  /** Takes a report in because the user says so. */
  void take(Told report) {
    reports.add(report);
    corrected.add(report.number());
  }

  void removeAll(List<Told> off) {
    reports.removeAll(off);
  }

  void replace(Told report, Told by) {
    reports.set(reports.indexOf(report), by);
  }

  int firstNumber() {
    return reports.stream().mapToInt(Told::number).min().orElseThrow();
  }

  /** Why a report is of this meeting; empty for the only one. */
  List<MeetingJoin> reasons(Told report, ReportMatch match) {
    Set<MeetingJoin> reasons = new TreeSet<>();
    if (!corrected.contains(report.number())) {
      reports.stream()
          .filter(other -> other != report && !corrected.contains(other.number()))
          .forEach(other -> reasons.addAll(match.reasons(report, other)));
    }
    if (reasons.isEmpty() && !corrected.isEmpty()) {
      reasons.add(MeetingJoin.CORRECTION);
    }
    return List.copyOf(reasons);
  }
}
