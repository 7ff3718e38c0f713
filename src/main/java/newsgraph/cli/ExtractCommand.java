package newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import newsgraph.annotate.Annotator;
import newsgraph.pipeline.Pipeline;
import newsgraph.pipeline.PipelineSettings;
import newsgraph.write.GraphWriter;
import newsgraph.write.JsonGraphWriter;
import newsgraph.write.Quotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph extract}: articles in, one graph out. */
@Command(
    name = "extract",
    description = "Reads articles and writes one graph of people, their offices and meetings.",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; copies, and articles in other languages, are noted, not faults",
      "1:failed: no article could be read, one could not with --fail-fast, or the output could"
          + " not be written",
      "2:the command is wrong, or names something that does not exist",
      "3:done, but some articles could not be read",
      "4:with --check: the file differs",
      "130, 143:interrupted",
      "141:the program that read the results has ended"
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CorpusOptions corpus;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write the graph: a file, or for csv and neo4j a folder. Default: standard"
              + " output.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: what the name of the output ends in, and a"
              + " name that ends in none of theirs is refused; for standard output json.")
  private String format;

  @Option(
      names = "--quotes",
      paramLabel = "sentence|quote|none",
      description =
          "How much of the articles' text to put into the graph; offsets are always there. Default:"
              + " sentence.")
  private Quotes quotes = Quotes.SENTENCE;

  @Option(
      names = "--check",
      description =
          "Write nothing; compare with the file that -o names, and tell what changed. Exits with 4"
              + " if a byte differs.")
  private boolean check;

  @Option(
      names = "--skipped-ok",
      description = "Exit with 0 even if some articles could not be read.")
  private boolean skippedOk;

  @Mixin private Verbosity verbosity;

  private final Terminal terminal;
  private final Supplier<Annotator> annotator;
  private final Path usualStore;

  ExtractCommand(Terminal terminal, Supplier<Annotator> annotator, Path usualStore) {
    this.terminal = terminal;
    this.annotator = annotator;
    this.usualStore = usualStore;
  }

  @Override
  public Integer call() {
    PipelineSettings settings = corpus.settings(usualStore);
    GraphWriter writer =
        GraphOutput.format(spec, "--format", format, output).orElseGet(JsonGraphWriter::new);
    GraphOutput place =
        check
            ? OutputCheck.open(spec, terminal, writer, output)
            : GraphOutput.open(spec, terminal, writer, output);
    try (ProgressPrinter progress = new ProgressPrinter(terminal, verbosity.level());
        Interruption interruption = new Interruption(progress::interrupted)) {
      return extract(settings, progress, place);
    }
  }

  private int extract(PipelineSettings settings, ProgressPrinter progress, GraphOutput place) {
    Pipeline.Result result = new Pipeline(settings, annotator).run(progress);
    progress.summarize(result.summary());
    if (result.summary().articles() == 0) {
      throw new CommandFailure("no article could be read");
    }
    tellUnknown(settings.focus(), result.summary().unknown());
    place.write(quotes.applyTo(result.graph()));
    if (place instanceof OutputCheck compared && compared.differs()) {
      return ExitCode.DIFFERS;
    }
    return result.summary().skipped().isEmpty() || skippedOk ? ExitCode.DONE : ExitCode.PARTIAL;
  }

  // Part of the answer is an answer; with nobody found, the names are wrong.
  private void tellUnknown(List<String> focus, List<String> unknown) {
    if (!unknown.isEmpty()) {
      String message = "the articles name nobody called " + String.join(", ", unknown);
      if (unknown.size() == focus.size()) {
        throw new CommandFailure(message);
      }
      terminal.tell("newsgraph: " + message);
    }
  }
}
