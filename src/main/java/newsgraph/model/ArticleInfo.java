package newsgraph.model;

import java.util.List;

/**
 * What is known about an article beside its text.
 *
 * @param id the node id, {@code article/<path below its PATH>}, with {@code #<record>} in files of
 *     many
 * @param path the path below the PATH that the user gave, with {@code /} between its parts
 * @param record the record's name in a file of many articles; null in a file of one
 * @param title from the metadata, else the headline; null if there is neither
 * @param byline names of the reporters, photographers and editors, as printed, in order
 * @param source the publisher; null if unknown
 * @param published ISO date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null if unknown
 * @param publishedFrom where {@code published} was found: {@code "metadata"}; null if unknown
 * @param language ISO 639-1 code of the text's language; null if not looked at
 * @param sha256 of the text in UTF-8, lower-case hex
 * @param words number of words between white space
 * @param copyOf id of the article with the same text that comes first; null in an original
 */
public record ArticleInfo(
    String id,
    String path,
    String record,
    String title,
    List<String> byline,
    String source,
    String published,
    String publishedFrom,
    String language,
    String sha256,
    int words,
    String copyOf) {
  /** Copies the list. */
  public ArticleInfo {
    byline = List.copyOf(byline);
  }
}
