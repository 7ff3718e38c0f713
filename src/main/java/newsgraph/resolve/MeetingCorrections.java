package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Action;
import newsgraph.model.Correction.Target;
import newsgraph.model.DateRange;
import newsgraph.resolve.CorrectionLog.NoMatch;

/**
 * What the user says of meetings. What some articles tell is changed or dropped before the rules
 * tell which reports are of one meeting, so that they see the better date; all else afterwards.
 */
final class MeetingCorrections {
  private final PeopleNames people;
  private final CorrectionLog corrections;

  /**
   * A meeting as a user names it.
   *
   * @param date what its date begins with; empty for a meeting without one; null for any
   */
  private record Named(Set<Integer> people, String date) {
    boolean exactly(List<Told> reports) {
      return everyone(reports).equals(people) && on(reports);
    }

    boolean among(List<Told> reports) {
      return everyone(reports).containsAll(people) && on(reports);
    }

    private static Set<Integer> everyone(List<Told> reports) {
      Set<Integer> everyone = new TreeSet<>();
      reports.forEach(report -> everyone.addAll(report.people()));
      return everyone;
    }

    private boolean on(List<Told> reports) {
      List<String> dates =
          reports.stream()
              .filter(report -> report.report().date() != null)
              .map(report -> report.report().date().from())
              .toList();
      return date == null
          || (date.isEmpty() ? dates.isEmpty() : dates.stream().anyMatch(d -> d.startsWith(date)));
    }
  }

  MeetingCorrections(PeopleNames people, CorrectionLog corrections) {
    this.people = people;
    this.corrections = corrections;
  }

  /** The reports after the corrections of what single articles tell. */
  List<Told> ofReports(List<Told> reports) {
    List<MeetingDraft> single = new ArrayList<>();
    reports.forEach(report -> single.add(new MeetingDraft(List.of(report))));
    corrections.forEach(
        Target.MEETING,
        correction -> {
          if (ofOneReport(correction)) {
            List<MeetingDraft> meant = new ArrayList<>();
            for (String article : correction.articles()) {
              meant.add(find(correction.meeting(), List.of(article), single));
            }
            for (MeetingDraft report : meant) {
              change(single, report, correction);
            }
          }
        });
    List<Told> left = new ArrayList<>();
    for (MeetingDraft draft : single) {
      left.add(draft.reports().get(0).numbered(left.size()));
    }
    return left;
  }

  /** The meetings after all other corrections. */
  List<MeetingDraft> ofMeetings(List<MeetingDraft> meetings) {
    List<MeetingDraft> corrected = new ArrayList<>(meetings);
    corrections.forEach(
        Target.MEETING,
        correction -> {
          if (!ofOneReport(correction)) {
            change(
                corrected,
                find(correction.meeting(), correction.articles(), corrected),
                correction);
          }
        });
    corrected.sort(Comparator.comparing(MeetingDraft::firstNumber));
    return corrected;
  }

  private static boolean ofOneReport(Correction correction) {
    boolean changes = correction.action() == Action.SET || correction.action() == Action.DROP;
    return changes && !correction.articles().isEmpty();
  }

  private void change(List<MeetingDraft> meetings, MeetingDraft meeting, Correction correction)
      throws NoMatch {
    switch (correction.action()) {
      case DROP -> meetings.remove(meeting);
      case SET ->
          meeting
              .reports()
              .forEach(told -> meeting.replace(told, told.telling(set(told, correction))));
      case MERGE -> {
        MeetingDraft kept = find(correction.value(), correction.valueArticles(), meetings);
        if (kept == meeting) {
          throw new NoMatch("both are one meeting already");
        }
        meeting.reports().forEach(kept::take);
        meetings.remove(meeting);
      }
      case SPLIT -> {
        List<Told> off =
            meeting.reports().stream()
                .filter(told -> CorrectionNames.isOf(told.article(), correction.articles()))
                .toList();
        if (off.size() == meeting.reports().size()) {
          throw new NoMatch("no other article tells of '" + correction.meeting() + "'");
        }
        meeting.removeAll(off);
        MeetingDraft other = new MeetingDraft(List.of());
        off.forEach(other::take);
        meetings.add(other);
      }
      case RENAME -> throw new NoMatch("a meeting has no name");
    }
  }

  private static MeetingReport set(Told told, Correction correction) {
    MeetingReport report = told.report();
    String value = correction.value();
    MeetingStatus status = report.status();
    MeetingKind kind = report.kind();
    DateRange date = report.date();
    String place = report.place();
    switch (correction.field()) {
      case STATUS -> status = MeetingStatus.valueOf(constant(value));
      case KIND -> kind = MeetingKind.valueOf(constant(value));
      case DATE -> date = date(value);
      case PLACE -> place = value;
      default -> throw new IllegalArgumentException("no field of a meeting: " + correction.field());
    }
    return new MeetingReport(
        report.participants(),
        report.others(),
        status,
        kind,
        date,
        place,
        report.multiple(),
        report.attribution(),
        report.evidence());
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Null for none; no words of an article tell what the user says. */
  private static DateRange date(String value) {
    if (value == null) {
      return null;
    }
    List<String> ends = CorrectionNames.parts(value, "\\.\\.");
    return new DateRange(
        ends.get(0), ends.get(ends.size() - 1), DateRange.Precision.of(ends.get(0)), List.of());
  }

  /** The one meeting of exactly some people, else the one in which they and others take part. */
  private MeetingDraft find(String asked, List<String> articles, List<MeetingDraft> meetings)
      throws NoMatch {
    Named named = named(asked, articles);
    List<Predicate<List<Told>>> ways = List.of(named::exactly, named::among);
    for (Predicate<List<Told>> way : ways) {
      List<MeetingDraft> found =
          meetings.stream()
              .filter(meeting -> way.test(meeting.reports()))
              .filter(meeting -> meeting.reports().stream().anyMatch(t -> isIn(t, articles)))
              .toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (found.size() > 1) {
        throw new NoMatch(
            "'"
                + asked
                + "' could be "
                + found.size()
                + " meetings"
                + CorrectionNames.in(articles));
      }
    }
    throw new NoMatch("no meeting is '" + asked + "'" + CorrectionNames.in(articles));
  }

  private static boolean isIn(Told told, List<String> articles) {
    return CorrectionNames.among(told.article(), articles);
  }

  private Named named(String asked, List<String> articles) throws NoMatch {
    boolean id = asked.startsWith("meeting/");
    List<String> parts =
        id
            ? CorrectionNames.parts(asked.substring("meeting/".length()), "/")
            : CorrectionNames.parts(asked, "@");
    Set<Integer> who = new TreeSet<>();
    for (String name : CorrectionNames.parts(parts.isEmpty() ? "" : parts.get(0), "\\+")) {
      // "+2" in an id stands for two more, who have no name there.
      if (!id || !name.matches("\\d+")) {
        who.add(people.find(name, articles));
      }
    }
    if (who.isEmpty()) {
      throw new NoMatch("'" + asked + "' names nobody");
    }
    String date = parts.size() < 2 ? null : parts.get(1).replaceFirst("~\\d+$", "");
    return new Named(who, date != null && date.equals("undated") ? "" : date);
  }
}
