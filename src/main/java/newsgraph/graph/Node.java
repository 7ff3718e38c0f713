package newsgraph.graph;

import java.util.List;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleInfo;
import newsgraph.model.DateRange;

/** A thing of the graph. */
public sealed interface Node {
  /** Such as {@code person/ana-ruiz}. */
  String id();

  /**
   * Someone: "Ana Ruiz".
   *
   * @param name given name first
   * @param aliases as printed, by text
   * @param mentions names, pronouns and nominals together
   */
  record Person(String id, String name, List<NameCount> aliases, int mentions) implements Node {
    /** Copies the list. */
    public Person {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A named post: "prime minister" of "Finland".
   *
   * @param organization null if no article tells
   */
  record Office(String id, String title, String organization, OfficeKind kind) implements Node {}

  /**
   * A meeting, merged from its reports: "held" on "2023-05-18".
   *
   * @param date null if no article tells
   * @param place null if no article tells
   * @param others unnamed or collective sides, as printed
   * @param multiple whether it stands for a series
   */
  record Meeting(
      String id,
      MeetingStatus status,
      MeetingKind kind,
      DateRange date,
      String place,
      List<String> others,
      boolean multiple)
      implements Node {
    /** Copies the list. */
    public Meeting {
      others = List.copyOf(others);
    }
  }

  /** An article that was read: "lake-talks.txt". */
  record Article(ArticleInfo info) implements Node {
    @Override
    public String id() {
      return info.id();
    }
  }
}
