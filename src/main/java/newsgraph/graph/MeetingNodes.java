package newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.ResolvedFacts.Meeting;
import newsgraph.model.ResolvedFacts.Report;

/** The meetings' nodes, and the edges to those who take part and to the articles that tell. */
final class MeetingNodes {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private MeetingNodes() {}

  /**
   * @param people ids, as the participants' indexes have them
   */
  static MeetingNodes of(List<Meeting> meetings, List<String> people) {
    List<String> ids =
        Ids.assign(meetings, meeting -> wanted(meeting, people), GraphBuilder::firstSeen);
    MeetingNodes result = new MeetingNodes();
    for (int i = 0; i < ids.size(); i++) {
      result.add(ids.get(i), meetings.get(i), people);
    }
    return result;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  private void add(String id, Meeting meeting, List<String> people) {
    List<Report> newest = Recency.reports(meeting.reports());
    Set<String> others = new TreeSet<>();
    newest.forEach(report -> others.addAll(report.told().others()));
    nodes.add(
        new Node.Meeting(
            id,
            newest.get(0).told().status(),
            newest.get(0).told().kind(),
            mostPrecise(newest),
            meeting.place(),
            Ids.sorted(others),
            newest.stream().anyMatch(report -> report.told().multiple())));

    Map<String, List<Edge.Mention>> mentions = new TreeMap<>();
    Map<String, Role> roles = new TreeMap<>();
    Map<ArticleInfo, List<Report>> byArticle = new LinkedHashMap<>();
    for (Report report : newest) {
      byArticle.computeIfAbsent(report.article(), k -> new ArrayList<>()).add(report);
      for (Participation part : report.told().participants()) {
        String person = people.get(part.person());
        mentions.computeIfAbsent(person, k -> new ArrayList<>()).addAll(mentions(report, part));
        if (part.role() != null) {
          roles.putIfAbsent(person, part.role());
        }
      }
    }
    mentions.forEach(
        (person, told) ->
            edges.add(new Edge.Participates(person, id, roles.get(person), sorted(told))));
    byArticle.forEach((article, reports) -> edges.add(reportedIn(id, article, reports)));
  }

  /** An article has one edge to a meeting, even where a correction joined two of its reports. */
  private static Edge.ReportedIn reportedIn(String id, ArticleInfo article, List<Report> newest) {
    Report main = newest.get(0);
    return new Edge.ReportedIn(
        id,
        article.id(),
        main.told().status(),
        main.told().kind(),
        mostPrecise(newest),
        newest.stream()
            .map(report -> report.told().place())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        newest.stream().flatMap(report -> report.told().attribution().stream()).distinct().toList(),
        newest.stream().flatMap(r -> r.joinedBy().stream()).distinct().sorted().toList(),
        newest.stream()
            .flatMap(report -> report.told().evidence().stream())
            .map(evidence -> Quotation.of(article, evidence))
            .distinct()
            .sorted(Quotation.ORDER)
            .toList());
  }

  private static List<Edge.Mention> mentions(Report report, Participation part) {
    return part.mentions().stream()
        .map(
            mention ->
                new Edge.Mention(
                    Quotation.of(report.article(), mention.evidence()),
                    mention.evidence().quote(),
                    mention.via()))
        .toList();
  }

  private static List<Edge.Mention> sorted(List<Edge.Mention> mentions) {
    return mentions.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Edge.Mention::quotation, Quotation.ORDER)
                .thenComparing(Edge.Mention::via))
        .toList();
  }

  /** The date that is known best: day before month before year, then the shorter, then newest. */
  private static DateRange mostPrecise(List<Report> newest) {
    return newest.stream()
        .map(report -> report.told().date())
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing(DateRange::precision)
                .thenComparing(date -> date.from().equals(date.to())))
        .orElse(null);
  }

  private static String wanted(Meeting meeting, List<String> people) {
    List<String> present =
        meeting.reports().stream()
            .flatMap(report -> report.told().participants().stream())
            .map(part -> people.get(part.person()))
            .toList();
    DateRange date = mostPrecise(Recency.reports(meeting.reports()));
    return NodeIds.meeting(present, date == null ? null : date.from());
  }
}
