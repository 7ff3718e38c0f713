package newsgraph.codec;

import java.util.List;

/**
 * What a reader says is in one article: the people, offices and meetings that a graph should have.
 *
 * @param stem the gold file's name without {@code .json}; the article's name without its ending
 * @param people every named individual
 * @param offices one a person, title, organization and status
 * @param meetings one a real or projected meeting, however often it is told
 */
public record Gold(String stem, List<Person> people, List<Office> offices, List<Meeting> meetings) {
  /** Copies the lists. */
  public Gold {
    people = List.copyOf(people);
    offices = List.copyOf(offices);
    meetings = List.copyOf(meetings);
  }

  /**
   * Someone.
   *
   * @param id how offices and meetings of this file name the person
   * @param name the fullest name that the article prints
   * @param aliases as printed, without titles
   * @param byline whether it is a reporter, a photographer or another credit, whom no graph needs
   * @param real the fullest name where another article prints another one; null if it is the name
   * @param optional neither required nor wrong
   */
  public record Person(
      String id, String name, List<String> aliases, boolean byline, String real, boolean optional) {
    /** Copies the list. */
    public Person {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A named post.
   *
   * @param person an id of this file
   * @param titles the title, then those that are right too
   * @param organizations the organization, then those that are right too; a null among them stands
   *     for none
   * @param statuses as of publication, then those that are right too; {@code current}
   * @param evidence the words that say so; null if the file has none
   * @param optional neither required nor wrong
   */
  public record Office(
      String person,
      List<String> titles,
      List<String> organizations,
      List<String> statuses,
      String evidence,
      boolean optional) {
    /** Makes the lists ones that cannot change. */
    public Office {
      titles = List.copyOf(titles);
      organizations =
          java.util.Collections.unmodifiableList(new java.util.ArrayList<>(organizations));
      statuses = List.copyOf(statuses);
    }
  }

  /**
   * A meeting.
   *
   * @param participants ids of this file; what is no id is a collective or unnamed side
   * @param statuses the status, then those that are right too; {@code held}
   * @param kinds the kind, then those that are right too; empty if the file tells none
   * @param date ISO date; null where the article does not tell
   * @param otherDates right too
   * @param place null where the article does not tell
   * @param otherPlaces right too
   * @param evidence the words that say so; null if the file has none
   * @param real the same word in every article that tells of the same meeting; null if none other
   *     does
   * @param multiple whether it stands for a series
   * @param optional neither required nor wrong
   */
  public record Meeting(
      List<String> participants,
      List<String> statuses,
      List<String> kinds,
      String date,
      List<String> otherDates,
      String place,
      List<String> otherPlaces,
      String evidence,
      String real,
      boolean multiple,
      boolean optional) {
    /** Copies the lists. */
    public Meeting {
      participants = List.copyOf(participants);
      statuses = List.copyOf(statuses);
      kinds = List.copyOf(kinds);
      otherDates = List.copyOf(otherDates);
      otherPlaces = List.copyOf(otherPlaces);
    }
  }
}
