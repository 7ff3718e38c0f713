package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.DateRange;

/** The parts of an explanation in words. */
final class ExplanationWords {
  private ExplanationWords() {}

  /** "prime minister, Japan". */
  static String post(Node.Office office) {
    return post(office.title(), office.organization());
  }

  static String chain(List<Explanation.Link> links) {
    return links.get(0).from().name()
        + links.stream().map(link -> " -- " + link.to().name()).collect(Collectors.joining());
  }

  /** "held in person, 2024-04-23 ("on Tuesday"), Trump Tower: Donald Trump, Taro Aso". */
  static String summary(Explanation.Meeting meeting) {
    List<String> sides =
        new ArrayList<>(meeting.people().stream().map(p -> p.person().name()).toList());
    sides.addAll(meeting.others());
    return word(meeting.status())
        + ", "
        + word(meeting.kind())
        + (meeting.date() == null ? ", no date told" : ", " + date(meeting.date()))
        + (meeting.place() == null ? "" : ", " + meeting.place())
        + (meeting.multiple() ? ", several times" : "")
        + ": "
        + String.join(", ", sides);
  }

  static String statuses(List<Explanation.Meeting> meetings) {
    Map<MeetingStatus, Integer> counts = new TreeMap<>();
    meetings.forEach(meeting -> counts.merge(meeting.status(), 1, Integer::sum));
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + word(entry.getKey()))
            .collect(Collectors.joining(", "));
  }

  static String names(List<NameCount> names) {
    return names.stream()
        .map(name -> "\"" + Visible.of(name.text()) + "\" (" + name.count() + ")")
        .collect(Collectors.joining(", "));
  }

  static String date(DateRange date) {
    String days = Misses.date(date);
    return date.text().isEmpty()
        ? days
        : days + " (\"" + String.join("\", \"", date.text()) + "\")";
  }

  static String post(String title, String organization) {
    return title + (organization == null ? "" : ", " + organization);
  }

  static String published(String published) {
    return published == null ? "" : " of " + published;
  }

  static String times(int count) {
    return count == 1 ? "1 mention" : count + " mentions";
  }

  static String count(int count) {
    return count == 0 ? "none" : Integer.toString(count);
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
