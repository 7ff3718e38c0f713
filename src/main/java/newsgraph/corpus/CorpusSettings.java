package newsgraph.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param paths files and folders, as the user named them; at least one
 * @param metadata the CSV file that tells title, source and date; null for the {@code articles.csv}
 *     of each folder in {@code paths}, where there is one
 */
public record CorpusSettings(List<Path> paths, Path metadata) {
  /** Copies the list and refuses an empty one. */
  public CorpusSettings {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new CorpusUsageException("No file or folder to read.");
    }
  }
}
