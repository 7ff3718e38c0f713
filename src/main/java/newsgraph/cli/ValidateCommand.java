package newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsgraph.check.Fault;
import newsgraph.check.GraphValidator;
import newsgraph.codec.GraphFormatException;
import newsgraph.corpus.CorpusReader;
import newsgraph.corpus.CorpusSettings;
import newsgraph.corpus.Reading;
import newsgraph.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph validate}: a graph in, its faults out. */
@Command(
    name = "validate",
    description =
        "Checks a graph: schema, references, ids, order, counts, statuses, dates, evidence.",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the graph is valid",
      "1:the file could not be read",
      "2:the command is wrong, or names something that does not exist",
      "4:the graph is not valid; each fault is told on standard output"
    })
final class ValidateCommand implements Callable<Integer> {
  /** Whatever limit extract had: as much as the memory takes. */
  private static final int LONGEST_ARTICLE = 20_000_000;

  @Parameters(paramLabel = "GRAPH", description = "The JSON file of a graph.")
  private Path file;

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "The articles that the graph was made of, as they were given to extract: also check that"
              + " each quote and sentence stands in them where the graph says, and their hashes.")
  private List<Path> articles = List.of();

  private final Terminal terminal;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = terminal.outWriter();
    GraphValidator validator;
    try {
      validator = GraphValidator.of(file);
    } catch (GraphFormatException e) {
      out.println(e.getMessage());
      new Annotations(terminal, file).error(List.of(), e.getMessage());
      return ExitCode.DIFFERS;
    }
    if (!articles.isEmpty()) {
      validator.compareWith(texts());
      for (String id : validator.strangers()) {
        terminal.note(id + " is not in the graph");
      }
    }
    if (!validator.unknownFields().isEmpty()) {
      terminal.note(
          file + " has fields that this newsgraph does not know: " + validator.unknownFields());
    }
    List<Fault> faults = validator.faults();
    if (faults.isEmpty()) {
      out.println(file + " is valid: " + validator.summary());
      return ExitCode.DONE;
    }
    faults.forEach(out::println);
    Annotations annotations = new Annotations(terminal, file);
    faults.forEach(fault -> annotations.error(List.of(fault.id()), fault.toString()));
    terminal.tell(
        file
            + " is not valid: "
            + counted(faults.size())
            + ". Make it again with \"newsgraph extract\"; what you know better goes into its"
            + " --corrections, and a part of the graph is made with its --focus.");
    return ExitCode.DIFFERS;
  }

  /** One text after the other; those that can't be read are told, and miss then. */
  private Iterable<Article> texts() {
    CorpusReader corpus =
        CorpusReader.open(new CorpusSettings(articles, null, List.of(), LONGEST_ARTICLE));
    corpus.unreachable().forEach(this::tell);
    return () ->
        StreamSupport.stream(corpus.readings().spliterator(), false).flatMap(this::text).iterator();
  }

  private Stream<Article> text(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return Stream.of(read.article());
    }
    tell((Reading.Skipped) reading);
    return Stream.of();
  }

  private void tell(Reading.Skipped skipped) {
    terminal.tell("skipped " + skipped.path() + ": " + skipped.reason() + "; " + skipped.advice());
  }

  private static String counted(int faults) {
    return faults + (faults == 1 ? " fault" : " faults");
  }
}
