package newsgraph.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;

/**
 * A stretch of days.
 *
 * @param first its first day
 * @param last its last day
 * @param precision how exact both are
 */
record When(LocalDate first, LocalDate last, Precision precision) {
  /** The days of a date; null if there is none, or it is not in the calendar. */
  static When of(DateRange date) {
    return date == null ? null : of(date.from(), date.to(), date.precision());
  }

  /** The days of an ISO date; null if there is none, or it is not in the calendar. */
  static When of(String iso) {
    return iso == null ? null : of(iso, iso, Precision.of(iso));
  }

  private static When of(String from, String to, Precision precision) {
    try {
      When when =
          switch (precision) {
            case YEAR -> new When(Year.parse(from).atDay(1), end(Year.parse(to)), precision);
            case MONTH ->
                new When(
                    YearMonth.parse(from).atDay(1), YearMonth.parse(to).atEndOfMonth(), precision);
            case DAY -> new When(LocalDate.parse(from), LocalDate.parse(to), precision);
          };
      return when.last.isBefore(when.first) ? null : when;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate end(Year year) {
    return year.atMonth(12).atEndOfMonth();
  }

  /** Whether both can be the same day; the day may differ by one round the world. */
  boolean fits(When other) {
    int slack = precision == Precision.DAY && other.precision == Precision.DAY ? 1 : 0;
    return daysTo(other) <= slack;
  }

  /** The coarser of the two precisions. */
  Precision shared(When other) {
    return precision.compareTo(other.precision) < 0 ? precision : other.precision;
  }

  /** Days between the two stretches; 0 if they share one. */
  long daysTo(When other) {
    if (last.isBefore(other.first)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    if (other.last.isBefore(first)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return 0;
  }

  /** Whether all of it lies more than a day before all of {@code other}. */
  boolean clearlyBefore(When other) {
    return last.plusDays(1).isBefore(other.first);
  }
}
