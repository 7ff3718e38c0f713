package newsgraph.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;

/** The objects of {@code newsgraph-graph/1}, one a line: first all nodes, then all edges. */
final class NdjsonGraphWriter implements GraphWriter.ToFile {
  @Override
  public String format() {
    return "ndjson";
  }

  @Override
  public List<String> endings() {
    return List.of(".ndjson", ".jsonl");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    JsonNode tree = GraphJson.tree(graph);
    JsonLines lines = new JsonLines(out);
    for (JsonNode node : tree.get("nodes")) {
      lines.write(node);
    }
    for (JsonNode edge : tree.get("edges")) {
      lines.write(edge);
    }
  }
}
