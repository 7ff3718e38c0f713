package newsgraph.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whether dates are days that there are, and begin before they end. */
final class DateCheck {
  private final GraphTree graph;
  private final Faults faults;

  private DateCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    DateCheck check = new DateCheck(graph, faults);
    faults.each(graph.nodes(), check::node);
    faults.each(graph.edges(), check::edge);
  }

  private void node(Place node) {
    days(node, List.of("published"));
    range(node.at("date"));
    if (node.text("type").equals("article")) {
      String published = node.textOrNull("published");
      String from = node.textOrNull("published_from");
      if ((published == null) != (from == null)) {
        faults.add(
            node.at("published_from"),
            published == null
                ? "is not null, but \"published\" is"
                : "is null, but \"published\" is not");
      }
    }
  }

  private void edge(Place edge) {
    days(edge, List.of("as_of"));
    range(edge.at("date"));
    range(edge);
  }

  private void range(Place range) {
    days(range, List.of("from", "to"));
    // Of no date, or of what has none, both are null.
    String from = range.textOrNull("from");
    String to = range.textOrNull("to");
    if (from != null && to != null) {
      int shared = Math.min(from.length(), to.length());
      if (from.substring(0, shared).compareTo(to.substring(0, shared)) > 0) {
        faults.add(range, "begins after it ends: " + from + ", " + to);
        graph.setWrong(range.at("from").pointer());
        graph.setWrong(range.at("to").pointer());
      }
    }
  }

  private void days(Place place, List<String> keys) {
    for (String key : keys) {
      Stream.ofNullable(place.textOrNull(key))
          .filter(date -> !exists(date))
          .forEach(
              date -> {
                faults.add(place.at(key), "is no date of the calendar: " + date);
                graph.setWrong(place.at(key).pointer());
              });
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
