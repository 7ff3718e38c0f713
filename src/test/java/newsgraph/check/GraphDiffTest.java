package newsgraph.check;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingKind.PHONE;
import static newsgraph.model.ArticleFacts.MeetingStatus.CANCELLED;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.MeetingStatus.PLANNED;
import static newsgraph.model.ArticleFacts.OfficeStatus.CANDIDATE;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;
import newsgraph.write.Quotes;
import org.junit.jupiter.api.Test;

class GraphDiffTest {
  private static Facts lake() {
    return Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz", "Ruiz").person("Bo Lind", "Lind");
  }

  private static List<String> changes(Facts old, Facts current) {
    return changes(Graphs.of(old.facts()), Graphs.of(current.facts()));
  }

  private static List<String> changes(Graph old, Graph current) {
    return GraphDiff.between(old, current).changes().stream().map(Change::toString).toList();
  }

  @Test
  void theSameGraphHasNoChanges() {
    Graph graph = Graphs.of(lake().facts());
    GraphDiff diff = GraphDiff.between(graph, graph);
    assertEquals(List.of(), diff.changes());
    assertTrue(diff.same());
  }

  @Test
  void meetingsThatSaySomethingElse() {
    assertEquals(
        List.of("meeting Lind-Ruiz, March 2030: planned -> held, in_person -> phone"),
        changes(
            lake().met(PLANNED, IN_PERSON, "2030-03", null, "Ana Ruiz", "Bo Lind"),
            lake().met(HELD, PHONE, "2030-03", null, "Ana Ruiz", "Bo Lind")));
    assertEquals(
        List.of(
            "meeting Lind-Ruiz, 4 March 2030: date March 2030 -> 4 March 2030,"
                + " place unknown -> \"Turku\", others \"lakers\" -> none"),
        changes(
            lake()
                .met(HELD, PHONE, "2030-03", null, List.of("lakers"), false, "Ana Ruiz", "Bo Lind"),
            lake().met(HELD, PHONE, "2030-03-04", "Turku", "Ana Ruiz", "Bo Lind")));
  }

  @Test
  void whoTakesPart() {
    Facts three = lake().person("Cy Hale").met(HELD, PHONE, null, null, "Ana Ruiz", "Bo Lind");
    Facts now = lake().person("Cy Hale").met(HELD, PHONE, null, null, "Ana Ruiz", "Cy Hale");
    assertEquals(
        List.of("meeting Cy Hale – Ruiz: without Bo Lind, with Cy Hale too"), changes(three, now));
  }

  @Test
  void meetingsThatCameAndWent() {
    Facts one = lake().met(HELD, PHONE, "2030", null, "Ana Ruiz", "Bo Lind");
    Facts two = one();
    assertEquals(List.of("meeting Lind-Ruiz, 2029: new, cancelled"), changes(one, two));
    assertEquals(List.of("meeting Lind-Ruiz, 2029: gone, cancelled"), changes(two, one));
  }

  private static Facts one() {
    return lake()
        .met(HELD, PHONE, "2030", null, "Ana Ruiz", "Bo Lind")
        .met(CANCELLED, IN_PERSON, "2029", null, "Ana Ruiz", "Bo Lind");
  }

  @Test
  void aNewArticleIsANewReport() {
    Facts old = lake().met(PLANNED, IN_PERSON, "2030-02-01", null, "Ana Ruiz", "Bo Lind");
    Facts later =
        Facts.in("later.txt", "2030-02-02")
            .person("Ana Ruiz")
            .person("Bo Lind")
            .met(HELD, IN_PERSON, "2030-02-01", null, "Ana Ruiz", "Bo Lind");
    assertEquals(
        List.of(
            "article/later.txt: new",
            "meeting Lind-Ruiz, 1 February 2030: planned -> held, 1 new report (article/later.txt)"),
        changes(Graphs.of(old.facts()), Graphs.of(old.facts(), later.facts())));
    assertEquals(
        List.of(
            "article/later.txt: gone",
            "meeting Lind-Ruiz, 1 February 2030: held -> planned, 1 report gone (article/later.txt)"),
        changes(Graphs.of(old.facts(), later.facts()), Graphs.of(old.facts())));
  }

