package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.check.GraphArticles.Office;
import newsgraph.codec.Gold;

/** Which office of the graph is which of the gold, in one article: one to one, best pairs first. */
final class OfficePairs {
  private static final Comparator<Office> ORDER =
      Comparator.comparing(Office::title)
          // As if no organization were one called None, so that other programs can agree.
          .thenComparing(
              office -> String.valueOf(office.organization()).replaceFirst("^null$", "None"))
          .thenComparing(office -> String.join("\0", office.statuses()));

  private final ArticleCheck check;
  private final SameWords same;
  private final List<Office> free;
  private final Map<Integer, Office> chosen = new HashMap<>();

  /**
   * Pairs them.
   *
   * @param full whether organization and status must be right too
   */
  OfficePairs(ArticleCheck check, List<Office> offices, SameWords same, boolean full) {
    this.check = check;
    this.same = same;
    free = new ArrayList<>(offices.stream().sorted(ORDER).toList());
    for (boolean exact : new boolean[] {true, false}) {
      for (int number : required(check.gold().offices())) {
        Gold.Office wanted = check.gold().offices().get(number);
        if (!chosen.containsKey(number)) {
          free.stream()
              .filter(office -> fits(wanted, office, full, exact))
              .findFirst()
              .ifPresent(office -> choose(number, office));
        }
      }
    }
  }

  /** The graph's office that is this one of the gold; null if there is none. */
  Office of(int number) {
    return chosen.get(number);
  }

  /** The graph's offices that are none of the gold's. */
  List<Office> free() {
    return free;
  }

  private void choose(int number, Office office) {
    free.remove(office);
    chosen.put(number, office);
  }

  /** Those that must be found before those that may be. */
  private static List<Integer> required(List<Gold.Office> offices) {
    List<Integer> order = new ArrayList<>();
    for (boolean optional : new boolean[] {false, true}) {
      for (int i = 0; i < offices.size(); i++) {
        if (offices.get(i).optional() == optional) {
          order.add(i);
        }
      }
    }
    return order;
  }

  private boolean fits(Gold.Office wanted, Office office, boolean full, boolean exact) {
    return office.person().equals(check.nodeOf().get(wanted.person()))
        && same.title(wanted.titles(), office.title())
        && (!(full || exact) || state(wanted, office))
        && (!exact || same.exactTitle(wanted.titles(), office.title()));
  }

  private boolean state(Gold.Office wanted, Office office) {
    return same.organization(wanted.organizations(), office.organization())
        && wanted.statuses().stream().anyMatch(office.statuses()::contains);
  }
}
