package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.check.Change;
import newsgraph.check.GraphDiff;
import newsgraph.check.GraphReader;
import newsgraph.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph diff}: two graphs in, what changed in meaning out. */
@Command(
    name = "diff",
    description =
        "Tells what changed in meaning from one graph to another. People, offices and meetings are"
            + " matched by the words of the articles that tell of them, not by their ids.",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether they differ or not, unless --exit-code is given",
      "1:failed: a file could not be read, or is no graph",
      "2:the command is wrong, or names something that does not exist",
      "4:they differ (with --exit-code)"
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "The JSON file of a graph.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The JSON file of a later graph.")
  private Path current;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description =
          "How to tell it: a line a change, or JSON. In GitHub Actions the text is followed by"
              + " annotations. Default: text.")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(
      names = "--exit-code",
      description = "Exit with 4 if the graphs differ, in meaning or in counts and evidence.")
  private boolean exitCode;

  private final Terminal terminal;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Graph before = GraphReader.read(old, terminal::note);
    GraphDiff diff = GraphDiff.between(before, GraphReader.read(current, terminal::note));
    new DiffPrinter(terminal).print(diff, format, current, Change::newIds);
    return exitCode && !diff.same() ? ExitCode.DIFFERS : ExitCode.DONE;
  }
}