  @Test
  void officesAndTheirStatus() {
    assertEquals(
        List.of("office Ana Ruiz, mayor of Kelmouth: current -> former"),
        changes(
            lake().office("Ana Ruiz", "mayor", "Kelmouth", CURRENT),
            lake().office("Ana Ruiz", "mayor", "Kelmouth", FORMER)));
    assertEquals(
        List.of("office Ana Ruiz, mayor of Kelmouth: office mayor -> mayor of Kelmouth"),
        changes(
            lake().office("Ana Ruiz", "mayor", null, CURRENT),
            lake().office("Ana Ruiz", "mayor", "Kelmouth", CURRENT)));
    assertEquals(
        List.of("office Bo Lind, judge: new, candidate"),
        changes(lake(), lake().office("Bo Lind", "judge", null, CANDIDATE)));
    assertEquals(
        List.of("office Bo Lind, mayor: holder Ana Ruiz -> Bo Lind"),
        changes(
            lake().office("Ana Ruiz", "mayor", null, CURRENT),
            lake().office("Bo Lind", "mayor", null, CURRENT)));
  }

  @Test
  void peopleRenamedMergedSplitNewAndGone() {
    assertEquals(
        List.of("person Ana Ruiz: split into Ana Ruiz and Mia Ruiz"),
        changes(
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz", "Mia Ruiz"),
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz").person("Mia Ruiz")));
    assertEquals(
        List.of("person Ana Ruiz: merged from Ana Ruiz and Mia Ruiz"),
        changes(
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz").person("Mia Ruiz"),
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz", "Mia Ruiz")));
    assertEquals(
        List.of("person Ana Ruiz Vega: renamed from \"Ana Ruiz\" to \"Ana Ruiz Vega\""),
        changes(
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz", "Vega"),
            Facts.in("lake.txt", "2030-01-05").person("Ana Ruiz Vega", "Vega")));
    assertEquals(List.of("person Cy Hale: new"), changes(lake(), lake().person("Cy Hale")));
    assertEquals(List.of("person Cy Hale: gone"), changes(lake().person("Cy Hale"), lake()));
  }

  /** Offsets move and the sentence changes, but the words are still there. */
  @Test
  void anEditedArticleIsMatchedByItsWords() {
    Graph old =
        Graphs.of(lake().met(PLANNED, IN_PERSON, "2030-02", null, "Ana Ruiz", "Bo Lind").facts());
    Graph moved =
        Graphs.edited(
            Graphs.of(
                lake()
                    .person("Dag Moe")
                    .met(HELD, IN_PERSON, null, null, "Ana Ruiz", "Bo Lind")
                    .facts()));
    assertEquals(
        List.of(
            "article/lake.txt: text edited",
            "person Dag Moe: new",
            "meeting Lind-Ruiz: planned -> held, date February 2030 -> unknown"),
        changes(old, moved));
    Graph bare = Quotes.NONE.applyTo(moved);
    assertTrue(changes(Quotes.NONE.applyTo(old), bare).contains("person Dag Moe: new"));
  }

  @Test
  void aRenamedFileIsTheSameArticle() {
    Graph old = Graphs.of(lake().met(HELD, PHONE, "2030", null, "Ana Ruiz", "Bo Lind").facts());
    Graph renamed =
        Graphs.of(
            Facts.in("pond.txt", "2030-01-05")
                .person("Ana Ruiz", "Ruiz")
                .person("Bo Lind", "Lind")
                .met(HELD, PHONE, "2030", null, "Ana Ruiz", "Bo Lind")
                .facts());
    assertEquals(
        List.of("article/pond.txt: id article/lake.txt -> article/pond.txt"),
        changes(old, renamed));
  }

  @Test
  void idsThatChangeAloneAreNoChangeOfMeaning() throws IOException {
    Graph old =
        Graphs.of(
            lake()
                .office("Ana Ruiz", "mayor", "Kelmouth", CURRENT)
                .met(HELD, PHONE, "2030", null, "Ana Ruiz", "Bo Lind")
                .facts());
    String json = Graphs.json(old).replace("ana-ruiz", "ana-ruiz~2");
    Graph renumbered =
        GraphJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    GraphDiff diff = GraphDiff.between(old, renumbered);
    assertEquals(List.of(), diff.changes());
    assertFalse(diff.same());
  }
}
