package newsgraph.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import newsgraph.graph.Graph;

/**
 * Cytoscape JSON, for Cytoscape and Cytoscape.js. Their tables hold lists of strings but no
 * objects, so what is nested is JSON in a string. {@code value} and {@code key} are what networkx
 * takes for ids.
 */
final class CytoscapeGraphWriter implements GraphWriter.ToFile {
  @Override
  public String format() {
    return "cytoscape";
  }

  @Override
  public List<String> endings() {
    return List.of(".cyjs");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    FlatGraph flat = FlatGraph.of(graph);
    ObjectNode root = JsonLines.object();
    root.put("format_version", "1.0");
    root.put("generated_by", graph.generator().name() + "-" + graph.generator().version());
    root.put("target_cytoscapejs_version", "~2.1");
    root.put("directed", true);
    root.put("multigraph", true);
    root.putObject("data").put("shared_name", "newsgraph").put("name", "newsgraph");
    ObjectNode elements = root.putObject("elements");
    ArrayNode nodes = elements.putArray("nodes");
    for (FlatGraph.Item node : flat.nodes()) {
      ObjectNode data = nodes.addObject().putObject("data");
      data.put("id", node.id()).put("value", node.id()).put("name", node.label());
      fields(node, data);
    }
    ArrayNode edges = elements.putArray("edges");
    for (FlatGraph.Item edge : flat.edges()) {
      ObjectNode data = edges.addObject().putObject("data");
      data.put("id", edge.id()).put("key", edge.id()).put("name", edge.label());
      data.put("source", edge.source()).put("target", edge.target());
      data.put("interaction", edge.type());
      fields(edge, data);
    }
    new JsonLines(out).write(root);
  }

  private static void fields(FlatGraph.Item item, ObjectNode data) {
    data.put("type", item.type());
    for (var field : item.fields().entrySet()) {
      JsonNode value = field.getValue();
      // A person's own field is what the label says; never two of one name.
      if (!data.has(field.getKey())) {
        data.set(field.getKey(), value);
      }
    }
  }
}
