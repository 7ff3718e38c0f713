package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.check.Evaluation;
import newsgraph.check.GraphReader;
import newsgraph.check.ScoreFloor;
import newsgraph.check.ScoreReport;
import newsgraph.check.Scores;
import newsgraph.codec.Gold;
import newsgraph.codec.GoldJson;
import newsgraph.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate}: how right a graph is, by gold annotations. */
@Command(
    name = "evaluate",
    description = {
      "Tells how right a graph is: precision, recall and F1 of its people, offices and meetings,",
      "against gold annotations, one JSON file an article (src/docs/gold-format.md)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed: the graph or the gold could not be read, or they share no article",
      "2:the command is wrong, or names something that does not exist",
      "4:a score is below the floor"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GRAPH", description = "A graph that extract wrote.")
  private Path graph;

  @Parameters(
      index = "1",
      paramLabel = "GOLD_DIR",
      description = "A folder with STEM.json for an article whose file is STEM.txt.")
  private Path gold;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the scores. Default: text, a table.")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(names = "--errors", description = "Also list what is wrong, with the sentences.")
  private boolean errors;

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description =
          "Earlier scores, written with --format json: exit with 4 if an F1 or an accuracy is"
              + " lower, or more is split or fused.")
  private Path floor;

  private final Terminal terminal;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ScoreFloor earlier = floor == null ? null : floor();
    Scores scores = scores(GraphReader.read(graph, terminal::note));
    ScoreReport report = new ScoreReport(scores, errors);
    if (format == ResultFormat.JSON) {
      terminal.print(report::json);
    } else {
      terminal.printText(report.text());
    }
    List<String> drops = earlier == null ? List.of() : earlier.drops(scores);
    drops.forEach(drop -> terminal.tell("newsgraph: below " + floor + ": " + drop));
    return drops.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS;
  }

  private Scores scores(Graph read) throws IOException {
    if (!Files.isDirectory(gold)) {
      throw usage(
          "GOLD_DIR " + gold + (Files.exists(gold) ? " is no folder." : " does not exist."));
    }
    List<Gold> annotations = GoldJson.readFolder(gold);
    if (annotations.isEmpty()) {
      throw new CommandFailure("no gold annotation (*.json) is in " + gold);
    }
    try {
      return Evaluation.of(read, annotations);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("cannot compare " + graph + " with " + gold + ": " + e.getMessage());
    }
  }

  private ScoreFloor floor() throws IOException {
    if (!Files.isRegularFile(floor)) {
      throw usage("--floor " + floor + " is no file.");
    }
    try {
      return new ScoreFloor(Files.readAllBytes(floor));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("cannot take " + floor + " as a floor: " + e.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
