package newsgraph.corpus;

/**
 * A word by which a part of a news page is known, a row of {@code models/page-words.tsv}.
 *
 * @param kind what it is a sign of
 * @param pattern matched whatever the case of the letters; {@code *} stands for any characters,
 *     {@code <n>} for digits
 */
public record PageWord(Kind kind, String pattern) {
  /** What a word is a sign of; the file's first column, with {@code -} for {@code _}. */
  public enum Kind {
    /** A whole line around the story: "Leave a Reply". */
    FURNITURE,
    /** A whole line that points to another story: "WATCH: ...". */
    CROSS_REFERENCE,
    /** Who else worked on the story: "(Reporting by ...". */
    CREDIT,
    /** Who took a picture. */
    PHOTO,
    /** Who may open a photo credit without a mark: "AP". */
    PUBLISHER,
    /** A news agency, as datelines print it. */
    AGENCY,
    /** What was done by those whom a credit names: "photos". */
    WORK,
    /** Who they are, before a colon: "Editor". */
    WORKER,
    /** What they took: "photograph". */
    PICTURE,
    /** What opens a byline: "By". */
    BYLINE,
    /** What may stand among its names and is none: "Staff Writer". */
    ROLE,
    /** A small word within a name: "van". */
    PARTICLE,
    /** A month. */
    MONTH,
    /** A day of the week. */
    WEEKDAY
  }
}
