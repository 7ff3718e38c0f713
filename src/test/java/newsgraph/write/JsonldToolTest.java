package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import newsgraph.OutsideTool;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON-LD, read by npm's jsonld. */
class JsonldToolTest {
  @TempDir private Path parent;

  @Test
  void itIsExpandedAndGivesRdfWithoutAnyNetwork() throws Exception {
    OutsideTool check = OutsideTool.node("jsonld-check.js", "jsonld");
    for (Graph graph : GraphFiles.all()) {
      String printed = check.run(Written.to(parent, "jsonld", graph).toString());
      GraphFiles.assertCounts(graph, printed, "Person", "Occupation", "Event");
      int triples = new ObjectMapper().readTree(printed).get("triples").asInt();
      assertTrue(triples >= 2 * graph.nodes().size(), printed);
    }
  }
}
