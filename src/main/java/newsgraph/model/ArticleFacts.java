package newsgraph.model;

import java.util.List;

/**
 * Everything that one article says about people, offices and meetings; it needs neither the
 * article's text nor any other article.
 *
 * @param article what is known about the article
 * @param people its people, by first mention; a statement names a person by index in this list
 * @param offices who holds or held which office, in order of position
 * @param meetings the distinct meetings that it tells, in order of their first evidence
 */
public record ArticleFacts(
    ArticleInfo article,
    List<PersonFacts> people,
    List<OfficeStatement> offices,
    List<MeetingReport> meetings) {
  /** Copies the lists. */
  public ArticleFacts {
    people = List.copyOf(people);
    offices = List.copyOf(offices);
    meetings = List.copyOf(meetings);
  }

  /**
   * One person of an article.
   *
   * @param name the fullest given and family name, given name first
   * @param gender what the article's pronouns, honorifics and kin words say
   * @param names as printed, with counts, by text
   * @param mentions names, pronouns and nominals together
   * @param joinedBy why different names were taken for one person, in the enum's order
   * @param first the first mention by name
   */
  public record PersonFacts(
      String name,
      Gender gender,
      List<NameCount> names,
      int mentions,
      List<NameJoin> joinedBy,
      Evidence first) {
    /** Copies the lists. */
    public PersonFacts {
      names = List.copyOf(names);
      joinedBy = List.copyOf(joinedBy);
    }
  }

  /** A name as printed, and how often. */
  public record NameCount(String text, int count) {}

  /** A person's grammatical gender. */
  public enum Gender {
    /** He, Mr., king. */
    MALE,
    /** She, Ms., queen. */
    FEMALE,
    /** Nothing says it. */
    UNKNOWN
  }

  /** Why two names were taken for one person's. */
  public enum NameJoin {
    /** The same words. */
    SAME_NAME,
    /** The same words in the other order: "Aso Taro", "Taro Aso". */
    NAME_ORDER,
    /** A part of a fuller name: "Aso". */
    SURNAME,
    /** A short form of the given name: "Bill", "William". */
    NICKNAME,
    /** Another spelling: "Kim Jong-un", "Kim Jong Un". */
    SPELLING,
    /** The user said so. */
    CORRECTION;

    /** As the graph writes it: {@code same-name}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One sentence's word that a person holds, held or seeks an office.
   *
   * @param person index in {@link ArticleFacts#people()}
   * @param office the office
   * @param status as of the article's publication
   * @param from ISO date of the start, when told; null if not
   * @param to ISO date of the end, when told; null if not
   * @param evidence the words that say so
   */
  public record OfficeStatement(
      int person, Office office, OfficeStatus status, String from, String to, Evidence evidence) {}

  /**
   * A named post.
   *
   * @param title lower case, without status words: "prime minister"
   * @param organization "Japan", "Liberal Democratic Party"; null if the article does not tell
   * @param kind what sort of organization it is in
   */
  public record Office(String title, String organization, OfficeKind kind) {}

  /** What sort of organization an office is in. */
  public enum OfficeKind {
    /** A state, its parts, or a body of states. */
    PUBLIC,
    /** A political party or campaign. */
    PARTY,
    /** A company, a university, a club... */
    OTHER
  }

  /** How an office is held, as of an article; strongest claim first, as the graph ranks them. */
  public enum OfficeStatus {
    /** Holds it. */
    CURRENT,
    /** Holds it for the time being. */
    ACTING,
    /** Chosen, not yet in office. */
    ELECT,
    /** Will hold it. */
    FUTURE,
    /** Seeks it, or is named for it. */
    CANDIDATE,
    /** Held it. */
    FORMER
  }

  /**
   * One meeting as an article tells it, from however many sentences.
   *
   * @param participants the people of the article who take part, by index
   * @param others unnamed or collective sides, as printed
   * @param status whether it happened
   * @param kind how they met
   * @param date when; null if the article does not tell
   * @param place where; null if the article does not tell
   * @param multiple whether it stands for a series: "met on several occasions"
   * @param attribution who says so, as printed
   * @param evidence the words that say so, by position; at least one
   */
  public record MeetingReport(
      List<Participation> participants,
      List<String> others,
      MeetingStatus status,
      MeetingKind kind,
      DateRange date,
      String place,
      boolean multiple,
      List<String> attribution,
      List<Evidence> evidence) {
    /** Copies the lists. */
    public MeetingReport {
      participants = List.copyOf(participants);
      others = List.copyOf(others);
      attribution = List.copyOf(attribution);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A person's part in a meeting.
   *
   * @param person index in {@link ArticleFacts#people()}
   * @param role the person's side; null if the words do not tell
   * @param mentions the words that stand for the person, by position; at least one
   */
  public record Participation(int person, Role role, List<ParticipantMention> mentions) {
    /** Copies the list. */
    public Participation {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * The words that stand for a participant in one sentence.
   *
   * @param via what sort of words they are
   * @param evidence its quote is the mention
   */
  public record ParticipantMention(Via via, Evidence evidence) {}

  /** What sort of words stand for a person. */
  public enum Via {
    /** "Aso". */
    NAME,
    /** "he". */
    PRONOUN,
    /** "the two leaders". */
    NOMINAL
  }

  /** A participant's side of a meeting. */
  public enum Role {
    /** Receives the other. */
    HOST,
    /** Is received. */
    GUEST,
    /** Rings the other up. */
    CALLER
  }

  /** Whether a meeting happened. */
  public enum MeetingStatus {
    /** It took place. */
    HELD,
    /** It goes on as the article is written. */
    ONGOING,
    /** Scheduled, agreed, announced. */
    PLANNED,
    /** Someone tries, hopes, asks. */
    SOUGHT,
    /** Tried, and did not happen. */
    FAILED,
    /** A side says that it did not, or will not, take place. */
    DENIED,
    /** Was planned, and is called off. */
    CANCELLED,
    /** Only thought of. */
    HYPOTHETICAL
  }

  /** How people met. */
  public enum MeetingKind {
    /** Face to face. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By video. */
    VIDEO,
    /** A summit of leaders. */
    SUMMIT,
    /** One visits the other. */
    VISIT,
    /** Both at one dinner, ceremony, game. */
    EVENT,
    /** The words do not tell. */
    UNSPECIFIED
  }
}
