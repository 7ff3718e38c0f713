package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;

/** Node-link JSON, {@code newsgraph-graph/1}: the format that loses nothing. */
public final class JsonGraphWriter implements GraphWriter {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    GraphJson.write(graph, out);
  }
}
