package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.HostileGraph;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back by JGraphT; Graphviz itself reads it in {@code GraphvizToolTest}. */
class DotGraphWriterTest {
  /** JGraphT's reader takes a doubled backslash before the closing mark for an escaped mark. */
  static Stream<Graph> graphs() {
    return Written.graphs().filter(graph -> !graph.equals(HostileGraph.graph()));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void everyNodeAndEdgeIsReadBack(Graph graph) throws Exception {
    DOTImporter<String, Integer> importer = new DOTImporter<>();
    Map<String, String> types = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("type")) {
            types.put(key.getFirst(), value.getValue());
          } else if (key.getSecond().equals("label")) {
            labels.put(key.getFirst(), value.getValue());
          }
        });
    DirectedPseudograph<String, Integer> read =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createIntegerSupplier(), false);
    importer.importGraph(read, new StringReader(Written.text("dot", graph)));
    assertEquals(graph.nodes().size(), read.vertexSet().size());
    assertEquals(graph.edges().size(), read.edgeSet().size());
    assertEquals(Written.Counts.of(graph), Written.Counts.of(types.values().stream()));
    for (FlatGraph.Item node : FlatGraph.of(graph).nodes()) {
      assertEquals(node.label(), labels.get(node.id()));
    }
  }

  @Test
  void whatStartsAStringOrAnEscapeInGraphvizIsEscaped() {
    Graph graph =
        new Graph(
            new Graph.Generator("newsgraph", "1.2.3", "4.5"),
            List.of(),
            List.of(new Node.Person("person/a", "\"A\" \\N <b>\u0001\\", List.of(), 1)),
            List.of());
    String dot = Written.text("dot", graph);
    assertTrue(dot.contains("label=\"\\\"A\\\" \\\\N <b>\uFFFD\\\\\" "), dot);
  }
}
