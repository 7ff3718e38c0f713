package newsgraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.check.GraphArticles.Meeting;
import newsgraph.check.GraphArticles.Office;
import newsgraph.codec.Gold;
import newsgraph.graph.Node;
import newsgraph.model.DateRange;

/** What is wrong, in words. Used by one thread. */
final class Misses {
  private final GraphArticles graph;
  private final List<Scores.Miss> all = new ArrayList<>();

  Misses(GraphArticles graph) {
    this.graph = graph;
  }

  List<Scores.Miss> all() {
    return all;
  }

  void person(ArticleCheck check, Gold.Person person) {
    List<String> quoted =
        person.aliases().stream()
            .flatMap(name -> graph.sentencesWith(check.article(), name).stream())
            .limit(1)
            .toList();
    add(check, "missed person", person.name(), null, quoted);
  }

  void extraPerson(ArticleCheck check, Node.Person person) {
    String names = person.aliases().stream().map(n -> n.text()).collect(Collectors.joining("; "));
    List<String> quoted =
        person.aliases().stream()
            .flatMap(name -> graph.sentencesWith(check.article(), name.text()).stream())
            .limit(1)
            .toList();
    add(check, "extra person", null, person.name() + " (" + names + ")", quoted);
  }

  void office(ArticleCheck check, Gold.Office office, List<Office> given) {
    String node = check.nodeOf().get(office.person());
    String instead =
        given.stream()
            .filter(one -> one.person().equals(node))
            .map(one -> post(one.title(), one.organization(), one.statuses()))
            .collect(Collectors.joining("; "));
    add(
        check,
        "missed office",
        check.goldName(office.person())
            + ": "
            + post(
                office.titles().get(0),
                office.organizations().get(0),
                Set.of(office.statuses().get(0))),
        instead.isEmpty() ? null : instead,
        quoted(check, office.evidence()));
  }

  void extraOffice(ArticleCheck check, Office office) {
    String post = post(office.title(), office.organization(), office.statuses());
    String who = check.graphName(office.person());
    add(check, "extra office", null, who + ": " + post, office.sentences());
  }

  void meeting(ArticleCheck check, Gold.Meeting meeting) {
    add(check, "missed meeting", told(check, meeting), null, quoted(check, meeting.evidence()));
  }

  void extraMeeting(ArticleCheck check, Meeting meeting) {
    List<String> sides = new ArrayList<>();
    new TreeSet<>(meeting.people()).forEach(person -> sides.add(check.graphName(person)));
    sides.addAll(meeting.others());
    String told =
        words(String.join(" + ", sides), meeting.status(), date(meeting.date()), meeting.place());
    add(check, "extra meeting", null, told + " [" + meeting.id() + "]", meeting.sentences());
  }

  /**
   * A field of a meeting that is there but wrong.
   *
   * @param graph null if the graph does not tell it
   */
  void field(
      ArticleCheck check,
      Gold.Meeting wanted,
      Meeting given,
      String field,
      String gold,
      String graph) {
    List<String> sentences = new ArrayList<>(quoted(check, wanted.evidence()));
    given.sentences().stream().filter(s -> !sentences.contains(s)).forEach(sentences::add);
    String told = sides(check, wanted) + ": " + gold;
    add(check, "wrong " + field, told, graph == null ? "nothing" : graph, sentences);
  }

  void across(String error, String gold, Set<String> nodes) {
    if (nodes.size() > 1) {
      all.add(new Scores.Miss(null, error, gold, String.join(", ", nodes), List.of()));
    }
  }

  void across(String error, Set<String> gold, String node) {
    if (gold.size() > 1) {
      all.add(new Scores.Miss(null, error, String.join(", ", gold), node, List.of()));
    }
  }

  /** Null if there is none. */
  static String date(DateRange date) {
    if (date == null) {
      return null;
    }
    return date.from().equals(date.to()) ? date.from() : date.from() + " to " + date.to();
  }

  private static String told(ArticleCheck check, Gold.Meeting meeting) {
    return words(sides(check, meeting), meeting.statuses().get(0), meeting.date(), meeting.place());
  }

  private static String sides(ArticleCheck check, Gold.Meeting meeting) {
    return meeting.participants().stream().map(check::goldName).collect(Collectors.joining(" + "));
  }

  private static String words(String sides, String status, String date, String place) {
    return sides
        + ": "
        + status
        + (date == null ? "" : ", " + date)
        + (place == null ? "" : ", " + place);
  }

  private static String post(String title, String organization, Set<String> statuses) {
    String of = organization == null ? "" : ", " + organization;
    return title + of + " (" + String.join(", ", new TreeSet<>(statuses)) + ")";
  }

  /** The sentences around the gold's words where the graph quotes them, else those words. */
  private List<String> quoted(ArticleCheck check, String evidence) {
    if (evidence == null) {
      return List.of();
    }
    List<String> sentences = graph.sentencesWith(check.article(), evidence);
    return sentences.isEmpty() ? List.of(evidence) : sentences.subList(0, 1);
  }

  private void add(
      ArticleCheck check, String error, String gold, String graph, List<String> sentences) {
    all.add(new Scores.Miss(check.gold().stem(), error, gold, graph, sentences));
  }
}
