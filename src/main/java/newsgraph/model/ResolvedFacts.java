package newsgraph.model;

import java.util.List;
import java.util.Locale;

/**
 * The facts of all articles, with people, offices and meetings told apart across articles. What
 * several articles say is grouped here and not yet merged.
 *
 * @param articles every article, by id
 * @param people the distinct people, in the order of their first appearance
 * @param tenures who holds or held which office; one a person and office
 * @param meetings the distinct meetings, in the order of their first report
 */
public record ResolvedFacts(
    List<ArticleInfo> articles, List<Person> people, List<Tenure> tenures, List<Meeting> meetings) {
  /** Copies the lists. */
  public ResolvedFacts {
    articles = List.copyOf(articles);
    people = List.copyOf(people);
    tenures = List.copyOf(tenures);
    meetings = List.copyOf(meetings);
  }

  /**
   * One person.
   *
   * @param name the fullest given and family name, given name first
   * @param shortName the same without middle names and initials; what the id is made of
   * @param appearances one an article, by article id; at least one
   */
  public record Person(String name, String shortName, List<Appearance> appearances) {
    /** Copies the list and refuses a person of no article. */
    public Person {
      appearances = atLeastOne(appearances, "appearance");
    }
  }

  /**
   * A person in one article.
   *
   * @param article where
   * @param facts what the article says
   * @param joinedBy why its names are taken for this person's, in the enum's order
   */
  public record Appearance(
      ArticleInfo article, ArticleFacts.PersonFacts facts, List<ArticleFacts.NameJoin> joinedBy) {
    /** Copies the list. */
    public Appearance {
      joinedBy = List.copyOf(joinedBy);
    }
  }

  /**
   * A person's office.
   *
   * @param person index in {@link ResolvedFacts#people()}
   * @param office the office, in the form that all its holders share
   * @param claims what the articles say of it, by article id and position; at least one
   */
  public record Tenure(int person, ArticleFacts.Office office, List<Claim> claims) {
    /** Copies the list and refuses a tenure that no article tells. */
    public Tenure {
      claims = atLeastOne(claims, "claim");
    }
  }

  /**
   * One article's word that a person holds, held or seeks an office.
   *
   * @param article who says so
   * @param status as of the article's publication
   * @param from ISO date of the start, when told; null if not
   * @param to ISO date of the end, when told; null if not
   * @param evidence the words that say so
   */
  public record Claim(
      ArticleInfo article,
      ArticleFacts.OfficeStatus status,
      String from,
      String to,
      Evidence evidence) {}

  /**
   * One meeting.
   *
   * @param place the most precise place that a report tells; null if none does
   * @param reports by article id and position; at least one
   */
  public record Meeting(String place, List<Report> reports) {
    /** Copies the list and refuses a meeting that no article tells. */
    public Meeting {
      reports = atLeastOne(reports, "report");
    }
  }

  /**
   * A meeting as one article tells it.
   *
   * @param article who tells it
   * @param told what it says; its participants are indexes in {@link ResolvedFacts#people()}
   * @param joinedBy why this report is of this meeting, in the enum's order; empty for the only one
   */
  public record Report(
      ArticleInfo article, ArticleFacts.MeetingReport told, List<MeetingJoin> joinedBy) {
    /** Copies the list. */
    public Report {
      joinedBy = List.copyOf(joinedBy);
    }
  }

  /** Why two reports were taken for one meeting's. */
  public enum MeetingJoin {
    /** Their dates agree as far as they go. */
    DATE,
    /** Their places agree as far as they go. */
    PLACE,
    /** At least two people, or the only one who is named, take part in both. */
    PARTICIPANTS,
    /** The same unnamed side takes part in both. */
    SIDES,
    /** One says what is planned or sought, a later one what came of it. */
    SEQUENCE,
    /** No date in one of them, but published about the time of the meeting. */
    PUBLICATION,
    /** The user said so. */
    CORRECTION;

    /** As the graph writes it: {@code participants}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static <T> List<T> atLeastOne(List<T> list, String what) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException("no " + what);
    }
    return List.copyOf(list);
  }
}
