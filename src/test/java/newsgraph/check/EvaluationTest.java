package newsgraph.check;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.codec.Gold;
import newsgraph.codec.GoldJson;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;

/** Figures that were counted by hand. */
class EvaluationTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/harbour");

  private static Scores harbour() throws IOException {
    byte[] json = Harbour.file("both.json").getBytes(StandardCharsets.UTF_8);
    Graph graph = GraphJson.read(new ByteArrayInputStream(json));
    return Evaluation.of(graph, GoldJson.readFolder(GOLD));
  }

  private static Gold gold(String stem, List<Gold.Person> people, Gold.Meeting... meetings) {
    return new Gold(stem, people, List.of(), List.of(meetings));
  }

  private static Gold.Person person(String name) {
    return new Gold.Person(name, name, List.of(name), false, null, false);
  }

  private static Gold.Meeting met(String real, boolean multiple, String... who) {
    return new Gold.Meeting(
        List.of(who),
        List.of("held"),
        List.of("in_person"),
        null,
        List.of(),
        null,
        List.of(),
        null,
        real,
        multiple,
        false);
  }

  /** Of six people one is in no sentence and one in an article that the graph does not have. */
  @Test
  void people() throws IOException {
    assertEquals(new Scores.Measure(1, 0.667, 0.8, 4, 0, 2), harbour().people());
  }

  /** Of five offices one is missed; of the four found one has another status, one a country. */
  @Test
  void offices() throws IOException {
    assertEquals(new Scores.Measure(1, 0.8, 0.889, 4, 0, 1), harbour().officesTitle());
    assertEquals(new Scores.Measure(0.5, 0.4, 0.444, 2, 2, 3), harbour().officesFull());
  }

  /** Of six meetings two are missed; of the four found one has another status. */
  @Test
  void meetings() throws IOException {
    assertEquals(new Scores.Measure(1, 0.667, 0.8, 4, 0, 2), harbour().meetings());
    assertEquals(new Scores.Measure(0.75, 0.5, 0.6, 3, 1, 3), harbour().meetingsFull());
    assertEquals(new Scores.Accuracy(0.75, 3, 4), harbour().status());
    assertEquals(new Scores.Accuracy(0.667, 2, 3), harbour().kind());
    assertEquals(new Scores.Accuracy(1.0, 4, 4), harbour().date());
    assertEquals(new Scores.Accuracy(0.667, 2, 3), harbour().place());
  }

  @Test
  void acrossArticles() throws IOException {
    assertEquals(new Scores.PeopleAcross(2, 0, 0), harbour().peopleAcrossArticles());
    assertEquals(new Scores.MeetingsAcross(1, 1, 1, 0), harbour().meetingsAcrossArticles());
  }

  @Test
  void eachErrorHasItsSentence() throws IOException {
    List<Scores.Miss> errors = harbour().errors();
    assertEquals(12, errors.size());
    assertEquals(
        new Scores.Miss(
            "harbour-pact",
            "wrong status",
            "Ilka Sørensen-Tarr + Teo Malvern: sought",
            "denied",
            List.of("An aide to the minister denied that the two had met in August.")),
        errors.get(4));
    assertEquals(
        new Scores.Miss(
            "later",
            "extra office",
            null,
            "Teo Malvern: trade minister, Ostria (former)",
            List.of("Malvern resigned as trade minister an hour later.")),
        errors.get(8));
  }

  /** Michael Tarr is two nodes; Ned Moss and Iva Moss are one. */
  @Test
  void peopleSplitAndFused() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", null)
                .person("Michael Tarr")
                .office("Michael Tarr", "mayor", "Finland", CURRENT)
                .facts(),
            Facts.in("b.txt", null)
                .person("Michael Tarr")
                .office("Michael Tarr", "mayor", "Rwanda", CURRENT)
                .facts(),
            Facts.in("c.txt", null).person("Iva Moss").facts(),
            Facts.in("d.txt", null).person("Iva Moss", "Ned Moss").facts());
    Scores scores =
        Evaluation.of(
            graph,
            List.of(
                gold("a", List.of(person("Michael Tarr"))),
                gold("b", List.of(person("Michael Tarr"))),
                gold("c", List.of(person("Iva Moss"))),
                gold("d", List.of(person("Ned Moss")))));
    assertEquals(new Scores.PeopleAcross(3, 1, 1), scores.peopleAcrossArticles());
    assertEquals(
        List.of("split person", "fused person"),
        scores.errors().stream()
            .filter(miss -> miss.article() == null)
            .map(Scores.Miss::error)
            .toList());
  }

  /** The graph takes two meetings for one, and one for two; a series is no fusion. */
  @Test
  void meetingsSplitAndFused() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", "2031-03-02")
                .person("Ana Ruiz")
                .person("Bo Lind")
                .met(HELD, IN_PERSON, "2031-03-01", "Turku", "Ana Ruiz", "Bo Lind")
                .facts(),
            Facts.in("b.txt", "2031-03-02")
                .person("Ana Ruiz")
                .person("Bo Lind")
                .met(HELD, IN_PERSON, "2031-03-01", "Turku", "Ana Ruiz", "Bo Lind")
                .facts(),
            Facts.in("c.txt", "2031-03-20")
                .person("Ana Ruiz")
                .person("Bo Lind")
                .met(HELD, IN_PERSON, "2031-03-19", "Oslo", "Ana Ruiz", "Bo Lind")
                .facts());
    List<Gold.Person> people = List.of(person("Ana Ruiz"), person("Bo Lind"));
    Gold a = gold("a", people, met("one", false, "Ana Ruiz", "Bo Lind"));
    Gold c = gold("c", people, met("one", false, "Ana Ruiz", "Bo Lind"));
    Gold other = gold("b", people, met("two", false, "Ana Ruiz", "Bo Lind"));
    Gold series = gold("b", people, met(null, true, "Ana Ruiz", "Bo Lind"));
    assertEquals(
        new Scores.MeetingsAcross(1, 1, 0, 1),
        Evaluation.of(graph, List.of(a, other, c)).meetingsAcrossArticles());
    assertEquals(
        new Scores.MeetingsAcross(1, 1, 0, 0),
        Evaluation.of(graph, List.of(a, series, c)).meetingsAcrossArticles());
  }

  @Test
  void whatIsOptionalIsNeitherRequiredNorWrong() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", null)
                .person("Ana Ruiz")
                .person("Bo Lind")
                .person("Cy Marr")
                .office("Cy Marr", "mayor", "Finland", CURRENT)
                .met(HELD, IN_PERSON, null, null, "Ana Ruiz", "Cy Marr")
                .facts());
    Gold.Person reporter = new Gold.Person("m", "Cy Marr", List.of(), true, null, false);
    Gold.Person optional = new Gold.Person("b", "Bo Lind", List.of(), false, null, true);
    Scores scores =
        Evaluation.of(graph, List.of(gold("a", List.of(person("Ana Ruiz"), reporter, optional))));
    assertEquals(new Scores.Measure(1, 1, 1, 1, 0, 0), scores.people());
    assertEquals(new Scores.Measure(0, 0, 0, 0, 0, 0), scores.officesFull());
    assertEquals(new Scores.Measure(0, 0, 0, 0, 0, 0), scores.meetings());
  }

  @Test
  void goldThatFitsNoArticleOrTwoIsRefused() {
    Graph graph =
        Graphs.of(
            Facts.in("x/a.txt", null).person("Ana Ruiz").facts(),
            Facts.in("y/a.html", null).person("Ana Ruiz").facts());
    List<Gold> none = List.of(gold("z", List.of(person("Ana Ruiz"))));
    List<Gold> two = List.of(gold("a", List.of(person("Ana Ruiz"))));
    assertThrows(IllegalArgumentException.class, () -> Evaluation.of(graph, none));
    assertThrows(IllegalArgumentException.class, () -> Evaluation.of(graph, two));
  }
}
