package newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.pipeline.PipelineSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read and how to analyse it: the options of every command that reads articles. */
final class CorpusOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles: text files, and folders, which are read with all below them.")
  private List<Path> paths;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "CSV file with the columns file,title,source,published; file is relative to it. Default:"
              + " articles.csv in each folder given as PATH.")
  private Path metadata;

  @Option(
      names = "--focus",
      paramLabel = "NAME",
      split = ",",
      description = "Keep only the part of the graph around these people; several with commas.")
  private List<String> focus = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles to analyse at once, 1 or more. The graph is the same for any N."
              + " Default: the machine's processors, but no more than 4.")
  private Integer threads;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "A folder whose files replace the word lists of models/, file by file. Default: the lists"
              + " that are built in.")
  private Path models;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "CSV file of what you know better: people and meetings to merge, split or drop, names and"
              + " fields to set. A line that matches nothing is told.")
  private Path corrections;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "Where to keep analysed articles, so that the next run need not analyse them again."
              + " Default: newsgraph in the folder that XDG_CACHE_HOME names, else in ~/.cache.")
  private Path store;

  @Option(
      names = "--no-store",
      description = "Keep nothing, and analyse every article even if it is kept.")
  private boolean noStore;

  @Mixin private LimitOptions limits;

  @Option(
      names = "--fail-fast",
      description = "Stop at the first article that cannot be read, with exit code 1.")
  private boolean failFast;

  /**
   * The same, as the pipeline takes it.
   *
   * @param usualStore where analysed articles are kept if the user says nothing; null for nowhere
   */
  PipelineSettings settings(Path usualStore) {
    if (threads != null && threads < 1) {
      throw usage("--threads must be 1 or more, not " + threads + ".");
    }
    if (models != null && !Files.isDirectory(models)) {
      throw usage("--models " + models + " is not a folder.");
    }
    return new PipelineSettings(
        paths,
        metadata,
        threads == null ? PipelineSettings.defaultThreads() : threads,
        models,
        focus.stream().map(String::strip).filter(name -> !name.isEmpty()).toList(),
        corrections,
        store(usualStore),
        limits.limits(),
        failFast);
  }

  private PipelineSettings.Store store(Path usual) {
    if (noStore && store != null) {
      throw usage("--store and --no-store exclude each other.");
    }
    if (store != null) {
      return new PipelineSettings.Store(store, true);
    }
    return noStore || usual == null ? null : new PipelineSettings.Store(usual, false);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
