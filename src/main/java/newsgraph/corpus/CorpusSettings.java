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
 * @param longestArticle how many Unicode characters an article may have; a longer one is skipped
 */
public record CorpusSettings(
    List<Path> paths, Path metadata, List<PageWord> pageWords, int longestArticle) {
  /** A limit that no news article reaches, and that 1 GB of memory can do: a book's length. */
  public static final int LONGEST_ARTICLE = 1_000_000;

  /** Copies the lists and refuses a run on nothing. */
  public CorpusSettings {
    paths = List.copyOf(paths);
    pageWords = List.copyOf(pageWords);
    if (paths.isEmpty()) {
      throw new CorpusUsageException("No file or folder to read.");
    }
    if (longestArticle < 1) {
      throw new CorpusUsageException("An article must be allowed 1 character or more.");
    }
  }

  /** With the usual limit. */
  public CorpusSettings(List<Path> paths, Path metadata, List<PageWord> pageWords) {
    this(paths, metadata, pageWords, LONGEST_ARTICLE);
  }
}
