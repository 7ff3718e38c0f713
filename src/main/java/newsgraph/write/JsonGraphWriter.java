package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;

/** Node-link JSON, {@code newsgraph-graph/1}: the format that loses nothing. */
public final class JsonGraphWriter implements GraphWriter.ToFile {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public List<String> endings() {
    return List.of(".json");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    GraphJson.write(graph, out);
  }
}
