package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import newsgraph.check.GraphArticles.Meeting;
import newsgraph.codec.Gold;

/** Counts what is right of the meetings of all articles. Used by one thread. */
final class MeetingTally {
  private final SameWords same;
  private final AcrossArticles across;
  private final Misses misses;
  private final Tally tally = new Tally();
  private final Field status = new Field();
  private final Field kind = new Field();
  private final Field date = new Field();
  private final Field place = new Field();

  /** Counts how often one field is right. */
  private static final class Field {
    private int right;
    private int all;

    boolean count(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
      return isRight;
    }

    Scores.Accuracy accuracy() {
      return Scores.Accuracy.of(right, all);
    }
  }

  MeetingTally(SameWords same, AcrossArticles across, Misses misses) {
    this.same = same;
    this.across = across;
    this.misses = misses;
  }

  void add(ArticleCheck check, List<Meeting> meetings) {
    MeetingPairs pairs = new MeetingPairs(check, meetings, same);
    List<Gold.Meeting> gold = check.gold().meetings();
    for (int i = 0; i < gold.size(); i++) {
      Gold.Meeting wanted = gold.get(i);
      Meeting given = pairs.of(i);
      across.meeting(check.gold().stem(), i, wanted, given);
      if (wanted.optional()) {
        continue;
      }
      if (given != null) {
        found(check, wanted, given);
      } else if (namesSomeone(check, wanted)) {
        tally.missed++;
        misses.meeting(check, wanted);
      }
    }
    for (Meeting given : pairs.free()) {
      // With unnamed sides only, it is neither right nor wrong.
      if (!given.people().isEmpty()
          && given.people().stream().noneMatch(check.ignored()::contains)) {
        tally.extra++;
        misses.extraMeeting(check, given);
      }
    }
  }

  private void found(ArticleCheck check, Gold.Meeting wanted, Meeting given) {
    tally.right++;
    if (!status.count(wanted.statuses().contains(given.status()))) {
      misses.field(check, wanted, given, "status", wanted.statuses().get(0), given.status());
    }
    if (!wanted.kinds().isEmpty() && !wanted.kinds().get(0).equals("unspecified")) {
      if (!kind.count(wanted.kinds().contains(given.kind()))) {
        misses.field(check, wanted, given, "kind", wanted.kinds().get(0), given.kind());
      }
    }
    if (wanted.date() != null) {
      boolean right =
          all(wanted.date(), wanted.otherDates()).stream()
              .anyMatch(one -> MeetingPairs.date(one, given.date()));
      if (!date.count(right)) {
        misses.field(check, wanted, given, "date", wanted.date(), Misses.date(given.date()));
      }
    }
    if (wanted.place() != null) {
      boolean right =
          given.place() != null
              && same.place(all(wanted.place(), wanted.otherPlaces()), given.place());
      if (!place.count(right)) {
        misses.field(check, wanted, given, "place", wanted.place(), given.place());
      }
    }
  }

  /** A meeting of unnamed sides only is not required. */
  private static boolean namesSomeone(ArticleCheck check, Gold.Meeting meeting) {
    return check.gold().people().stream()
        .anyMatch(person -> meeting.participants().contains(person.id()));
  }

  private static List<String> all(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest);
    all.add(0, first);
    return all;
  }

  Scores.Measure measure() {
    return tally.measure();
  }

  /** The same, but a meeting of another status is missed, and is one too many. */
  Scores.Measure full() {
    int right = status.right;
    return Scores.Measure.of(
        right, tally.extra + tally.right - right, tally.missed + tally.right - right);
  }

  Scores.Accuracy status() {
    return status.accuracy();
  }

  Scores.Accuracy kind() {
    return kind.accuracy();
  }

  Scores.Accuracy date() {
    return date.accuracy();
  }

  Scores.Accuracy place() {
    return place.accuracy();
  }
}
