package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.model.ArticleFacts.OfficeStatement;

/** The offices that an article tells of, by who holds them and by what they are called. */
final class HeldOffices {
  private final List<OfficeStatement> all;
  private final Map<Integer, List<OfficeStatement>> byPerson;
  private final Map<String, List<OfficeStatement>> byTitle = new HashMap<>();

  HeldOffices(List<OfficeStatement> all) {
    this.all = List.copyOf(all);
    this.byPerson = this.all.stream().collect(Collectors.groupingBy(OfficeStatement::person));
  }

  /** Every one, as told. */
  List<OfficeStatement> all() {
    return all;
  }

  /** Those of one person, as told; of a state, a party or a club alike. */
  List<OfficeStatement> of(int person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Those whose title is the described one, of whatever country and time. */
  List<OfficeStatement> titled(DescribedOffice described) {
    return byTitle.computeIfAbsent(
        described.title(),
        title -> all.stream().filter(o -> described.isTitle(o.office().title())).toList());
  }
}
