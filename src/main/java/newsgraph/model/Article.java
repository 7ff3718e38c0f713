package newsgraph.model;

import java.util.List;

/**
 * One news article: its text as read, what is known about it, and its regions.
 *
 * @param info what is known about the article beside its text
 * @param text the text as decoded, byte-order mark dropped, line ends kept; never altered
 * @param regions the text's parts in order of position; they do not overlap, and only white space
 *     lies between them
 * @param filed ISO day on which the story was filed, where its dateline tells one before the day of
 *     publication: "WARSAW, Aug. 31 -" in the paper of September 1; else null
 */
public record Article(ArticleInfo info, String text, List<Region> regions, String filed) {
  /** Copies the list. */
  public Article {
    regions = List.copyOf(regions);
  }

  /** An article of which no day of filing is known. */
  public Article(ArticleInfo info, String text, List<Region> regions) {
    this(info, text, regions, null);
  }

  /**
   * The day that the article's words call today: the one on which it was filed, else the one of
   * publication.
   *
   * @return an ISO date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null if unknown
   */
  public String today() {
    return filed == null ? info.published() : filed;
  }

  /** The same text with something else known about it. */
  public Article with(ArticleInfo other) {
    return new Article(other, text, regions, filed);
  }

  /**
   * A part of an article that is read in its own way.
   *
   * @param kind what the part is
   * @param span where it stands
   */
  public record Region(Kind kind, Span span) {}

  /** What a region is. */
  public enum Kind {
    /** The title above the story, on one line: "Lake talks set for June". */
    HEADLINE,
    /** Who wrote it: "By Ana Ruiz and Bo Lind". */
    BYLINE,
    /** Where and by whom it was filed, up to the dash: "GENEVA (Example News) –". */
    DATELINE,
    /** A title within the story: "‘ROUGH WATER’". */
    SUBHEADING,
    /** Running text, the only kind in which every rule works. */
    PARAGRAPH,
    /** What a picture shows: "Ana Ruiz, left, greets reporters in Geneva on May 3, 2023." */
    CAPTION,
    /** Who took the picture: "(Bo Lind/Example Photo)". */
    PHOTO_CREDIT,
    /** A pointer to another story: "Read more: Lake talks fail". */
    CROSS_REFERENCE,
    /**
     * Who else worked on it, or what was changed: "(Reporting by Ana Ruiz; editing by Bo Lind)".
     */
    CREDIT_LINE,
    /** Words of the web page around the story: "Leave a Reply". */
    FURNITURE;

    /** Whether the region tells the story: sentences that the analysis reads as running text. */
    public boolean isStory() {
      return this == PARAGRAPH || this == CAPTION;
    }

    /** Whether the region is a line of title words, in which only known names are looked for. */
    public boolean isTitle() {
      return this == HEADLINE || this == SUBHEADING || this == CROSS_REFERENCE;
    }
  }
}
