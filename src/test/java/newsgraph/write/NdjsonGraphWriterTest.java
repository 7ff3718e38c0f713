package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import newsgraph.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NdjsonGraphWriterTest {
  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void theLinesAreTheNodesAndEdgesOfTheGraph(Graph graph) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode json = mapper.readTree(Written.text("json", graph));
    ArrayNode expected = mapper.createArrayNode();
    expected.addAll((ArrayNode) json.get("nodes"));
    expected.addAll((ArrayNode) json.get("edges"));
    ArrayNode lines = mapper.createArrayNode();
    for (String line : Written.text("ndjson", graph).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(mapper.readTree(line));
      }
    }
    assertEquals(expected, lines);
  }
}
