package newsgraph.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What to run on, and how.
 *
 * @param paths files and folders with articles; at least one
 * @param metadata the CSV file that tells title, source and date; null for the {@code articles.csv}
 *     of each folder in {@code paths}, where there is one
 * @param threads how many articles are analysed at once, at least 1; the result is the same for any
 * @param models a folder whose files replace those of {@code models/} one by one; null for none
 * @param focus names of people; only the part of the graph around them is kept; empty for all of it
 * @param corrections the CSV file of what the user knows better; null for none
 * @param store where annotated articles are kept from run to run; null for nowhere
 * @param limits what an article may cost
 * @param failFast whether the first article that can't be read ends the run
 */
public record PipelineSettings(
    List<Path> paths,
    Path metadata,
    int threads,
    Path models,
    List<String> focus,
    Path corrections,
    Store store,
    Limits limits,
    boolean failFast) {
  /** Copies the lists and refuses a run on nothing or with no thread. */
  public PipelineSettings {
    paths = List.copyOf(paths);
    focus = List.copyOf(focus);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no file or folder to read");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
  }

  /** With the usual limits, and going on whatever can't be read. */
  public PipelineSettings(
      List<Path> paths,
      Path metadata,
      int threads,
      Path models,
      List<String> focus,
      Path corrections,
      Store store) {
    this(paths, metadata, threads, models, focus, corrections, store, Limits.USUAL, false);
  }

  /** Everything below some files and folders, with no store and the defaults for the rest. */
  public static PipelineSettings of(Path... paths) {
    return new PipelineSettings(
        List.of(paths), null, defaultThreads(), null, List.of(), null, null);
  }

  /** As many threads as the machine runs at once, but no more than the default memory feeds. */
  public static int defaultThreads() {
    return Math.min(4, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Where annotated articles are kept.
   *
   * @param folder made if it isn't there
   * @param needed whether a run fails if the folder can't be used; else it goes on without a store
   */
  public record Store(Path folder, boolean needed) {}
}
