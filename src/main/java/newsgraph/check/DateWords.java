package newsgraph.check;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import newsgraph.model.DateRange;

/** Dates as people write them: "17 November 2016". */
final class DateWords {
  private DateWords() {}

  static String of(DateRange date) {
    return date.from().equals(date.to())
        ? of(date.from())
        : of(date.from()) + " to " + of(date.to());
  }

  private static String of(String iso) {
    String[] parts = iso.split("-");
    if (parts.length == 1) {
      return iso;
    }
    int number = Integer.parseInt(parts[1]);
    // A strict reader knows its shape, not whether there is such a month.
    if (number < 1 || number > 12) {
      return iso;
    }
    String month = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + parts[0];
    return parts.length == 2 ? month : Integer.parseInt(parts[2]) + " " + month;
  }
}
