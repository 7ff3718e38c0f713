package newsgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.model.Article;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;
import newsgraph.model.ArticleInfo;

/** Makes an article of a text and of what is known about it. */
final class ArticleMaker {
  private final RegionReader regionReader;
  private final BylineNames bylineNames;
  private final PublicationDate publicationDate;
  private final FiledDay filedDay;

  ArticleMaker(Cues cues) {
    regionReader = new RegionReader(cues);
    bylineNames = new BylineNames(cues);
    publicationDate = new PublicationDate(cues);
    filedDay = new FiledDay(cues);
  }

  /** The article of a text, with {@code copyOf} null. */
  Article make(ArticleSource source, Decoding decoding) {
    String text = decoding.text();
    List<Region> regions = regionReader.read(text);
    ArticleSource.Metadata metadata = source.metadata();
    String title = metadata.title() != null ? metadata.title() : headline(text, regions);
    boolean told = metadata.published() != null;
    String published = told ? metadata.published() : publicationDate.of(text, regions);
    ArticleInfo info =
        new ArticleInfo(
            source.id(),
            source.path(),
            null,
            title,
            bylineNames.of(text, regions),
            metadata.source(),
            published,
            published == null ? null : told ? "metadata" : "dateline",
            null,
            sha256(text),
            Blank.words(text),
            null,
            decoding.encoding(),
            notes(source, decoding));
    return new Article(info, text, regions, filedDay.of(text, regions, published));
  }

  private static List<String> notes(ArticleSource source, Decoding decoding) {
    return Stream.concat(Stream.ofNullable(source.note()), decoding.notes().stream()).toList();
  }

  private static String headline(String text, List<Region> regions) {
    return regions.stream()
        .filter(region -> region.kind() == Kind.HEADLINE)
        .findFirst()
        .map(region -> Blank.collapse(region.span().of(text)))
        .orElse(null);
  }

  /**
   * The article with {@code copyOf} set if its text is in the map; else the article as it is, and
   * its text is put into the map.
   *
   * @param firstBySha256 ids of the articles before it, by the hash of their text
   */
  static Article markCopy(Article article, Map<String, String> firstBySha256) {
    ArticleInfo info = article.info();
    String first = firstBySha256.putIfAbsent(info.sha256(), info.id());
    if (first == null) {
      return article;
    }
    return article.with(info.withCopyOf(first));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
