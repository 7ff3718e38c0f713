package newsgraph.resolve;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** How much two reports look like one meeting's. */
final class ReportMatch {
  /** The points that two reports need who share two people. */
  private static final double ENOUGH = 2.5;

  /** The points that they need with only one named person, or none, in common. */
  private static final double ENOUGH_FOR_ONE = 4;

  /** For how many days a meeting that is sought or planned without a date is the same one. */
  private static final int LASTING_WISH = 183;

  private static final Set<MeetingKind> FACE_TO_FACE =
      EnumSet.of(MeetingKind.IN_PERSON, MeetingKind.SUMMIT, MeetingKind.VISIT, MeetingKind.EVENT);

  private final Places places;
  private final Sides sides;

  ReportMatch(Places places, Sides sides) {
    this.places = places;
    this.sides = sides;
  }

  /** Whether they can't be of one meeting, whatever else they share. */
  boolean conflict(Told a, Told b) {
    return a.article().id().equals(b.article().id())
        || a.report().multiple() != b.report().multiple()
        || !kindsFit(a.report().kind(), b.report().kind())
        || (a.date() != null && b.date() != null && !a.date().fits(b.date()))
        || (a.report().place() != null
            && b.report().place() != null
            && places.clash(a.report().place(), b.report().place()))
        || Course.conflict(a, b);
  }

  /** Points for being one meeting; 0 if they are not enough. */
  double points(Told a, Told b) {
    if (conflict(a, b)) {
      return 0;
    }
    Set<Integer> shared = new HashSet<>(a.people());
    shared.retainAll(b.people());
    double date = date(a, b);
    double rest = date + place(a, b) + kind(a, b) + Course.points(a, b);
    if (shared.size() >= 2) {
      return enough(rest + people(a, b, shared.size()), ENOUGH);
    }
    boolean few = shared.size() == 1 || (a.people().isEmpty() && b.people().isEmpty());
    boolean elsewhere =
        Places.isProper(a.report().place())
            && Places.isProper(b.report().place())
            && !places.agree(a.report().place(), b.report().place());
    if (!few || date < 1.5 || elsewhere || !sides.fit(a, b)) {
      return 0; // one person meets farmers in one town and bankers in another on one day
    }
    double same = a.people().equals(b.people()) ? 0.5 : 0;
    return enough(rest + same + sides.points(a, b), ENOUGH_FOR_ONE);
  }

  /** What two reports of one meeting have in common. */
  Set<MeetingJoin> reasons(Told a, Told b) {
    Set<MeetingJoin> reasons = EnumSet.noneOf(MeetingJoin.class);
    Set<Integer> shared = new HashSet<>(a.people());
    shared.retainAll(b.people());
    if (shared.size() > 1
        || (shared.size() == 1 && Math.min(a.people().size(), b.people().size()) == 1)) {
      reasons.add(MeetingJoin.PARTICIPANTS);
    }
    if (sides.points(a, b) > 0) {
      reasons.add(MeetingJoin.SIDES);
    }
    if (a.date() != null && b.date() != null) {
      reasons.add(MeetingJoin.DATE);
    } else if (date(a, b) > 0) {
      reasons.add(MeetingJoin.PUBLICATION);
    }
    if (place(a, b) > 0) {
      reasons.add(MeetingJoin.PLACE);
    }
    if (Course.sequence(a, b)) {
      reasons.add(MeetingJoin.SEQUENCE);
    }
    return reasons;
  }

  private static double enough(double points, double needed) {
    return points >= needed ? points : 0;
  }

  /** Without a date in one, the day of its publication tells a little. */
  private static double date(Told a, Told b) {
    if (a.date() != null && b.date() != null) {
      return switch (a.date().shared(b.date())) {
        case DAY -> a.date().equals(b.date()) ? 4 : 2.75;
        case MONTH -> 2.5;
        case YEAR -> 1.5;
      };
    }
    When one = a.date() == null ? a.published() : a.date();
    When other = b.date() == null ? b.published() : b.date();
    if (one == null || other == null || one.shared(other) == Precision.YEAR) {
      return 0;
    }
    long days = one.daysTo(other);
    if (days <= 14) {
      return days <= 2 ? 1.5 : 1;
    }
    return days <= (Course.ahead(a) && Course.ahead(b) ? LASTING_WISH : 45) ? 0.5 : 0;
  }

  private double place(Told a, Told b) {
    String one = a.report().place();
    String other = b.report().place();
    if (!Places.isNamed(one) || !Places.isNamed(other)) {
      return 0; // one "hotel" is not the other
    }
    if (!places.agree(one, other)) {
      return Places.isProper(one) && Places.isProper(other) ? -1 : 0;
    }
    return places.country(one) && places.country(other) ? 0.5 : 1.5;
  }

  private static boolean kindsFit(MeetingKind a, MeetingKind b) {
    return a == b
        || a == MeetingKind.UNSPECIFIED
        || b == MeetingKind.UNSPECIFIED
        || (FACE_TO_FACE.contains(a) && FACE_TO_FACE.contains(b));
  }

  /** A visit may hold several meetings, and an event another one at its edge. */
  private static double kind(Told a, Told b) {
    MeetingKind one = a.report().kind();
    MeetingKind other = b.report().kind();
    if (one == other) {
      return 0.5;
    }
    if (vague(one) && vague(other)) {
      return -1; // a visit is more than the dinner that was part of it
    }
    return vague(one) && other != MeetingKind.UNSPECIFIED
            || vague(other) && one != MeetingKind.UNSPECIFIED
        ? -0.5
        : 0;
  }

  private static boolean vague(MeetingKind kind) {
    return kind == MeetingKind.VISIT || kind == MeetingKind.EVENT;
  }

  private static double people(Told a, Told b, int shared) {
    double union = a.people().size() + b.people().size() - shared;
    return shared / union >= 0.5 ? shared / union : -0.5;
  }
}
