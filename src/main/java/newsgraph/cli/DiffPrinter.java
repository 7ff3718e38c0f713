package newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import newsgraph.check.Change;
import newsgraph.check.DiffJson;
import newsgraph.check.GraphDiff;

/** Tells on stdout what changed: a line a change, and each again for GitHub where that reads it. */
final class DiffPrinter {
  private final Terminal terminal;

  DiffPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Prints the changes.
   *
   * @param file a graph, beside which GitHub shows them
   * @param ids of a change, the nodes and edges that it is about in that graph
   */
  void print(GraphDiff diff, ResultFormat format, Path file, Function<Change, List<String>> ids) {
    if (format == ResultFormat.JSON) {
      printJson(diff);
      return;
    }
    PrintWriter out = terminal.outWriter();
    diff.changes().forEach(out::println);
    out.println(diff.summary());
    Annotations annotations = new Annotations(terminal, file);
    for (Change change : diff.changes()) {
      annotations.notice(ids.apply(change), change.toString());
    }
  }

  private void printJson(GraphDiff diff) {
    terminal.print(out -> DiffJson.write(diff, out));
  }
}
