package newsgraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import newsgraph.graph.Graph;
import newsgraph.graph.GraphBuilder;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.ParticipantMention;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Evidence;
import newsgraph.resolve.EntityResolver;
import newsgraph.resolve.Knowledge;

/**
 * The half of the work that sees all articles, on invented facts: people of a few thousand given and
 * family names, some of them in many articles, with offices and meetings.
 */
final class ResolveProcess {
  private static final int PEOPLE_OF_AN_ARTICLE = 4;

  private ResolveProcess() {}

  /** Argument: how many articles. Prints {@code seconds nodes edges}. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    List<ArticleFacts> facts = new ArrayList<>(count);
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      facts.add(article(i, count, random));
    }
    EntityResolver resolver = new EntityResolver(Knowledge.of(LexiconFiles.bundled()));
    long start = System.nanoTime();
    Graph graph =
        new GraphBuilder(new Graph.Generator("newsgraph", "bench", "4.5.10"))
            .build(resolver.resolve(facts), List.of());
    System.out.printf(
        Locale.ROOT,
        "%.3f %d %d%n",
        (System.nanoTime() - start) / 1e9,
        graph.nodes().size(),
        graph.edges().size());
  }

  static ArticleFacts article(int number, int count, Random random) {
    String path = String.format(Locale.ROOT, "%06d.txt", number);
    String day = String.format(Locale.ROOT, "20%02d-%02d-%02d", number % 25, number % 12 + 1, number % 28 + 1);
    ArticleInfo info =
        new ArticleInfo(
            "article/" + path, path, null, null, List.of(), null, day, "metadata", "en",
            Integer.toHexString(number), 300, null);
    List<PersonFacts> people = new ArrayList<>();
    List<OfficeStatement> offices = new ArrayList<>();
    for (int i = 0; i < PEOPLE_OF_AN_ARTICLE; i++) {
      // Half of the articles tell of the same few hundred people, as news does.
      int who = i < 2 ? random.nextInt(Math.max(100, count / 200)) : random.nextInt(count);
      String name = word(who % 1999, 7) + " " + word(who / 3, 11);
      Evidence evidence = evidence(name, 100 * i);
      people.add(
          new PersonFacts(
              name, Gender.UNKNOWN, List.of(new NameCount(name, 2)), 3, List.of(), evidence));
      if (i < 2) {
        Office office = new Office("mayor", word(who, 13), OfficeKind.PUBLIC);
        offices.add(
            new OfficeStatement(i, office, OfficeStatus.CURRENT, null, null, evidence));
      }
    }
    DateRange date = new DateRange(day, day, Precision.DAY, List.of("today"));
    MeetingReport meeting =
        new MeetingReport(
            List.of(part(0, people), part(1, people)),
            List.of(),
            MeetingStatus.HELD,
            MeetingKind.IN_PERSON,
            date,
            null,
            false,
            List.of(),
            List.of(evidence("met", 900)));
    return new ArticleFacts(info, people, offices, List.of(meeting));
  }

  private static Participation part(int person, List<PersonFacts> people) {
    return new Participation(
        person, null, List.of(new ParticipantMention(Via.NAME, people.get(person).first())));
  }

  private static Evidence evidence(String quote, int start) {
    return new Evidence(start, start + quote.length(), quote, quote + " it is.", start);
  }

  /** A name that sounds like one, other for each number. */
  private static String word(int number, int mix) {
    String[] starts = {"Ba", "Do", "Ke", "Li", "Mo", "Na", "Pe", "Ru", "Sa", "Ti", "Vo", "Ze"};
    StringBuilder word = new StringBuilder(starts[number % starts.length]);
    for (int rest = number * mix + mix; rest > 0; rest /= 11) {
      word.append(starts[rest % 11].toLowerCase(Locale.ROOT));
    }
    return word.toString();
  }
}
