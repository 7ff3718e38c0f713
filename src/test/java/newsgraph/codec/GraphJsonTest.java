package newsgraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import newsgraph.GraphSchema;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphJsonTest {
  private final Graph graph = Graphs.of(Harbour.plan(), Harbour.outcome());
  private final String json = Graphs.json(graph);

  @Test
  void passesOverFieldsOfLaterVersions() throws IOException {
    String later = json.replace("\"type\": \"person\"", "\"type\": \"person\", \"wikidata\": [1]");
    GraphSchema.assertValid(later);
    assertEquals(graph, read(later));
  }

  /** Each makes a fault; the message says where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "newsgraph-graph/1 | newsgraph-graph/2 | schema",
        "\"type\": \"person\" | \"type\": \"robot\" | person/ilka-sorensen-tarr",
        "\"status\": \"denied\" | \"status\": \"unlikely\" | status",
        "\"mentions\": 6 | \"mentions\": \"6\" | mentions",
        "\"organization\": \"Ostria\" | \"organisation\": \"Ostria\" | organization",
        "\"articles\": 2 | \"articles\": 3 | articles",
        "\"precision\": \"day\" | \"precision\": \"month\" | 2030-09",
        "\"via\": \"name\" | \"via\": null | via"
      })
  void refusesWhatIsNoGraph(String good, String bad, String message) {
    assertTrue(json.contains(good), good);
    GraphFormatException fault =
        assertThrows(GraphFormatException.class, () -> read(json.replace(good, bad)));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
    if (!message.equals("articles")) {
      assertFalse(GraphSchema.faults(json.replace(good, bad)).isEmpty());
    }
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThrows(GraphFormatException.class, () -> read("{\"directed\": tru"));
    assertThrows(GraphFormatException.class, () -> read(""));
    assertThrows(GraphFormatException.class, () -> read("[]"));
  }

  private static Graph read(String json) throws IOException {
    return GraphJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
