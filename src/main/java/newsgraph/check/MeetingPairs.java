package newsgraph.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.check.GraphArticles.Meeting;
import newsgraph.codec.Gold;
import newsgraph.model.DateRange;

/**
 * Which meeting of the graph is which of the gold, in one article: one to one, best pairs first.
 */
final class MeetingPairs {
  /** How many days a range may span and still tell one day. */
  private static final int SHORT_RANGE = 3;

  private static final int YEAR = 4;
  private static final int DAY = 10;

  private final ArticleCheck check;
  private final SameWords same;
  private final List<Meeting> free;
  private final Map<Integer, Meeting> chosen = new HashMap<>();

  private record Pair(double points, int gold, Meeting meeting) {}

  MeetingPairs(ArticleCheck check, List<Meeting> meetings, SameWords same) {
    this.check = check;
    this.same = same;
    free = new ArrayList<>(meetings);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < check.gold().meetings().size(); i++) {
      Gold.Meeting wanted = check.gold().meetings().get(i);
      Set<String> people = people(wanted);
      for (Meeting meeting : meetings) {
        double overlap = overlap(people, meeting.people());
        if (overlap > 0 && sameYear(wanted.date(), meeting.date())) {
          pairs.add(new Pair(points(overlap, wanted, meeting), i, meeting));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.points())
            .thenComparingInt(Pair::gold)
            .thenComparing(pair -> pair.meeting().id()));
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.gold()) && free.remove(pair.meeting())) {
        chosen.put(pair.gold(), pair.meeting());
      }
    }
  }

  /** The graph's meeting that is this one of the gold; null if there is none. */
  Meeting of(int number) {
    return chosen.get(number);
  }

  /** The graph's meetings that are none of the gold's. */
  List<Meeting> free() {
    return free;
  }

  /** The nodes of those who take part; who has none is someone whom no node is. */
  private Set<String> people(Gold.Meeting meeting) {
    Set<String> people = new HashSet<>();
    for (Gold.Person person : check.gold().people()) {
      if (meeting.participants().contains(person.id())) {
        people.add(check.nodeOf().getOrDefault(person.id(), "?" + person.id()));
      }
    }
    return people;
  }

  /**
   * Shared people by all people; 0 if it is below a half, or fewer than two where two are named.
   */
  private static double overlap(Set<String> wanted, Set<String> given) {
    Set<String> shared = new HashSet<>(wanted);
    shared.retainAll(given);
    Set<String> all = new HashSet<>(wanted);
    all.addAll(given);
    boolean enough =
        !wanted.isEmpty()
            && 2 * shared.size() >= all.size()
            && shared.size() >= Math.min(2, wanted.size());
    return enough ? (double) shared.size() / all.size() : 0;
  }

  private static boolean sameYear(String wanted, DateRange given) {
    if (wanted == null || given == null) {
      return true;
    }
    String year = head(wanted, YEAR);
    return year.equals(head(given.from(), YEAR)) || year.equals(head(given.to(), YEAR));
  }

  // The terms are added in this order: another one could round to another sum.
  private double points(double overlap, Gold.Meeting wanted, Meeting given) {
    boolean date = wanted.date() != null && date(wanted.date(), given.date());
    boolean kind = !wanted.kinds().isEmpty() && wanted.kinds().get(0).equals(given.kind());
    boolean place =
        wanted.place() != null
            && given.place() != null
            && same.place(List.of(wanted.place()), given.place());
    return overlap
        + 0.3 * (given.status().equals(wanted.statuses().get(0)) ? 1 : 0)
        + 0.2 * (date ? 1 : 0)
        + 0.1 * (kind ? 1 : 0)
        + 0.05 * (place ? 1 : 0)
        - 0.01 * (wanted.optional() ? 1 : 0);
  }

  /** Whether the graph's date is the gold's as far as it goes: the same, coarser, or a few days. */
  static boolean date(String gold, DateRange given) {
    if (given == null) {
      return false;
    }
    String from = head(given.from(), gold.length());
    String to = head(given.to(), gold.length());
    if (from.equals(gold) && to.equals(gold)) {
      return true;
    }
    boolean days = gold.length() == DAY && given.precision() == DateRange.Precision.DAY;
    if (days && from.compareTo(gold) <= 0 && gold.compareTo(to) <= 0) {
      return daysBetween(from, to) <= SHORT_RANGE;
    }
    return given.from().length() < gold.length()
        && gold.startsWith(given.from())
        && given.from().equals(given.to());
  }

  private static long daysBetween(String from, String to) {
    try {
      return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
