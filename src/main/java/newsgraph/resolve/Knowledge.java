package newsgraph.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the word lists know about names, places and titles. Every function must be safe for any
 * number of threads.
 *
 * @param sameGivenName whether two given names may be one person's, beside being equal: "Bill" and
 *     "William"; in lower case without marks, in either order
 * @param familyFirst whether the words of a name begin with the family name: "Kim", "Jong", "Un";
 *     as printed
 * @param placeWithin whether the first place lies in the second: "Tokyo", "Japan"; as printed
 * @param country whether an organization is a state: "Japan"
 * @param officeTitle the title that stands for all titles of the same office: "prime minister" for
 *     "premier"; the title itself if there is no other
 */
public record Knowledge(
    BiPredicate<String, String> sameGivenName,
    Predicate<List<String>> familyFirst,
    BiPredicate<String, String> placeWithin,
    Predicate<String> country,
    UnaryOperator<String> officeTitle) {
  /** No word lists: only what the names and places say themselves. */
  public static Knowledge none() {
    return new Knowledge(
        (a, b) -> false, words -> false, (a, b) -> false, organization -> false, title -> title);
  }
}
