package newsgraph.model;

import java.util.List;

/**
 * When something happened, as far as the text tells and no further.
 *
 * @param from ISO date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param to the last day, month or year, in the same precision; equal to {@code from} for one
 * @param precision how exact both ends are
 * @param text the expressions that told it, as printed, in order of position
 */
public record DateRange(String from, String to, Precision precision, List<String> text) {
  /** Copies the list and refuses ends of another precision. */
  public DateRange {
    text = List.copyOf(text);
    if (from.length() != precision.length() || to.length() != precision.length()) {
      throw new IllegalArgumentException(from + ".." + to + " is not of precision " + precision);
    }
  }

  /** How exact a date is. */
  public enum Precision {
    /** {@code YYYY}. */
    YEAR(4),
    /** {@code YYYY-MM}. */
    MONTH(7),
    /** {@code YYYY-MM-DD}. */
    DAY(10);

    private final int length;

    Precision(int length) {
      this.length = length;
    }

    /** Number of characters of an ISO date of this precision. */
    public int length() {
      return length;
    }

    /** The precision of an ISO date. */
    public static Precision of(String iso) {
      return switch (iso.length()) {
        case 4 -> YEAR;
        case 7 -> MONTH;
        case 10 -> DAY;
        default -> throw new IllegalArgumentException("no ISO date: " + iso);
      };
    }
  }
}
