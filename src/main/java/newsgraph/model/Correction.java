package newsgraph.model;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the user knows better than the articles or the rules. What it is about is named as
 * a reader of the articles would, so that it holds when ids change.
 *
 * @param line in the user's file, 1-based, for messages
 * @param action what to do
 * @param person a name or an id; null if it is not about a person or a person's office
 * @param office "title" or "title, organization", or an id; null if it is not about an office
 * @param meeting "name + name", with "@ date" where two are alike, or an id; null if it is not
 *     about a meeting
 * @param articles paths; only what these articles say is meant; empty for all
 * @param field what {@link Action#SET} sets; null for other actions
 * @param value the other person or meeting, the new name, the new value; null for none
 * @param valueArticles paths of articles in which {@code value} is named so; empty for any
 */
public record Correction(
    int line,
    Action action,
    String person,
    String office,
    String meeting,
    List<String> articles,
    Field field,
    String value,
    List<String> valueArticles) {
  /** Copies the lists and refuses a correction of nothing. */
  public Correction {
    articles = List.copyOf(articles);
    valueArticles = List.copyOf(valueArticles);
    if (person == null && office == null && meeting == null) {
      throw new IllegalArgumentException("a correction of nothing");
    }
  }

  /** What to do. */
  public enum Action {
    /** Two are one. */
    MERGE,
    /** What some articles say is of another one. */
    SPLIT,
    /** A person has another name. */
    RENAME,
    /** It does not belong in the graph. */
    DROP,
    /** A field has another value. */
    SET;

    /** As files have it: {@code merge}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What can be set. */
  public enum Field {
    /** Of an office, or of a meeting. */
    STATUS,
    /** Of an office. */
    TITLE,
    /** Of an office; no value stands for none. */
    ORGANIZATION,
    /** Of a meeting. */
    KIND,
    /** Of a meeting: an ISO date, or two with {@code ..} between; no value stands for none. */
    DATE,
    /** Of a meeting; no value stands for none. */
    PLACE;

    /** As files have it: {@code status}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a correction is about. */
  public enum Target {
    /** A person. */
    PERSON,
    /** An office, of one person or of all. */
    OFFICE,
    /** A meeting. */
    MEETING
  }

  /** What it is about. */
  public Target target() {
    if (meeting != null) {
      return Target.MEETING;
    }
    return office != null ? Target.OFFICE : Target.PERSON;
  }
}
