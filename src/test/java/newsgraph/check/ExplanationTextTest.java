package newsgraph.check;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees. */
class ExplanationTextTest {
  private static String text(Graph graph, String... who) {
    return ExplanationText.of(new Explainer(graph).explain(List.of(who)).explanation());
  }

  @Test
  void aMeetingIsToldInFull() {
    assertEquals(
        """
        denied, in person, 2030-08 ("in August"): Ilka Sørensen-Tarr, Teo Malvern
          meeting/ilka-sorensen-tarr+teo-malvern/2030-08

          Ilka Sørensen-Tarr (person/ilka-sorensen-tarr)
            nominal, article/harbour-pact.txt 363-370 "the two"
              | An aide to the minister denied that the two had met in August.

          Teo Malvern (person/teo-malvern)
            nominal, article/harbour-pact.txt 363-370 "the two"
              | An aide to the minister denied that the two had met in August.

          article/harbour-pact.txt of 2030-09-02: denied, in person, 2030-08 ("in
          August")
            according to An aide to the minister
            351-378 "denied that the two had met"
              | An aide to the minister denied that the two had met in August.
        """,
        text(Graphs.of(Harbour.plan()), "meeting/ilka-sorensen-tarr+teo-malvern/2030-08"));
  }

  @Test
  void linesFitATerminal() {
    String text = text(Graphs.of(Harbour.plan(), Harbour.outcome()), "Malvern");
    text.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    assertTrue(text.contains("Meetings: 2 held, 1 denied"), text);
  }

  @Test
  void escapeSequencesOfArticlesAreSeenAndNotObeyed() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", null)
                .person("Ana \u001b[31mRuiz")
                .person("Bo\u202e Lind")
                .met(
                    HELD,
                    IN_PERSON,
                    null,
                    "the \u001b]0;title\u0007 \u009b2J hall",
                    "Ana \u001b[31mRuiz",
                    "Bo\u202e Lind")
                .facts());
    String text =
        graph.nodes().stream()
            .filter(node -> !(node instanceof newsgraph.graph.Node.Article))
            .map(node -> text(graph, node.id()))
            .reduce("", String::concat);
    assertTrue(text.contains("Ana \\u001b[31mRuiz"), text);
    assertTrue(text.contains("Bo\\u202e Lind"), text);
    assertTrue(text.contains("\\u009b2J hall"), text);
    assertTrue(
        text.codePoints().allMatch(point -> point == '\n' || !Character.isISOControl(point)), text);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\tb  c\n d', a b c d",
    "'x\u001b[0m', x\\u001b[0m",
    "zero\u200bwidth, zero\\u200bwidth",
    "日本 🙂, 日本 🙂",
  })
  void visible(String printed, String seen) {
    assertEquals(seen, Visible.of(printed));
  }

  @Test
  void aLongWordStaysWhole() {
    String word = "w".repeat(100);
    assertEquals("- a\n  " + word + "\n  b\n", Wrap.of("- ", "a " + word + " b"));
  }
}
