package newsgraph.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The first and the last day of the years, months and days that the graph gives. */
final class Days {
  private Days() {}

  /**
   * The first day of an ISO date.
   *
   * @param iso {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; may be null
   * @return null for null, and for what is no day of the calendar
   */
  static LocalDate first(String iso) {
    try {
      return switch (iso == null ? 0 : iso.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(iso), Month.JANUARY, 1);
        case 7 -> YearMonth.parse(iso).atDay(1);
        case 10 -> LocalDate.parse(iso);
        default -> null;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** The last day of an ISO date; otherwise as {@link #first}. */
  static LocalDate last(String iso) {
    LocalDate first = first(iso);
    if (first == null || iso.length() == 10) {
      return first;
    }
    return iso.length() == 7
        ? first.with(TemporalAdjusters.lastDayOfMonth())
        : first.with(TemporalAdjusters.lastDayOfYear());
  }
}
