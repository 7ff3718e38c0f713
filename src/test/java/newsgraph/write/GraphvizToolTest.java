package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import newsgraph.HostileGraph;
import newsgraph.OutsideTool;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** DOT, read by Graphviz. */
class GraphvizToolTest {
  @TempDir private Path parent;

  @Test
  void dotReadsItAndDrawsIt() throws Exception {
    for (Graph graph : GraphFiles.all()) {
      Path file = Written.to(parent, "dot", graph);
      // By the fastest layout, as only what it reads matters.
      JsonNode read =
          new ObjectMapper()
              .readTree(OutsideTool.dot().run("-Kpatchwork", "-Tdot_json", file.toString()));
      assertEquals(
          Written.Counts.of(graph),
          Written.Counts.of(
              StreamSupport.stream(read.path("objects").spliterator(), false)
                  .map(node -> node.get("type").textValue())));
      assertEquals(graph.edges().size(), read.path("edges").size());
      for (int i = 0; i < graph.nodes().size(); i++) {
        // Graphviz keeps doubled backslashes until it draws.
        String label = new GraphIndex(graph).caption(graph.nodes().get(i));
        assertEquals(
            XmlText.clean(label).replace("\\", "\\\\"),
            read.at("/objects/" + i + "/label").textValue());
      }
    }
  }

  @Test
  void itsDrawingIsXml() throws Exception {
    Path file = Written.to(parent, "dot", HostileGraph.graph());
    Path svg = parent.resolve("graph.svg");
    OutsideTool.dot().run("-Tsvg", "-o", svg.toString(), file.toString());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document drawing = factory.newDocumentBuilder().parse(svg.toFile());
    assertEquals(0, drawing.getElementsByTagName("script").getLength());
    assertTrue(drawing.getElementsByTagName("text").getLength() >= 7);
  }
}
