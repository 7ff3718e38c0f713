package newsgraph.check;

import java.util.List;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.DateRange;
import newsgraph.model.ResolvedFacts.MeetingJoin;

/** What a graph says about what was asked, with the words that say so. */
public sealed interface Explanation {
  /**
   * Everything about one person.
   *
   * @param type {@code person}
   * @param aliases as printed, by text
   * @param mentions names, pronouns and nominals together
   * @param offices by title
   * @param meetings by date, undated ones last
   * @param articles those that name the person, oldest first
   */
  record OfPerson(
      String type,
      String id,
      String name,
      List<NameCount> aliases,
      int mentions,
      List<Tenure> offices,
      List<Meeting> meetings,
      List<Naming> articles)
      implements Explanation {}

  /**
   * Everything about one office.
   *
   * @param type {@code office}
   * @param organization null if no article tells
   * @param holders by name
   */
  record OfOffice(
      String type,
      String id,
      String title,
      String organization,
      OfficeKind kind,
      List<Tenure> holders)
      implements Explanation {}

  /**
   * Everything about one meeting.
   *
   * @param type {@code meeting}
   */
  record OfMeeting(String type, Meeting meeting) implements Explanation {}

  /**
   * How people are linked.
   *
   * @param type {@code links}
   * @param people those who were asked for, as asked
   * @param pairs each two of them once; neighbours of the question first
   */
  record OfLinks(String type, List<Who> people, List<Pair> pairs) implements Explanation {}

  /** A person. */
  record Who(String id, String name) {}

  /**
   * How two people are linked.
   *
   * @param meetings those that both take part in, by status and date
   * @param chain where none of these was held, the shortest chain of held meetings from the one to
   *     the other; empty if there is none
   */
  record Pair(Who from, Who to, List<Meeting> meetings, List<Link> chain) {}

  /**
   * Two people who met.
   *
   * @param meeting the one that most articles tell of
   * @param more how many other meetings of the two were held
   */
  record Link(Who from, Who to, Meeting meeting, int more) {}

  /**
   * A person's office.
   *
   * @param office node id
   * @param organization null if no article tells
   * @param status of the newest claim
   * @param asOf publication date of the newest claim; null if unknown
   * @param from ISO date; null if no article tells
   * @param to ISO date; null if no article tells
   * @param evidence oldest first
   */
  record Tenure(
      Who person,
      String office,
      String title,
      String organization,
      OfficeKind kind,
      OfficeStatus status,
      String asOf,
      String from,
      String to,
      List<Claim> evidence) {}

  /** A sentence that tells of an office, and the status that it gives. */
  record Claim(OfficeStatus status, Words words) {}

  /**
   * A meeting.
   *
   * @param date null if no article tells
   * @param place null if no article tells
   * @param others unnamed or collective sides, as printed
   * @param multiple whether it stands for a series
   * @param people by name
   * @param reports oldest first
   */
  record Meeting(
      String id,
      MeetingStatus status,
      MeetingKind kind,
      DateRange date,
      String place,
      List<String> others,
      boolean multiple,
      List<Part> people,
      List<Report> reports) {}

  /**
   * Someone who takes part.
   *
   * @param role null if no article tells
   */
  record Part(Who person, Role role, List<Mention> mentions) {}

  /**
   * Words that stand for someone who takes part.
   *
   * @param mention as printed
   */
  record Mention(String mention, Via via, Words words) {}

  /**
   * A meeting as one article tells it.
   *
   * @param published ISO date; null if unknown
   * @param date null if it does not tell
   * @param place null if it does not tell
   * @param attribution who says so, as printed
   * @param joinedBy why this report is of this meeting; empty for the only one
   */
  record Report(
      String article,
      String published,
      MeetingStatus status,
      MeetingKind kind,
      DateRange date,
      String place,
      List<String> attribution,
      List<MeetingJoin> joinedBy,
      List<Words> evidence) {}

  /**
   * An article that names a person.
   *
   * @param published ISO date; null if unknown
   * @param count names, pronouns and nominals together
   * @param names as printed, by text
   * @param joinedBy why these names are this person's
   */
  record Naming(
      String article,
      String published,
      int count,
      List<NameCount> names,
      List<NameJoin> joinedBy,
      List<Words> evidence) {}

  /**
   * Words of an article. All offsets are 0-based Unicode code points of the article's text as read.
   *
   * @param start first code point of the quote
   * @param end one past the quote's last code point
   * @param quote letter for letter; null if the graph is written without it
   * @param sentence the sentence around it; null if the graph is written without it
   * @param sentenceStart first code point of the sentence
   */
  record Words(
      String article, int start, int end, String quote, String sentence, int sentenceStart) {}
}
