package newsgraph.graph;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import org.junit.jupiter.api.Test;

class FocusTest {
  private final Graph whole =
      Graphs.of(
          Facts.in("a.txt", "2030-01-01")
              .person("Ana Ruiz", "Ruiz")
              .person("Bo Lind", "Lind")
              .person("Cy Hale")
              .office("Bo Lind", "mayor", "Kelmouth", CURRENT)
              .office("Cy Hale", "mayor", "Tarn", CURRENT)
              .met(HELD, IN_PERSON, "2030-01", null, "Ana Ruiz", "Bo Lind")
              .met(HELD, IN_PERSON, "2029", null, "Bo Lind", "Cy Hale")
              .facts(),
          Facts.in("b.txt", "2030-02-01").person("Cy Hale").facts());

  @Test
  void keepsPeopleTheirMeetingsAndWhoTakesPart() {
    Focus focus = Focus.on(whole, List.of("Ruiz Ana"));
    assertEquals(List.of(), focus.unknown());
    assertEquals(
        List.of(
            "article/a.txt",
            "meeting/ana-ruiz+bo-lind/2030-01",
            "office/kelmouth/mayor",
            "person/ana-ruiz",
            "person/bo-lind"),
        focus.graph().nodes().stream().map(Node::id).toList());
    assertEquals(1, Graphs.edges(focus.graph(), Edge.Linked.class).size());
    Graphs.json(focus.graph());
  }

  @Test
  void findsByAliasAndTellsWhomItDoesNotFind() {
    Focus focus = Focus.on(whole, List.of("lind", "Nobody", "Hale"));
    assertEquals(List.of("Nobody"), focus.unknown());
    assertEquals(3, Graphs.ids(focus.graph(), Node.Person.class).size());
    assertEquals(2, focus.graph().articles());
  }
}
