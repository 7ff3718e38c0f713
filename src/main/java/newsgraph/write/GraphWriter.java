package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import newsgraph.graph.Graph;

/** Writes graphs in one format. Immutable; safe for any number of threads. */
public interface GraphWriter {
  /** The format's name, as the user gives it: {@code json}. */
  String format();

  /** Writes the whole graph; leaves {@code out} open. */
  void write(Graph graph, OutputStream out) throws IOException;
}
