package newsgraph.resolve;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.model.ResolvedFacts.Person;
import newsgraph.resolve.CorrectionLog.NoMatch;
import newsgraph.resolve.CorrectionNames.Printed;

/** The resolved people as corrections of offices and meetings name them. */
record PeopleNames(List<Person> people) {
  /**
   * The index of the one person of a name.
   *
   * @param articles paths in which the person must be called so; empty for any
   */
  int find(String asked, List<String> articles) throws NoMatch {
    return CorrectionNames.person(
        asked,
        articles,
        IntStream.range(0, people.size()).boxed().toList(),
        index -> List.of(people.get(index).name(), people.get(index).shortName()),
        index ->
            people.get(index).appearances().stream()
                .map(seen -> new Printed(seen.article(), seen.facts())));
  }
}
