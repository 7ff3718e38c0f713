package newsgraph.check;

import java.util.List;
import java.util.Locale;

/**
 * One change of meaning from one graph to another.
 *
 * @param thing what changed
 * @param kind how
 * @param subject the thing in words: "meeting Ruiz-Lind, May 2023"
 * @param oldIds ids in the old graph; empty for what is new
 * @param newIds ids in the new graph; empty for what is gone
 * @param details what about it changed; empty where the kind says all
 */
public record Change(
    Thing thing,
    Kind kind,
    String subject,
    List<String> oldIds,
    List<String> newIds,
    List<Detail> details) {
  /** Copies the lists. */
  public Change {
    oldIds = List.copyOf(oldIds);
    newIds = List.copyOf(newIds);
    details = List.copyOf(details);
  }

  /** What changes. */
  public enum Thing {
    /** Someone. */
    PERSON,
    /** Someone in an office. */
    OFFICE,
    /** A meeting. */
    MEETING,
    /** An article, read or skipped. */
    ARTICLE,
    /** The graph as a whole: which part of the articles' people it is. */
    GRAPH
  }

  /** How it changes. */
  public enum Kind {
    /** It was not there. */
    NEW,
    /** It is not there any more. */
    GONE,
    /** It is there, but says something else. */
    CHANGED,
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT
  }

  /**
   * One field's change.
   *
   * @param field such as {@code status}
   * @param before null for what is added
   * @param now null for what is taken away
   */
  public record Detail(String field, String before, String now) {}

  /** The change in one line, safe to show on a terminal. */
  @Override
  public String toString() {
    return Visible.of(subject + ": " + ChangeWords.of(this));
  }

  static String label(Enum<?> word) {
    return word == null ? null : word.name().toLowerCase(Locale.ROOT);
  }
}
