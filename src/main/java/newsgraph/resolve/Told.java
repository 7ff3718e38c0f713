package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleInfo;

/**
 * One article's report of a meeting, with what is compared.
 *
 * @param number position among all reports, by article and first evidence
 * @param article who tells it
 * @param report its participants are indexes of resolved people
 * @param people the participants
 * @param date null if the article does not tell
 * @param published null if unknown
 */
record Told(
    int number,
    ArticleInfo article,
    MeetingReport report,
    Set<Integer> people,
    When date,
    When published) {

  static List<Told> all(List<ArticleFacts> articles, ResolvedPeople people) {
    List<Told> all = new ArrayList<>();
    int first = 0;
    for (ArticleFacts article : articles) {
      for (MeetingReport report : article.meetings()) {
        all.add(of(all.size(), article.article(), resolved(report, first, people.personOf())));
      }
      first += article.people().size();
    }
    return all;
  }

  private static Told of(int number, ArticleInfo article, MeetingReport report) {
    Set<Integer> people = new TreeSet<>();
    report.participants().forEach(part -> people.add(part.person()));
    When published = When.of(article.published());
    return new Told(number, article, report, people, When.of(report.date()), published);
  }

  private static MeetingReport resolved(MeetingReport report, int first, int[] personOf) {
    List<Participation> participants =
        report.participants().stream()
            .map(
                part ->
                    new Participation(
                        personOf[first + part.person()], part.role(), part.mentions()))
            .toList();
    return new MeetingReport(
        participants,
        report.others(),
        report.status(),
        report.kind(),
        report.date(),
        report.place(),
        report.multiple(),
        report.attribution(),
        report.evidence());
  }
}
