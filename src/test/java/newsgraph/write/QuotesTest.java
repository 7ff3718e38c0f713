package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private final Graph graph = Graphs.of(Harbour.plan());

  @Test
  void sentenceChangesNothing() {
    assertEquals(graph, Quotes.SENTENCE.applyTo(graph));
  }

  @Test
  void quoteDropsTheSentences() {
    String json = Graphs.json(Quotes.QUOTE.applyTo(graph));
    assertFalse(json.contains("her spokesman said"));
    assertTrue(json.contains("\"quote\": \"will meet\""));
  }

  @Test
  void noneDropsBothAndKeepsWhereTheyAre() {
    String json = Graphs.json(Quotes.NONE.applyTo(graph));
    assertFalse(json.contains("will meet"));
    assertTrue(json.contains("\"quote\": null,\n          \"sentence\": null"));
    assertTrue(json.contains("\"sha256\": \"" + Harbour.plan().article().sha256()));
    assertTrue(json.contains("\"start\": " + Harbour.plan().people().get(0).first().start()));
  }
}
