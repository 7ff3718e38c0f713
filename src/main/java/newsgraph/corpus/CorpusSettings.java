package newsgraph.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param paths files and folders, as the user named them; at least one
 * @param metadata the CSV file that tells title, source and date; null for the {@code articles.csv}
 *     of each folder in {@code paths}, where there is one
 * @param pageWords the words by which the parts of a page are told apart
 */
public record CorpusSettings(List<Path> paths, Path metadata, List<PageWord> pageWords) {
  /** Copies the lists and refuses a run on nothing. */
  public CorpusSettings {
    paths = List.copyOf(paths);
    pageWords = List.copyOf(pageWords);
    if (paths.isEmpty()) {
      throw new CorpusUsageException("No file or folder to read.");
    }
  }
}
