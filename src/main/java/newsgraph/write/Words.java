package newsgraph.write;

import java.util.Locale;
import newsgraph.model.DateRange;

/** The graph's fixed words as {@code newsgraph-graph/1} spells them, and dates in words. */
final class Words {
  private Words() {}

  /** A word of the graph: {@code in_person}; null for null. */
  static String label(Enum<?> word) {
    return word == null ? null : word.name().toLowerCase(Locale.ROOT);
  }

  /** "2023-05", "2023-05-18 to 2023-05-20". */
  static String range(DateRange date) {
    return date.from().equals(date.to()) ? date.from() : date.from() + " to " + date.to();
  }
}
