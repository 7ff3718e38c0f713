package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import newsgraph.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back as JSON; networkx and Cytoscape.js read it in the tests of the tools profile. */
class CytoscapeGraphWriterTest {
  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void everyFieldIsThereAndTablesCanHoldIt(Graph graph) throws Exception {
    JsonNode root = new ObjectMapper().readTree(Written.text("cytoscape", graph));
    JsonNode elements = root.get("elements");
    FlatGraph flat = FlatGraph.of(graph);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < flat.nodes().size(); i++) {
      JsonNode data = elements.at("/nodes/" + i + "/data");
      ids.add(data.get("id").textValue());
      assertData(flat.nodes().get(i), data);
    }
    for (int i = 0; i < flat.edges().size(); i++) {
      JsonNode data = elements.at("/edges/" + i + "/data");
      assertTrue(ids.contains(data.get("source").textValue()));
      assertTrue(ids.contains(data.get("target").textValue()));
      assertData(flat.edges().get(i), data);
    }
    assertEquals(flat.nodes().size(), elements.get("nodes").size());
    assertEquals(flat.edges().size(), elements.get("edges").size());
    assertEquals(
        Written.Counts.of(graph),
        Written.Counts.of(
            StreamSupport.stream(elements.get("nodes").spliterator(), false)
                .map(node -> node.at("/data/type").textValue())));
  }

  private static void assertData(FlatGraph.Item item, JsonNode data) {
    assertEquals(item.id(), data.get("id").textValue());
    assertEquals(item.label(), data.get("name").textValue());
    item.fields().forEach((name, value) -> assertEquals(value, data.get(name), name));
    data.forEach(value -> assertFalse(value.isObject(), "Cytoscape has no column for objects"));
  }
}
