package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsgraph.check.Explainer;
import newsgraph.check.Explanation;
import newsgraph.check.ExplanationText;
import newsgraph.check.GraphReader;
import newsgraph.check.NotFoundException;
import newsgraph.codec.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph explain}: what a graph says of someone, and how people are linked. */
@Command(
    name = "explain",
    description = {
      "Of one person, office or meeting: everything that the graph says, with the sentences that",
      "say so, and why reports and names were joined. Of two or more people: how they are linked,",
      "by meetings with each other, else by the shortest chain of meetings that were held.",
      "Offsets are 0-based Unicode code points of the article's text; the end is one past the last."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also if nothing links the people",
      "1:failed: the graph could not be read, or a name is nobody's in it or several people's",
      "2:the command is wrong, or names a file that does not exist"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GRAPH", description = "A graph that extract wrote.")
  private Path graph;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WHO",
      description =
          "A person by name or id, an office by title and organization or id, a meeting by id."
              + " Capitals, accents and the order of words do not matter.")
  private List<String> who;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the answer. Default: text.")
  private ResultFormat format = ResultFormat.TEXT;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Explainer.Answer answer = answer();
    answer.notes().forEach(terminal::note);
    Explanation explanation = answer.explanation();
    if (format == ResultFormat.JSON) {
      terminal.print(out -> RecordJson.write(explanation, out));
    } else {
      terminal.printText(ExplanationText.of(explanation));
    }
    return ExitCode.DONE;
  }

  private Explainer.Answer answer() throws IOException {
    Explainer explainer = new Explainer(GraphReader.read(graph, terminal::note));
    try {
      return explainer.explain(who);
    } catch (NotFoundException e) {
      throw new CommandFailure(e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
