package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.ParticipantMention;
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
        MeetingReport resolved = resolved(report, first, people.personOf());
        // Who was dropped or merged with the other side leaves no meeting behind.
        if (sides(resolved) >= Math.min(2, sides(report))) {
          all.add(of(all.size(), article.article(), resolved));
        }
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
    Map<Integer, Participation> participants = new LinkedHashMap<>();
    for (Participation part : report.participants()) {
      int person = personOf[first + part.person()];
      if (person != ResolvedPeople.NOBODY) {
        participants.merge(
            person, new Participation(person, part.role(), part.mentions()), Told::both);
      }
    }
    return new MeetingReport(
        List.copyOf(participants.values()),
        report.others(),
        report.status(),
        report.kind(),
        report.date(),
        report.place(),
        report.multiple(),
        report.attribution(),
        report.evidence());
  }

  /** Two people of an article whom a correction made one. */
  private static Participation both(Participation one, Participation other) {
    List<ParticipantMention> mentions = new ArrayList<>(one.mentions());
    mentions.addAll(other.mentions());
    mentions.sort(Comparator.comparing(mention -> mention.evidence().start()));
    return new Participation(
        one.person(), one.role() == null ? other.role() : one.role(), mentions);
  }

  private static int sides(MeetingReport report) {
    return report.participants().size() + report.others().size();
  }

  /** The same place in the article with another report. */
  Told telling(MeetingReport other) {
    return of(number, article, other);
  }

  Told numbered(int other) {
    return of(other, article, report);
  }
}
