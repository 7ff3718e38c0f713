package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.Graphs;
import newsgraph.OutsideTool;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GraphML and Cytoscape JSON, read by networkx. */
class NetworkxToolTest {
  @TempDir private Path parent;

  private static final String COUNT =
      """
      import collections, json, sys
      counts = collections.Counter(kind for _, kind in graph.nodes(data="type"))
      counts["edges"] = graph.number_of_edges()
      evidence = 0
      for _, _, data in graph.edges(data=True):
          if "evidence" in data:
              evidence += len(json.loads(data["evidence"]))
      counts["evidence"] = evidence
      counts["statuses"] = sum(1 for _, _, data in graph.edges(data=True) if data.get("status"))
      print(json.dumps(counts))
      """;

  private void assertRead(Graph graph, String format, String reader) throws Exception {
    Path file = Written.to(parent, format, graph);
    String printed =
        OutsideTool.python("networkx").run("import networkx\n" + reader + COUNT, file.toString());
    GraphFiles.assertCounts(graph, printed, "person", "office", "meeting");
    JsonNode counts = new ObjectMapper().readTree(printed);
    assertEquals(graph.edges().size(), counts.get("edges").asInt());
    assertEquals(
        graph.edges().stream().mapToInt(edge -> EvidenceRow.of(edge).size()).sum(),
        counts.get("evidence").asInt());
    assertEquals(
        Graphs.edges(graph, Edge.Holds.class).size()
            + Graphs.edges(graph, Edge.ReportedIn.class).size(),
        counts.get("statuses").asInt());
  }

  @Test
  void graphml() throws Exception {
    for (Graph graph : GraphFiles.all()) {
      assertRead(
          graph,
          "graphml",
          "import sys\ngraph = networkx.read_graphml(sys.argv[1], force_multigraph=True)\n");
    }
  }

  @Test
  void cytoscape() throws Exception {
    for (Graph graph : GraphFiles.all()) {
      assertRead(
          graph,
          "cytoscape",
          "import json, sys\ngraph = networkx.cytoscape_graph(json.load(open(sys.argv[1],"
              + " encoding='utf-8')))\n");
    }
  }

  /** networkx knows GEXF up to 1.2, of which spells and attributes are as in 1.3. */
  @Test
  void gexfWithItsSpells() throws Exception {
    String read =
        """
        import collections, json, networkx, sys
        graph = networkx.read_gexf(sys.argv[1])
        counts = collections.Counter(kind for _, kind in graph.nodes(data="type"))
        counts["edges"] = graph.number_of_edges()
        counts["days"] = {
            node: spells for node, spells in graph.nodes(data="spells") if spells}
        print(json.dumps(counts))
        """;
    for (Graph graph : GraphFiles.all()) {
      Path file = Written.to(parent, "gexf", graph);
      String older =
          Files.readString(file)
              .replace(
                  "xmlns=\"http://gexf.net/1.3\" version=\"1.3\"",
                  "xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\"");
      Files.writeString(file, older);
      String printed = OutsideTool.python("networkx").run(read, file.toString());
      GraphFiles.assertCounts(graph, printed, "person", "office", "meeting");
      JsonNode counts = new ObjectMapper().readTree(printed);
      assertEquals(graph.edges().size(), counts.get("edges").asInt());
      for (Node.Meeting meeting : Graphs.nodes(graph, Node.Meeting.class)) {
        JsonNode spells = counts.get("days").path(meeting.id());
        if (meeting.date() == null) {
          assertTrue(spells.isMissingNode(), spells::toString);
        } else {
          assertEquals(1, spells.size());
          assertTrue(spells.get(0).get(0).asText().startsWith(meeting.date().from()));
          assertTrue(spells.get(0).get(1).asText().startsWith(meeting.date().to()));
        }
      }
    }
  }
}
