package newsgraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import newsgraph.codec.GraphJson;
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
 * A process that makes the graph of many invented articles, each with as many people, offices,
 * meetings and words as those of {@code corpus/} have, and writes it.
 */
public final class LargeGraph {
  private static final int PEOPLE = 9;
  private static final int OFFICES = 4;
  private static final int MEETINGS = 4;
  private static final String REST =
      " on Monday to talk about the price of power and the safety of the lake, as a spokesman said.";

  private LargeGraph() {}

  /** Arguments: how many articles, where to write the graph. Prints {@code bytes nodes edges}. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    Graph graph =
        new GraphBuilder(new Graph.Generator("newsgraph", "test", "4.5.10"))
            .build(resolver().resolve(facts(count)), List.of());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      GraphJson.write(graph, out);
    }
    System.out.println(Files.size(file) + " " + graph.nodes().size() + " " + graph.edges().size());
  }

  private static EntityResolver resolver() {
    return new EntityResolver(Knowledge.of(LexiconFiles.bundled()));
  }

  private static List<ArticleFacts> facts(int count) {
    Random random = new Random(1);
    List<ArticleFacts> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      facts.add(article(i, count, random));
    }
    return facts;
  }

  private static ArticleFacts article(int number, int count, Random random) {
    String path = String.format(Locale.ROOT, "%06d.txt", number);
    String day =
        String.format(
            Locale.ROOT, "20%02d-%02d-%02d", number % 25, number % 12 + 1, number % 28 + 1);
    ArticleInfo info =
        new ArticleInfo(
            "article/" + path,
            path,
            null,
            null,
            List.of(),
            null,
            day,
            "metadata",
            "en",
            "0".repeat(64),
            300,
            null);
    List<PersonFacts> people = new ArrayList<>();
    List<OfficeStatement> offices = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      // News tells mostly of the same few hundred people.
      int who = i < 5 ? random.nextInt(Math.max(100, count / 100)) : random.nextInt(count);
      String name = word(who % 1999, 7) + " " + word(who / 3, 11);
      people.add(
          new PersonFacts(
              name,
              Gender.UNKNOWN,
              List.of(new NameCount(name, 2)),
              3,
              List.of(),
              evidence(name, 100 * i)));
      if (i < OFFICES) {
        offices.add(
            new OfficeStatement(
                i,
                new Office("mayor", word(who, 13), OfficeKind.PUBLIC),
                OfficeStatus.CURRENT,
                null,
                null,
                evidence(name, 100 * i)));
      }
    }
    List<MeetingReport> meetings = new ArrayList<>();
    for (int i = 0; i < MEETINGS; i++) {
      meetings.add(meeting(i, people, day));
    }
    return new ArticleFacts(info, people, offices, meetings);
  }

  private static MeetingReport meeting(int number, List<PersonFacts> people, String day) {
    return new MeetingReport(
        List.of(part(number, people), part(number + 1, people)),
        List.of(),
        MeetingStatus.HELD,
        MeetingKind.IN_PERSON,
        new DateRange(day, day, Precision.DAY, List.of("today")),
        null,
        false,
        List.of(),
        List.of(evidence("met", 1000 + 100 * number)));
  }

  private static Participation part(int person, List<PersonFacts> people) {
    String name = people.get(person).names().get(0).text();
    return new Participation(
        person, null, List.of(new ParticipantMention(Via.NAME, evidence(name, 100 * person))));
  }

  private static Evidence evidence(String quote, int start) {
    return new Evidence(start, start + quote.length(), quote, quote + REST, start);
  }

  /** A name that sounds like one, another for each number. */
  private static String word(int number, int mix) {
    String[] parts = {"Ba", "Do", "Ke", "Li", "Mo", "Na", "Pe", "Ru", "Sa", "Ti", "Vo", "Ze"};
    StringBuilder word = new StringBuilder(parts[number % parts.length]);
    for (int rest = number * mix + mix; rest > 0; rest /= 11) {
      word.append(parts[rest % 11].toLowerCase(Locale.ROOT));
    }
    return word.toString();
  }
}
