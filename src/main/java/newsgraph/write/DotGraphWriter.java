package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/**
 * DOT, for Graphviz. Backslashes are doubled, as Graphviz reads {@code \N} in a label as the node's
 * name. Control characters become U+FFFD, as Graphviz would put them into its SVG as they are.
 */
final class DotGraphWriter implements GraphWriter.ToFile {
  private static final Map<String, String> SHAPES =
      Map.of("person", "ellipse", "office", "box", "meeting", "diamond", "article", "note");

  @Override
  public String format() {
    return "dot";
  }

  @Override
  public List<String> endings() {
    return List.of(".dot", ".gv");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    FlatGraph flat = FlatGraph.of(graph);
    Map<String, FlatGraph.Item> nodes = JgraphtGraph.byId(flat.nodes());
    Map<String, FlatGraph.Item> edges = JgraphtGraph.byId(flat.edges());
    DOTExporter<String, String> exporter = new DOTExporter<>(DotGraphWriter::quoted);
    exporter.setGraphIdProvider(() -> "newsgraph");
    exporter.setVertexAttributeProvider(id -> attributes(nodes.get(id)));
    exporter.setEdgeAttributeProvider(id -> attributes(edges.get(id)));
    JgraphtGraph.export(exporter, flat, out);
  }

  private static Map<String, Attribute> attributes(FlatGraph.Item item) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    if (item.source() != null) {
      attributes.put("id", text(item.id()));
    } else {
      attributes.put("shape", text(SHAPES.get(item.type())));
    }
    attributes.put("label", text(item.label()));
    attributes.put("type", text(item.type()));
    item.fields().forEach((name, value) -> attributes.put(name, text(FlatGraph.text(value))));
    return attributes;
  }

  // The exporter itself puts a backslash before each quotation mark.
  private static Attribute text(String text) {
    return DefaultAttribute.createAttribute(escaped(text));
  }

  private static String quoted(String id) {
    return '"' + escaped(id).replace("\"", "\\\"") + '"';
  }

  private static String escaped(String text) {
    return XmlText.clean(text).replace("\\", "\\\\");
  }
}
