package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ResolvedFacts.Person;

/**
 * Tells which people of different articles are the same: first those of one name, then variants of
 * a name, at last family names that stand alone. Only people who share a word of a name are ever
 * compared. Immutable and safe for any number of threads.
 */
final class PeopleResolver {
  private final NameMatch match;
  private final OfficeAgreement agreement;
  private final Knowledge knowledge;

  PeopleResolver(Knowledge knowledge) {
    match = new NameMatch(knowledge);
    agreement = new OfficeAgreement(knowledge);
    this.knowledge = knowledge;
  }

  /**
   * @param articles by id
   */
  ResolvedPeople resolve(List<ArticleFacts> articles, CorrectionLog corrections) {
    List<Sighting> sightings = sightings(articles);
    Company company = new Company(sightings, articles.size());
    Namesakes namesakes = new Namesakes(agreement, company);
    PersonJoiner joiner = new PersonJoiner(match, agreement, namesakes, company);

    List<PersonCluster> named = new ArrayList<>();
    byName(sightings.stream().filter(Sighting::named).toList())
        .forEach(group -> named.addAll(namesakes.split(group)));
    joiner.placeNamed(named);

    List<PersonCluster> left = new ArrayList<>();
    sightings.stream()
        .filter(sighting -> !sighting.named())
        .forEach(sighting -> joiner.placeSingle(sighting, left));
    joiner.placeLeft(left);
    PersonNaming naming = new PersonNaming(match, knowledge, sightings);
    List<PersonDraft> drafts =
        joiner.people().stream().map(person -> new PersonDraft(person.sightings())).toList();
    return resolved(
        new PeopleCorrections(naming, drafts).apply(corrections), naming, sightings.size());
  }

  private static ResolvedPeople resolved(
      List<PersonDraft> drafts, PersonNaming naming, int sightings) {
    List<PersonDraft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing(PersonDraft::firstNumber));
    int[] personOf = new int[sightings];
    Arrays.fill(personOf, ResolvedPeople.NOBODY);
    List<Person> people = new ArrayList<>();
    for (PersonDraft draft : ordered) {
      draft.sightings().forEach(sighting -> personOf[sighting.number()] = people.size());
      people.add(naming.person(draft));
    }
    return new ResolvedPeople(people, personOf);
  }

  private static List<Sighting> sightings(List<ArticleFacts> articles) {
    List<Sighting> sightings = new ArrayList<>();
    for (ArticleFacts article : articles) {
      for (int i = 0; i < article.people().size(); i++) {
        sightings.add(Sighting.of(sightings.size(), article, i));
      }
    }
    return sightings;
  }

  private static List<List<Sighting>> byName(List<Sighting> sightings) {
    Map<String, List<Sighting>> groups = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      String key = sighting.name().words() + sighting.name().suffix();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
    }
    return List.copyOf(groups.values());
  }
}
