package newsgraph.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;

/**
 * JSON-LD: people, offices, meetings and articles in the words of schema.org, tenures as Wikidata's
 * statements of position held (P39) with start and end (P580, P582), evidence as W3C Web
 * Annotations.
 */
final class JsonldGraphWriter implements GraphWriter.ToFile {
  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonld");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    GraphIndex index = new GraphIndex(graph);
    JsonldNodes nodes = new JsonldNodes(index);
    JsonldEdges edges = new JsonldEdges();
    ObjectNode root = JsonLines.object();
    root.set("@context", JsonldContext.json());
    ArrayNode items = root.putArray("@graph");
    for (Node node : graph.nodes()) {
      items.add(nodes.json(node));
    }
    for (Edge edge : graph.edges()) {
      items.add(edges.json(edge));
      EvidenceRow.of(edge).forEach(row -> items.add(edges.annotation(edge, row)));
    }
    new JsonLines(out).write(root);
  }
}
