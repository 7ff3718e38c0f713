package newsgraph.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whether dates are days that there are, and begin before they end. */
final class DateCheck {
  private final Faults faults;

  private DateCheck(Faults faults) {
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    DateCheck check = new DateCheck(faults);
    for (Place node : graph.nodes()) {
      check.days(node, List.of("published"));
      check.range(node.at("date"));
      if (node.text("type").equals("article")
          && node.json().path("published").isNull()
              != node.json().path("published_from").isNull()) {
        faults.add(node.at("published_from"), "does not fit published");
      }
    }
    for (Place edge : graph.edges()) {
      check.days(edge, List.of("as_of"));
      check.range(edge.at("date"));
      check.range(edge);
    }
  }

  private void range(Place range) {
    days(range, List.of("from", "to"));
    String from = range.textOrNull("from");
    String to = range.textOrNull("to");
    if (from != null && to != null) {
      int shared = Math.min(from.length(), to.length());
      if (from.substring(0, shared).compareTo(to.substring(0, shared)) > 0) {
        faults.add(range, "begins after it ends: " + from + ", " + to);
      }
    }
  }

  private void days(Place place, List<String> keys) {
    for (String key : keys) {
      Stream.ofNullable(place.textOrNull(key))
          .filter(date -> !exists(date))
          .forEach(date -> faults.add(place.at(key), "is no date of the calendar: " + date));
    }
  }

  // The schema says which shapes a date has; this is whether there is such a day.
  private static boolean exists(String date) {
    try {
      switch (date.length()) {
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
