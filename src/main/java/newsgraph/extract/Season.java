package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;

/**
 * A season that counts from a date told before: "met in March 1989. The following autumn", of the
 * same year, for it was yet to come; "met in November 1989. The following spring", of the next.
 */
enum Season {
  SPRING(3),
  SUMMER(6),
  AUTUMN(9),
  WINTER(12);

  private static final int LENGTH = 3;
  private static final int MONTHS = 12;

  private final int first;

  /**
   * @param first its first month, from 1
   */
  Season(int first) {
    this.first = first;
  }

  /** The season of this name; "fall" is one too. */
  static Season of(String name) {
    return name.equals("fall") ? AUTUMN : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The year of the season; null if the other date tells no month, or is in the season itself.
   *
   * @param shift 0 for "that summer", 1 for "the following summer", -1 for "the previous summer"
   */
  DateRange beside(DateRange anchor, int shift, String text) {
    int year = Integer.parseInt(anchor.from().substring(0, 4));
    if (anchor.precision() == Precision.YEAR) {
      return shift == 0 && this != WINTER ? years(year, year, text) : null;
    }
    int month = Integer.parseInt(anchor.from().substring(5, 7));
    int begun = month >= first ? year : year - 1; // when the season began last
    boolean during = (month - first + MONTHS) % MONTHS < LENGTH;
    if (shift == 0) {
      boolean told = during || this != WINTER;
      return told ? from(during ? begun : year, text) : null;
    }
    return during ? null : from(shift < 0 ? begun : begun + 1, text);
  }

  /** A winter is of two years. */
  private DateRange from(int year, String text) {
    return years(year, this == WINTER ? year + 1 : year, text);
  }

  private static DateRange years(int from, int to, String text) {
    return new DateRange("" + from, "" + to, Precision.YEAR, List.of(text));
  }
}
