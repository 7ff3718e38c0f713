package newsgraph.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.graph.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * GraphML, for networkx, igraph, yEd, Gephi and others. Its ids may have no slash, so they are
 * spelled otherwise; {@code graph_id} has them as the graph does.
 */
final class GraphmlGraphWriter implements GraphWriter.ToFile {
  private static final Map<FlatGraph.Kind, AttributeType> TYPES =
      Map.of(
          FlatGraph.Kind.INTEGER, AttributeType.INT,
          FlatGraph.Kind.BOOLEAN, AttributeType.BOOLEAN,
          FlatGraph.Kind.TEXT, AttributeType.STRING);

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public List<String> endings() {
    return List.of(".graphml");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    FlatGraph flat = FlatGraph.of(graph);
    GraphMLExporter<String, String> exporter = new GraphMLExporter<>(GraphmlGraphWriter::token);
    exporter.setEdgeIdProvider(GraphmlGraphWriter::token);
    register(exporter, flat);
    Map<String, FlatGraph.Item> nodes = JgraphtGraph.byId(flat.nodes());
    Map<String, FlatGraph.Item> edges = JgraphtGraph.byId(flat.edges());
    exporter.setVertexAttributeProvider(id -> attributes(nodes.get(id)));
    exporter.setEdgeAttributeProvider(id -> attributes(edges.get(id)));
    JgraphtGraph.export(exporter, flat, out);
  }

  // One key for both where nodes and edges have an attribute of one name, as an id stands once.
  private static void register(GraphMLExporter<String, String> exporter, FlatGraph flat) {
    for (String name : List.of("graph_id", "type", "label")) {
      exporter.registerAttribute(name, AttributeCategory.ALL, AttributeType.STRING);
    }
    Map<String, FlatGraph.Kind> nodes = FlatGraph.attributes(flat.nodes());
    Map<String, FlatGraph.Kind> edges = FlatGraph.attributes(flat.edges());
    Set<String> names = new TreeSet<>(nodes.keySet());
    names.addAll(edges.keySet());
    for (String name : names) {
      FlatGraph.Kind node = nodes.getOrDefault(name, edges.get(name));
      FlatGraph.Kind edge = edges.getOrDefault(name, nodes.get(name));
      exporter.registerAttribute(
          name,
          category(nodes.containsKey(name), edges.containsKey(name)),
          TYPES.get(node == edge ? node : FlatGraph.Kind.TEXT));
    }
  }

  private static AttributeCategory category(boolean ofNodes, boolean ofEdges) {
    if (ofNodes && ofEdges) {
      return AttributeCategory.ALL;
    }
    return ofNodes ? AttributeCategory.NODE : AttributeCategory.EDGE;
  }

  private static Map<String, Attribute> attributes(FlatGraph.Item item) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("graph_id", text(item.id()));
    attributes.put("type", text(item.type()));
    attributes.put("label", text(item.label()));
    item.fields().forEach((name, value) -> attributes.put(name, attribute(value)));
    return attributes;
  }

  private static Attribute attribute(JsonNode value) {
    if (value.isInt()) {
      return DefaultAttribute.createAttribute(value.intValue());
    }
    return value.isBoolean()
        ? DefaultAttribute.createAttribute(value.booleanValue())
        : text(FlatGraph.text(value));
  }

  private static Attribute text(String text) {
    return DefaultAttribute.createAttribute(XmlText.clean(text));
  }

  /**
   * An id as the NMTOKEN that GraphML wants: a dot for each slash, and the code point in
   * hexadecimal between low lines for all but letters, digits, hyphens and colons. No two ids
   * become one.
   */
  private static String token(String id) {
    StringBuilder token = new StringBuilder();
    id.codePoints()
        .forEach(
            point -> {
              if (point == '/') {
                token.append('.');
              } else if (point == '-' || point == ':' || isPlain(point)) {
                token.appendCodePoint(point);
              } else {
                token.append('_').append(Integer.toHexString(point)).append('_');
              }
            });
    return token.toString();
  }

  private static boolean isPlain(int point) {
    return (point >= 'a' && point <= 'z')
        || (point >= 'A' && point <= 'Z')
        || (point >= '0' && point <= '9');
  }
}
