package newsgraph.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import newsgraph.annotate.Annotator;
import newsgraph.pipeline.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without the process: takes arguments and streams, returns an exit code. */
@Command(
    name = "newsgraph",
    description = "Reads news articles and writes one graph of people, their offices and meetings.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    footer = {"", "newsgraph COMMAND --help tells the options of a command."})
final class Newsgraph implements Runnable {
  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Supplier<Annotator> annotator;
  private final Path usualStore;

  /**
   * A program that can run.
   *
   * @param annotator makes the annotator when the first article is read; called at most once a run
   * @param usualStore where analysed articles are kept if the user says nothing; null for nowhere
   */
  Newsgraph(Terminal terminal, Supplier<Annotator> annotator, Path usualStore) {
    this.terminal = terminal;
    this.annotator = annotator;
    this.usualStore = usualStore;
  }

  /** Runs one command. */
  int run(String... args) {
    FailureHandler failures = new FailureHandler();
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new ExtractCommand(terminal, annotator, usualStore))
            .addSubcommand(new ConvertCommand(terminal))
            .addSubcommand(new ValidateCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .setOut(terminal.outWriter())
            .setErr(terminal.errWriter())
            // What is printed is the same wherever it goes.
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    int code;
    try {
      code = line.execute(args);
    } catch (Error e) {
      code = failures.handleError(e, line);
    }
    return failures.handleOutput(terminal.results(), code, line);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What should be done? A command is missing.");
  }

  /** Tells both versions on one line. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Version current = Version.current();
      return new String[] {
        "newsgraph " + current.newsgraph() + " (CoreNLP " + current.corenlp() + ")"
      };
    }
  }
}
