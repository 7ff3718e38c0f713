package newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
   * @param file the new graph, where GitHub shows them
   */
  void print(GraphDiff diff, ResultFormat format, Path file) {
    if (format == ResultFormat.JSON) {
      printJson(diff);
      return;
    }
    PrintWriter out = terminal.outWriter();
    diff.changes().forEach(out::println);
    out.println(diff.summary());
    if (terminal.annotated()) {
      for (Change change : diff.changes()) {
        annotate(file, change.toString());
      }
    }
  }

  /** Marks a line for GitHub, which shows it beside the file. */
  void annotate(Path file, String message) {
    // https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
    terminal
        .outWriter()
        .println(
            "::notice file="
                + escaped(file.toString()).replace(":", "%3A").replace(",", "%2C")
                + ",title=newsgraph::"
                + escaped(message));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private void printJson(GraphDiff diff) {
    terminal.print(out -> DiffJson.write(diff, out));
  }
}
