package newsgraph.resolve;

import java.util.List;
import newsgraph.model.ResolvedFacts.Person;

/**
 * The distinct people, and who of each article is who.
 *
 * @param people in the order of their first appearance
 * @param personOf index in {@code people} by number of sighting: articles by id, their people in
 *     order
 */
record ResolvedPeople(List<Person> people, int[] personOf) {}
