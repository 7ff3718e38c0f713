package newsgraph.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newsgraph.graph.NodeIds;

/**
 * Whether meetings and tenures say what their newest article says. DESIGN: by publication date;
 * undated articles count as oldest; on one day the status that tells of more being done; then by
 * path.
 */
final class StatusCheck {
  /** The lower, the more it counts on one day. */
  private static final Map<String, Integer> MEETING =
      Map.of(
          "held",
          0,
          "cancelled",
          1,
          "denied",
          1,
          "failed",
          1,
          "ongoing",
          2,
          "planned",
          3,
          "sought",
          4,
          "hypothetical",
          5);

  private static final Map<String, Integer> OFFICE =
      Map.of("current", 0, "acting", 1, "elect", 2, "future", 3, "candidate", 4, "former", 5);

  private static final List<String> PRECISION = List.of("year", "month", "day");

  private final GraphTree graph;
  private final Faults faults;

  private StatusCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    StatusCheck check = new StatusCheck(graph, faults);
    faults.each(graph.nodes("meeting"), check::meeting);
    faults.each(graph.edges("holds"), check::holds);
  }

  private void meeting(Place meeting) {
    List<Place> reports = graph.from(meeting, "reported_in");
    boolean corrected =
        reports.stream()
            .flatMap(report -> report.each("joined_by").stream())
            .anyMatch(reason -> reason.text().equals("correction"));
    // What the user says is right, whatever the articles say.
    if (reports.isEmpty() || corrected) {
      return;
    }
    Place newest = newest(reports, "target", MEETING);
    String why = "the newest report, in " + newest.text("target") + ", says";
    for (String key : List.of("status", "kind")) {
      faults.expect(meeting.at(key), newest.text(key), meeting.text(key), why);
    }
    faults.unlessWrong(() -> date(meeting, reports));
    String place = meeting.textOrNull("place");
    List<String> places = reports.stream().map(report -> report.textOrNull("place")).toList();
    if (!places.contains(place)) {
      String told = String.join(", ", places.stream().map(StatusCheck::quoted).distinct().toList());
      faults.add(meeting.at("place"), "is " + quoted(place) + ", but the reports say " + told);
    }
  }

  private static String quoted(String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  /** The most precise date of the reports: a day before a month before a year. */
  private void date(Place meeting, List<Place> reports) {
    Place date = meeting.at("date");
    int best = reports.stream().mapToInt(report -> precision(report.at("date"))).max().orElse(-1);
    boolean told =
        reports.stream()
            .map(report -> report.at("date").value())
            .anyMatch(json -> json.equals(date.value()));
    if (precision(date) != best) {
      String most = best < 0 ? "no report tells a date" : "a report tells a " + PRECISION.get(best);
      faults.add(date, "is not the most precise: " + most);
    } else if (!told) {
      faults.add(date, "is not the date of any report");
    }
  }

  private static int precision(Place date) {
    return date.value().isNull() ? -1 : PRECISION.indexOf(date.text("precision"));
  }

  private void holds(Place edge) {
    List<Place> claims = edge.each("evidence");
    if (claims.isEmpty()) {
      return;
    }
    Place newest = newest(claims, "article", OFFICE);
    String why = "the newest article, " + newest.text("article") + ", says";
    faults.expect(edge.at("status"), newest.text("status"), edge.text("status"), why);
    String published = graph.node(newest.text("article")).textOrNull("published");
    String of = newest.text("article") + " was published";
    faults.expect(edge.at("as_of"), published, edge.textOrNull("as_of"), of);
  }

  private Place newest(List<Place> told, String articleKey, Map<String, Integer> ranks) {
    Comparator<Place> order =
        Comparator.comparing((Place place) -> article(place, articleKey, "published"))
            .reversed()
            .thenComparing(place -> ranks.getOrDefault(place.text("status"), ranks.size()))
            .thenComparing(place -> article(place, articleKey, "path"), NodeIds.ORDER)
            .thenComparing(place -> place.text(articleKey), NodeIds.ORDER)
            .thenComparingInt(place -> place.number("start"));
    return told.stream().min(order).orElseThrow();
  }

  private String article(Place place, String articleKey, String field) {
    String value = graph.node(place.text(articleKey)).textOrNull(field);
    return value == null ? "" : value;
  }
}
