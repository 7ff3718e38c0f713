package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import newsgraph.codec.GraphFile;
import newsgraph.codec.GraphFormatException;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;

/**
 * Reads a graph that a user names, as strictly as one is written: what {@link GraphValidator} finds
 * a fault in is no graph. The one way by which commands take graphs in.
 */
public final class GraphReader {
  private GraphReader() {}

  /**
   * Reads a graph.
   *
   * @param notes is told, in a line that names the file, of fields that this newsgraph does not
   *     know: the contract lets later files have them, and what is read is without them
   * @throws NoSuchFileException if there is no such file; the message says so and names it
   * @throws GraphFormatException if it holds no such graph, or one with any fault; the message
   *     names the file, the first fault with its place, and how many there are
   * @throws IOException if it can't be read; the message names the file and the reason
   */
  public static Graph read(Path file, Consumer<String> notes) throws IOException {
    JsonNode tree = GraphFile.tree(file);
    List<Fault> faults = GraphValidator.of(file, tree).faults();
    if (!faults.isEmpty()) {
      throw new GraphFormatException(file, "is no valid graph: " + told(faults, file));
    }
    Graph graph = GraphFile.read(file, tree);
    UnknownFields unknown = UnknownFields.of(tree, GraphJson.tree(graph));
    if (!unknown.isEmpty()) {
      notes.accept(
          file + " has fields that this newsgraph does not know and leaves out: " + unknown);
    }
    return graph;
  }

  private static String told(List<Fault> faults, Path file) {
    return faults.get(0)
        + (faults.size() == 1
            ? ""
            : " (the first of "
                + faults.size()
                + " faults; \"newsgraph validate "
                + file
                + "\" tells all)");
  }
}
