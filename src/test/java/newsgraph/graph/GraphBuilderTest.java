package newsgraph.graph;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingKind.PHONE;
import static newsgraph.model.ArticleFacts.MeetingStatus.CANCELLED;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.MeetingStatus.PLANNED;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.model.ArticleFacts;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
  @Test
  void oneArticleGivesTheGraphOfTheFile() {
    assertEquals(Harbour.file("harbour-pact.json"), Graphs.json(Graphs.of(Harbour.plan())));
  }

  @Test
  void twoArticlesGiveTheGraphOfTheFile() {
    Graph graph = Graphs.of(Harbour.plan(), Harbour.outcome());
    assertEquals(Harbour.file("both.json"), Graphs.json(graph));
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<ArticleFacts> facts = new ArrayList<>(List.of(Harbour.plan(), Harbour.outcome()));
    for (int i = 0; i < 8; i++) {
      facts.add(
          Facts.in("more" + i + ".txt", i % 3 == 0 ? null : "2030-10-0" + i)
              .person("Malvern")
              .person(i % 2 == 0 ? "Ilka Tarr" : "I. Sørensen-Tarr", "Tarr")
              .person("Teo Malvern Jr.")
              .office("Malvern", i % 2 == 0 ? "premier" : "prime minister", null, CURRENT)
              .met(HELD, IN_PERSON, "2030-0" + (1 + i % 4), null, "Malvern", "Teo Malvern Jr.")
              .met(PLANNED, PHONE, null, null, "Malvern", "Teo Malvern Jr.")
              .facts());
    }
    String expected = Graphs.json(Graphs.of(facts));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertEquals(expected, Graphs.json(Graphs.of(facts)));
    }
  }

  @Test
  void theSameIdGoesToWhoIsPublishedFirst() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", "2030-02-01")
                .person("Ana Ruiz")
                .office("Ana Ruiz", "prime minister", "Finland", CURRENT)
                .facts(),
            Facts.in("b.txt", "2030-01-01")
                .person("Ana Ruiz")
                .office("Ana Ruiz", "president", "Rwanda", CURRENT)
                .facts());
    assertEquals(
        List.of("person/ana-ruiz", "person/ana-ruiz~2"), Graphs.ids(graph, Node.Person.class));
    List<Edge.Holds> holds = Graphs.edges(graph, Edge.Holds.class);
    assertEquals("holds:person/ana-ruiz:office/rwanda/president", holds.get(0).id());
    assertEquals("holds:person/ana-ruiz~2:office/finland/prime-minister", holds.get(1).id());
  }

  @Test
  void statusIsOfTheNewestAndDateAndPlaceOfTheMostPrecise() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", "2030-02-01")
                .person("Ana Ruiz")
                .person("Bo Lind")
                .met(PLANNED, IN_PERSON, "2030-03-04", "Kelmouth", "Ana Ruiz", "Bo Lind")
                .facts(),
            Facts.in("b.txt", "2030-03-05")
                .person("Ana Ruiz")
                .person("Bo Lind")
                .met(CANCELLED, IN_PERSON, "2030-03", "Varland", "Ana Ruiz", "Bo Lind")
                .facts());
    Node.Meeting meeting = Graphs.nodes(graph, Node.Meeting.class).get(0);
    assertEquals("meeting/ana-ruiz+bo-lind/2030-03-04", meeting.id());
    assertEquals(CANCELLED, meeting.status());
    assertEquals("2030-03-04", meeting.date().from());
    assertEquals("Kelmouth", meeting.place());
  }

  @Test
  void anOfficeHasTheStatusOfTheNewestArticle() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", "2030-02-01")
                .person("Ana Ruiz")
                .office("Ana Ruiz", "mayor", "Kelmouth", FORMER)
                .facts(),
            Facts.in("b.txt", "2028-02-01")
                .person("Ana Ruiz")
                .office("Ana Ruiz", "mayor", "Kelmouth", CURRENT)
                .facts(),
            Facts.in("c.txt", null)
                .person("Ana Ruiz")
                .office("Ana Ruiz", "mayor", "Kelmouth", CURRENT)
                .facts());
    Edge.Holds holds = Graphs.edges(graph, Edge.Holds.class).get(0);
    assertEquals(FORMER, holds.status());
    assertEquals("2030-02-01", holds.asOf());
    assertEquals(
        List.of(FORMER, CURRENT, CURRENT),
        holds.evidence().stream().map(Edge.Claim::status).toList());
  }

  @Test
  void moreThanThreeParticipantsAreCountedInTheId() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", "2030-02-01")
                .person("Dov Eke")
                .person("Ana Ruiz")
                .person("Cy Hale")
                .person("Bo Lind")
                .met(HELD, IN_PERSON, null, null, "Dov Eke", "Ana Ruiz", "Cy Hale", "Bo Lind")
                .facts());
    assertEquals(
        List.of("meeting/ana-ruiz+bo-lind+cy-hale+1/undated"),
        Graphs.ids(graph, Node.Meeting.class));
    assertEquals(6, Graphs.edges(graph, Edge.Linked.class).size());
  }

  @Test
  void noArticlesGiveAnEmptyGraph() {
    Graph graph = Graphs.of();
    assertEquals(0, graph.articles());
    Graphs.json(graph);
  }

  @Test
  void twoArticlesOfOneIdAreRefused() {
    ArticleFacts article = Facts.in("a.txt", null).facts();
    assertThrows(IllegalArgumentException.class, () -> Graphs.of(article, article));
  }
}
