package newsgraph.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newsgraph.codec.RecordJson;

/** Scores as a table for people, and as JSON for programs. */
public final class ScoreReport {
  private static final int LABEL = 26;
  private static final String INDENT = "    ";

  private final Scores scores;
  private final boolean errors;

  /**
   * A report.
   *
   * @param errors whether it lists what is wrong
   */
  public ScoreReport(Scores scores, boolean errors) {
    this.scores = scores;
    this.errors = errors;
  }

  /** The table, and the errors after it; each line ends with a line end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(text, "", "precision", "recall", "F1", "right", "extra", "missed");
    measure(text, "people", scores.people());
    measure(text, "offices, title", scores.officesTitle());
    measure(text, "offices, full", scores.officesFull());
    measure(text, "meetings", scores.meetings());
    measure(text, "meetings, full", scores.meetingsFull());
    text.append('\n');
    line(text, "of the meetings found", "accuracy", "right", "of");
    accuracy(text, "status", scores.status());
    accuracy(text, "kind", scores.kind());
    accuracy(text, "date", scores.date());
    accuracy(text, "place", scores.place());
    text.append('\n');
    Scores.PeopleAcross people = scores.peopleAcrossArticles();
    line(text, "across articles", "people", "split", "fused");
    line(text, "", count(people.people()), count(people.split()), count(people.fused()));
    Scores.MeetingsAcross meetings = scores.meetingsAcrossArticles();
    line(text, "meetings told twice", "all", "found", "one node", "fused");
    line(
        text,
        "",
        count(meetings.told()),
        count(meetings.found()),
        count(meetings.oneNode()),
        count(meetings.fused()));
    if (errors) {
      text.append('\n').append(scores.errors().size()).append(" errors\n");
      scores.errors().forEach(miss -> miss(text, miss));
    }
    return text.toString();
  }

  /** The same figures as JSON, under stable names. */
  public void json(OutputStream out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("people", scores.people());
    all.put("offices_title", scores.officesTitle());
    all.put("offices_full", scores.officesFull());
    all.put("meetings", scores.meetings());
    all.put("meetings_full", scores.meetingsFull());
    all.put("people_across_articles", scores.peopleAcrossArticles());
    Scores.MeetingsAcross across = scores.meetingsAcrossArticles();
    Map<String, Integer> told = new LinkedHashMap<>();
    told.put("told_2+_times", across.told());
    told.put("found_2+_times", across.found());
    told.put("one_node", across.oneNode());
    told.put("fused", across.fused());
    all.put("meetings_across_articles", told);
    all.put("meeting_status_accuracy", scores.status());
    all.put("meeting_kind_accuracy", scores.kind());
    all.put("meeting_date_accuracy", scores.date());
    all.put("meeting_place_accuracy", scores.place());
    if (errors) {
      all.put("errors", scores.errors());
    }
    RecordJson.write(all, out);
  }

  private static void measure(StringBuilder text, String label, Scores.Measure measure) {
    line(
        text,
        label,
        share(measure.p()),
        share(measure.r()),
        share(measure.f1()),
        count(measure.tp()),
        count(measure.fp()),
        count(measure.fn()));
  }

  private static void accuracy(StringBuilder text, String label, Scores.Accuracy accuracy) {
    String share = accuracy.acc() == null ? "-" : share(accuracy.acc());
    line(text, label, share, count(accuracy.right()), count(accuracy.of()));
  }

  private static void line(StringBuilder text, String label, String... cells) {
    text.append(label).append(" ".repeat(Math.max(0, LABEL - label.length())));
    for (String cell : cells) {
      text.append(String.format(Locale.ROOT, "%10s", cell));
    }
    text.append('\n');
  }

  private static void miss(StringBuilder text, Scores.Miss miss) {
    text.append('\n').append(miss.article() == null ? "across articles" : miss.article());
    text.append(": ").append(miss.error()).append('\n');
    field(text, "gold", miss.gold());
    field(text, "graph", miss.graph());
    miss.sentences().forEach(sentence -> field(text, "said", sentence));
  }

  private static void field(StringBuilder text, String label, String value) {
    if (value != null) {
      String head = String.format(Locale.ROOT, "%s%-6s ", INDENT, label);
      text.append(Wrap.of(head, Visible.of(value)));
    }
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String count(int value) {
    return Integer.toString(value);
  }
}
