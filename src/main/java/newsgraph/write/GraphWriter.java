package newsgraph.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import newsgraph.graph.Graph;

/** Writes graphs in one format. Immutable; safe for any number of threads. */
public sealed interface GraphWriter {
  /** The format's name, as the user gives it: {@code json}. */
  String format();

  /**
   * What the names of files or folders in this format end in, the usual one first: {@code .json}.
   * No two formats share one.
   */
  List<String> endings();

  /** A format that is one file, and so can go to a stream. */
  non-sealed interface ToFile extends GraphWriter {
    /** Writes the whole graph; leaves {@code out} open. */
    void write(Graph graph, OutputStream out) throws IOException;
  }

  /** A format that is a folder of several files. */
  non-sealed interface ToFolder extends GraphWriter {
    /** The names of all files that it writes, for every graph the same. */
    List<String> files();

    /** Writes the whole graph into a folder that is there and empty. */
    void write(Graph graph, Path folder) throws IOException;
  }
}
