package newsgraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.check.Change.Detail;
import newsgraph.graph.Edge.ReportedIn;
import newsgraph.model.DateRange;

/** What single articles tell of a meeting in another way than before. */
final class ReportChanges {
  private final ArticleMatch articles;

  ReportChanges(ArticleMatch articles) {
    this.articles = articles;
  }

  /**
   * Reports that came or went, and those that say something else.
   *
   * @param whole what the meeting itself says in another way: it need not be said again
   */
  List<Detail> of(List<ReportedIn> before, List<ReportedIn> now, List<Detail> whole) {
    List<Detail> details = new ArrayList<>();
    Map<String, ReportedIn> current = new LinkedHashMap<>();
    now.forEach(report -> current.put(report.target(), report));
    for (ReportedIn old : before) {
      String article = articles.now(old.target());
      ReportedIn same = article == null ? null : current.remove(article);
      if (same == null) {
        details.add(new Detail("report", old.target(), null));
        continue;
      }
      Map<String, String> was = fields(old);
      fields(same)
          .forEach(
              (field, value) -> {
                Detail detail = new Detail(field, was.get(field), value);
                if (!Objects.equals(was.get(field), value) && !whole.contains(detail)) {
                  details.add(new Detail(field + " in " + article, detail.before(), detail.now()));
                }
              });
    }
    current.keySet().forEach(article -> details.add(new Detail("report", null, article)));
    return details;
  }

  private static Map<String, String> fields(ReportedIn report) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("status", Change.label(report.status()));
    fields.put("kind", Change.label(report.kind()));
    fields.put("date", date(report.date()));
    fields.put("place", report.place());
    fields.put("attribution", list(report.attribution()));
    return fields;
  }

  /** Null for no date. */
  static String date(DateRange date) {
    return date == null ? null : DateWords.of(date);
  }

  /** Null for none. */
  static String list(List<String> texts) {
    return texts.isEmpty() ? null : String.join(", ", texts);
  }
}
