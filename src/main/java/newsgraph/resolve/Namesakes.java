package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeStatement;

/**
 * Tells people of one name apart. One name is one person, unless both the offices and the people
 * around them have nothing in common.
 */
final class Namesakes {
  private final OfficeAgreement agreement;
  private final Company company;

  Namesakes(OfficeAgreement agreement, Company company) {
    this.agreement = agreement;
    this.company = company;
  }

  /** The people of some sightings of one name, the one of most sightings first. */
  List<PersonCluster> split(List<Sighting> namesakes) {
    List<PersonCluster> parts = new ArrayList<>();
    for (List<Integer> group : alike(namesakes).groups()) {
      parts.add(PersonCluster.of(group.stream().map(namesakes::get).toList()));
    }
    parts.sort(
        Comparator.comparing((PersonCluster part) -> part.offices().isEmpty())
            .thenComparing(part -> -part.sightings().size())
            .thenComparing(part -> part.first().number()));
    List<PersonCluster> people = new ArrayList<>();
    for (PersonCluster part : parts) {
      people.stream()
          .filter(person -> !apart(person, part))
          .findFirst()
          .ifPresentOrElse(person -> person.addAll(part), () -> people.add(part));
    }
    return people;
  }

  /** Whether two people of one name are clearly two. */
  boolean apart(PersonCluster a, PersonCluster b) {
    return switch (agreement.of(a.offices(), b.offices())) {
      case AGREE -> false;
      case DISAGREE -> !company.shared(a, b);
      case SILENT -> a.otherGender(b) && !company.shared(a, b);
    };
  }

  /** Groups those who share an office, an organization or rare company. */
  private Partition alike(List<Sighting> namesakes) {
    Partition parts = new Partition(namesakes.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < namesakes.size(); i++) {
      for (String trait : traits(namesakes.get(i))) {
        Integer known = first.putIfAbsent(trait, i);
        if (known != null) {
          parts.union(known, i);
        }
      }
    }
    return parts;
  }

  private Set<String> traits(Sighting sighting) {
    Set<String> traits = new TreeSet<>();
    for (OfficeStatement statement : sighting.offices()) {
      Office office = statement.office();
      if (office.organization() != null) {
        traits.add("organization " + Words.content(office.organization()));
      }
    }
    sighting.companions().stream()
        .filter(company::rare)
        .forEach(name -> traits.add("with " + name));
    return traits;
  }
}
