package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ResolvedFacts.Meeting;
import newsgraph.model.ResolvedFacts.Report;
import newsgraph.model.ResolvedFacts.Tenure;

/**
 * Tells which reports of different articles are of one meeting. The pairs that look most alike are
 * joined first, and never two groups with a pair that can't be one meeting: so two reports of one
 * article stay two. Immutable and safe for any number of threads.
 */
final class MeetingResolver {
  private final Knowledge knowledge;

  MeetingResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Two reports that may be one meeting's. */
  private record Pair(int one, int other, double points) {}

  /**
   * @param articles by id
   */
  List<Meeting> resolve(
      List<ArticleFacts> articles,
      ResolvedPeople people,
      List<Tenure> tenures,
      MeetingCorrections corrections) {
    List<Told> reports = corrections.ofReports(Told.all(articles, people));
    Map<Integer, List<Tenure>> offices = new HashMap<>();
    for (Tenure tenure : tenures) {
      offices.computeIfAbsent(tenure.person(), k -> new ArrayList<>()).add(tenure);
    }
    Places places = new Places(knowledge);
    ReportMatch match = new ReportMatch(places, new Sides(offices));
    MeetingGroups groups = new MeetingGroups(reports, match);
    pairs(reports, match).forEach(pair -> groups.join(pair.one(), pair.other()));
    List<MeetingDraft> meetings = groups.all().stream().map(MeetingDraft::new).toList();
    return corrections.ofMeetings(meetings).stream()
        .map(meeting -> meeting(meeting, places, match))
        .toList();
  }

  private static List<Pair> pairs(List<Told> reports, ReportMatch match) {
    List<Pair> pairs = new ArrayList<>();
    new ReportBlocks(reports)
        .forEachPair(
            (a, b) -> {
              double points = match.points(a, b);
              if (points > 0) {
                pairs.add(new Pair(a.number(), b.number(), points));
              }
            });
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.points())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private static Meeting meeting(MeetingDraft draft, Places places, ReportMatch match) {
    List<Told> group = draft.reports();
    List<String> told =
        group.stream()
            .sorted(
                Comparator.comparing(
                        (Told report) -> Objects.toString(report.article().published(), ""))
                    .reversed())
            .map(report -> report.report().place())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<Report> reports =
        group.stream()
            .map(one -> new Report(one.article(), one.report(), draft.reasons(one, match)))
            .toList();
    return new Meeting(places.mostPrecise(told), reports);
  }
}
