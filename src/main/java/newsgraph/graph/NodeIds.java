package newsgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the ids of nodes are made of. Those that would be the same get {@code ~2}, {@code ~3}... in
 * the order in which the articles tell of them; that is not told here.
 */
public final class NodeIds {
  /** By Unicode code point, as {@code sort} in other languages has it: the order of all lists. */
  public static final Comparator<String> ORDER = Ids.ORDER;

  /** How many participants a meeting's id names. */
  private static final int NAMED = 3;

  private static final String PERSON = "person/";

  private NodeIds() {}

  /**
   * The id of a person.
   *
   * @param shortName given and family name, without middle names and initials
   */
  public static String person(String shortName) {
    return PERSON + Slug.of(shortName);
  }

  /**
   * The id of an office.
   *
   * @param organization null if no article tells
   */
  public static String office(String title, String organization) {
    String home = organization == null ? "-" : Slug.of(organization);
    return "office/" + home + "/" + Slug.of(title);
  }

  /**
   * The id of a meeting.
   *
   * @param people ids of all who take part, in any order
   * @param from the ISO date on which it begins; null if no article tells
   */
  public static String meeting(List<String> people, String from) {
    List<String> slugs =
        people.stream()
            .map(person -> person.substring(PERSON.length()))
            .distinct()
            .sorted(ORDER)
            .toList();
    String who = slugs.stream().limit(NAMED).collect(Collectors.joining("+"));
    String more = slugs.size() > NAMED ? "+" + (slugs.size() - NAMED) : "";
    return "meeting/"
        + (slugs.isEmpty() ? "-" : who + more)
        + "/"
        + (from == null ? "undated" : from);
  }

  /**
   * The id of an article.
   *
   * @param path below the PATH that the user gave
   * @param record its name in a file of many articles; null in a file of one
   */
  public static String article(String path, String record) {
    return "article/" + path + (record == null ? "" : "#" + record);
  }
}
