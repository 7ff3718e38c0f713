package newsgraph.resolve;

import java.util.List;
import newsgraph.model.ResolvedFacts.Person;

/**
 * The distinct people, and who of each article is who.
 *
 * @param people in the order of their first appearance
 * @param personOf index in {@code people} by number of sighting: articles by id, their people in
 *     order; {@link #NOBODY} for those whom the user dropped
 */
record ResolvedPeople(List<Person> people, int[] personOf) {
  /** No person at all. */
  static final int NOBODY = -1;
}
