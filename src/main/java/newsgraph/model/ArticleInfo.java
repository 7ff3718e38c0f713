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
 * @param publishedFrom where {@code published} was found: {@code "metadata"} or {@code "dateline"};
 *     null if unknown
 * @param language ISO 639-1 code of the text's language, else the one of ISO 639-3; null if the
 *     text is too short to tell, or not looked at
 * @param sha256 of the text in UTF-8, lower-case hex
 * @param words number of words between white space
 * @param copyOf id of the article with the same text that comes first; null in an original
 * @param encoding the IANA name of what the file's bytes were decoded as; null for UTF-8
 * @param notes what is odd about the article, or was left out of it, in words
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
    String copyOf,
    String encoding,
    List<String> notes) {
  /** Copies the lists. */
  public ArticleInfo {
    byline = List.copyOf(byline);
    notes = List.copyOf(notes);
  }

  /** An article in UTF-8 without notes. */
  public ArticleInfo(
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
    this(
        id,
        path,
        record,
        title,
        byline,
        source,
        published,
        publishedFrom,
        language,
        sha256,
        words,
        copyOf,
        null,
        List.of());
  }

  /** The same in this language. */
  public ArticleInfo withLanguage(String code) {
    return with(code, copyOf, notes);
  }

  /** The same as the copy of another article. */
  public ArticleInfo withCopyOf(String original) {
    return with(language, original, notes);
  }

  /** The same with these notes and no others. */
  public ArticleInfo withNotes(List<String> all) {
    return with(language, copyOf, all);
  }

  /** The article's name in messages: its path, and {@code #record} in a file of many. */
  public String name() {
    return record == null ? path : path + "#" + record;
  }

  private ArticleInfo with(String code, String original, List<String> all) {
    return new ArticleInfo(
        id,
        path,
        record,
        title,
        byline,
        source,
        published,
        publishedFrom,
        code,
        sha256,
        words,
        original,
        encoding,
        all);
  }
}
