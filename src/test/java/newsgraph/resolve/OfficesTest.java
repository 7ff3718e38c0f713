package newsgraph.resolve;

import static newsgraph.model.ArticleFacts.OfficeKind.PARTY;
import static newsgraph.model.ArticleFacts.OfficeStatus.CANDIDATE;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import org.junit.jupiter.api.Test;

class OfficesTest {
  @Test
  void theCountryIsTakenFromAnotherArticle() {
    assertEquals(
        List.of("office/varland/prime-minister"),
        offices(
            ana("1.txt").office("Ana Ruiz", "prime minister", "Varland", CURRENT),
            ana("2.txt").office("Ana Ruiz", "prime minister", null, FORMER)));
  }

  @Test
  void theCountryIsOpenWhereSeveralFit() {
    assertEquals(
        List.of("office/-/president", "office/ostria/president", "office/varland/president"),
        offices(
            ana("1.txt").office("Ana Ruiz", "president", "Varland", CURRENT),
            ana("2.txt").office("Ana Ruiz", "president", "Ostria", CANDIDATE),
            ana("3.txt").office("Ana Ruiz", "president", null, CURRENT)));
  }

  @Test
  void ownArticleComesFirst() {
    assertEquals(
        List.of("office/ostria/president", "office/varland/president"),
        offices(
            ana("1.txt").office("Ana Ruiz", "president", "Varland", CURRENT),
            ana("2.txt")
                .office("Ana Ruiz", "president", "Ostria", CANDIDATE)
                .office("Ana Ruiz", "president", null, CURRENT)));
  }

  @Test
  void aSynonymIsTheSameOfficeOnlyOfOneHolder() {
    assertEquals(
        List.of("office/ostria/premier", "office/varland/prime-minister"),
        offices(
            ana("1.txt").office("Ana Ruiz", "premier", "Varland", CURRENT),
            ana("2.txt").office("Ana Ruiz", "prime minister", "Varland", CURRENT),
            Facts.in("3.txt", null)
                .person("Bo Lind")
                .office("Bo Lind", "premier", "Ostria", CURRENT)));
  }

  @Test
  void initialsAndShortFormsAreWrittenOut() {
    assertEquals(
        List.of("office/liberal-harbour-party/leader"),
        offices(
            ana("1.txt").office("Ana Ruiz", "leader", "LHP", PARTY, CURRENT),
            ana("2.txt").office("Ana Ruiz", "leader", "Harbour Party", PARTY, CURRENT),
            ana("3.txt").office("Ana Ruiz", "leader", "the Liberal Harbour Party", PARTY, CURRENT),
            ana("4.txt").office("Ana Ruiz", "leader", "Liberal Harbour Party", PARTY, CURRENT),
            ana("5.txt").office("Ana Ruiz", "leader", "Liberal Harbour Party", PARTY, CURRENT)));
  }

  @Test
  void onePersonAndOfficeIsOneEdge() {
    Graph graph =
        Graphs.of(
            ana("1.txt").office("Ana Ruiz", "mayor", "Kelmouth", CURRENT).facts(),
            ana("2.txt").office("Ana Ruiz", "mayor", "Kelmouth", CURRENT).facts());
    assertEquals(1, Graphs.edges(graph, Edge.Holds.class).size());
    assertEquals(2, Graphs.edges(graph, Edge.Holds.class).get(0).evidence().size());
  }

  private static Facts ana(String path) {
    return Facts.in(path, null).person("Ana Ruiz");
  }

  private static List<String> offices(Facts... articles) {
    Graph graph = Graphs.of(List.of(articles).stream().map(Facts::facts).toList());
    Graphs.json(graph);
    return Graphs.ids(graph, Node.Office.class);
  }
}
