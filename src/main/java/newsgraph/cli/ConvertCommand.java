package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsgraph.check.GraphReader;
import newsgraph.write.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph convert}: a graph in, the same in another format out. */
@Command(
    name = "convert",
    description = "Writes a graph, as extract made it, in another format.",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed: the file is no graph, or the output could not be written",
      "2:the command is wrong, or names something that does not exist",
      "130, 143:interrupted"
    })
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GRAPH", description = "The JSON file of a graph.")
  private Path graph;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: what the name of the output ends in, and a"
              + " name that ends in none of theirs is refused; for standard output it must be"
              + " given.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Where to write it: a file, or for csv and neo4j a folder. Default: standard output.")
  private Path output;

  private final Terminal terminal;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    GraphWriter writer =
        GraphOutput.format(spec, "--to", format, output)
            .orElseThrow(() -> GraphOutput.unknown(spec, "Into what is not told", "--to"));
    GraphOutput place = GraphOutput.open(spec, terminal, writer, output);
    place.write(GraphReader.read(graph, terminal::note));
    return ExitCode.DONE;
  }
}
