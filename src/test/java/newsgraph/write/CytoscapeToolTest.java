package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import newsgraph.OutsideTool;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cytoscape JSON, loaded by Cytoscape.js. */
class CytoscapeToolTest {
  @TempDir private Path parent;

  @Test
  void itIsLoaded() throws Exception {
    OutsideTool check = OutsideTool.node("cytoscape-check.js", "cytoscape");
    for (Graph graph : GraphFiles.all()) {
      String printed = check.run(Written.to(parent, "cytoscape", graph).toString());
      GraphFiles.assertCounts(graph, printed, "person", "office", "meeting");
      assertEquals(graph.edges().size(), new ObjectMapper().readTree(printed).get("edges").asInt());
    }
  }
}
