package newsgraph.corpus;

import java.nio.file.Path;

/**
 * A file that should hold an article, not yet read.
 *
 * @param id the article's id, {@code article/<path below its PATH>}
 * @param path the path below its PATH, with {@code /} between its parts
 * @param file where to read it
 * @param note what is odd about the path; null if nothing is
 * @param metadata what the metadata file says about it; nulls where it says nothing
 */
public record ArticleSource(String id, String path, Path file, String note, Metadata metadata) {
  /**
   * What a metadata file says about an article.
   *
   * @param title null if not told
   * @param source the publisher; null if not told
   * @param published ISO date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null if not
   *     told
   */
  public record Metadata(String title, String source, String published) {
    /** Nothing is told. */
    public static final Metadata NONE = new Metadata(null, null, null);
  }
}
