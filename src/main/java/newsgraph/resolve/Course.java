package newsgraph.resolve;

import java.util.EnumSet;
import java.util.Set;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange.Precision;

/**
 * Whether what two articles say of a meeting's fate can be of one meeting: first it is sought and
 * planned, then it takes place or does not.
 */
final class Course {
  private static final Set<MeetingStatus> AHEAD =
      EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.SOUGHT, MeetingStatus.HYPOTHETICAL);
  private static final Set<MeetingStatus> DONE =
      EnumSet.of(MeetingStatus.HELD, MeetingStatus.ONGOING);

  private Course() {}

  /** Whether the report tells of a meeting that is still to come, if it comes. */
  static boolean ahead(Told report) {
    return AHEAD.contains(report.report().status());
  }

  static boolean conflict(Told a, Told b) {
    boolean aAhead = ahead(a);
    boolean bAhead = ahead(b);
    if (aAhead != bAhead) {
      return aAhead ? tooLate(a, b) : tooLate(b, a);
    }
    boolean aDone = DONE.contains(a.report().status());
    boolean bDone = DONE.contains(b.report().status());
    return !aAhead && aDone != bDone && !contested(a, b);
  }

  /** Whether the plan is told when it was over already. */
  private static boolean tooLate(Told plan, Told outcome) {
    if (plan.published() == null) {
      return false;
    }
    boolean afterNews =
        outcome.published() != null && outcome.published().clearlyBefore(plan.published());
    boolean afterMeeting = outcome.date() != null && outcome.date().clearlyBefore(plan.published());
    return afterNews || afterMeeting;
  }

  /** One says that it took place, one that it did not: only of a date that both tell exactly. */
  private static boolean contested(Told a, Told b) {
    if (a.date() == null || !a.date().equals(b.date())) {
      return false;
    }
    boolean denied =
        a.report().status() == MeetingStatus.DENIED || b.report().status() == MeetingStatus.DENIED;
    Precision precision = a.date().precision();
    return precision == Precision.DAY || (denied && precision == Precision.MONTH);
  }

  /** Whether one is a plan and the other tells what came of it. */
  static boolean sequence(Told a, Told b) {
    return a.published() != null && b.published() != null && ahead(a) != ahead(b);
  }

  static double points(Told a, Told b) {
    MeetingStatus one = a.report().status();
    MeetingStatus other = b.report().status();
    if (one == other) {
      return 0.5;
    }
    boolean thought = one == MeetingStatus.HYPOTHETICAL || other == MeetingStatus.HYPOTHETICAL;
    if (sequence(a, b) && !thought) {
      return 1;
    }
    return thought ? 0 : 0.25;
  }
}
