package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import newsgraph.graph.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back by JGraphT, which checks files by GraphML's schema. */
class GraphmlGraphWriterTest {
  /** Nodes and edges with their attributes; an edge also has its ends. */
  private record Read(
      Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {}

  private static Read read(String graphml) {
    Read read = new Read(new HashMap<>(), new HashMap<>());
    GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    Map<Integer, Map<String, String>> edges = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (key, value) -> put(read.nodes, key.getFirst(), key.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (key, value) -> put(edges, key.getFirst(), key.getSecond(), value));
    DirectedPseudograph<String, Integer> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createIntegerSupplier(), false);
    importer.importGraph(graph, new StringReader(graphml));
    Map<String, Map<String, String>> nodes = new HashMap<>();
    read.nodes.values().forEach(node -> nodes.put(node.get("graph_id"), node));
    edges.forEach(
        (edge, attributes) -> {
          attributes.put("source", read.nodes.get(graph.getEdgeSource(edge)).get("graph_id"));
          attributes.put("target", read.nodes.get(graph.getEdgeTarget(edge)).get("graph_id"));
          read.edges.put(attributes.get("graph_id"), attributes);
        });
    assertEquals(graph.vertexSet().size(), nodes.size());
    assertEquals(graph.edgeSet().size(), read.edges.size());
    return new Read(nodes, read.edges);
  }

  private static <K> void put(
      Map<K, Map<String, String>> all, K key, String name, Attribute value) {
    all.computeIfAbsent(key, k -> new HashMap<>()).put(name, value.getValue());
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void everyFieldIsReadBack(Graph graph) throws Exception {
    Read read = read(Written.text("graphml", graph));
    FlatGraph flat = FlatGraph.of(graph);
    assertEquals(flat.nodes().size(), read.nodes.size());
    assertEquals(flat.edges().size(), read.edges.size());
    for (FlatGraph.Item item : flat.nodes()) {
      assertFields(item, read.nodes.get(XmlText.clean(item.id())));
    }
    for (FlatGraph.Item item : flat.edges()) {
      Map<String, String> edge = read.edges.get(XmlText.clean(item.id()));
      assertFields(item, edge);
      assertEquals(item.source(), edge.get("source"));
      assertEquals(item.target(), edge.get("target"));
    }
    assertEquals(
        Written.Counts.of(graph),
        Written.Counts.of(read.nodes.values().stream().map(node -> node.get("type"))));
  }

  private static void assertFields(FlatGraph.Item item, Map<String, String> read) {
    item.fields()
        .forEach(
            (name, value) -> {
              // An article's own field keeps its name; an edge's end has the graph's.
              assertEquals(XmlText.clean(FlatGraph.text(value)), read.get(name), name);
            });
    assertEquals(item.type(), read.get("type"));
    assertEquals(XmlText.clean(item.label()), read.get("label"));
  }

  @Test
  void numbersAreNumbers() {
    String graphml = Written.text("graphml", Written.harbour());
    assertTrue(graphml.contains("attr.name=\"mentions\" attr.type=\"int\""), graphml);
    assertTrue(graphml.contains("attr.name=\"multiple\" attr.type=\"boolean\""), graphml);
  }

  @Test
  void idsKeepToXml() {
    String graphml = Written.text("graphml", Written.harbour());
    assertTrue(graphml.contains("<node id=\"article.harbour-pact_2e_txt\">"), graphml);
    assertTrue(
        graphml.contains("<node id=\"meeting.ilka-sorensen-tarr_2b_teo-malvern.2030-09-01\">"),
        graphml);
  }
}
