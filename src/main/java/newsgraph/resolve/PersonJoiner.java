package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.Spelling;

/**
 * Joins people whose names are variants of one another, fuller names first. Nobody joins a person
 * one of whose names is incompatible, so that no chain makes one of George and Jeb Bush. Used by
 * one thread.
 */
final class PersonJoiner {
  /** How many times as likely as the next a person must be to be chosen. */
  private static final int CLEAR = 3;

  private final NameMatch match;
  private final OfficeAgreement agreement;
  private final Namesakes namesakes;
  private final Company company;
  private final List<PersonCluster> people = new ArrayList<>();
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Map<String, Set<Integer>> byFamily = new HashMap<>();

  PersonJoiner(NameMatch match, OfficeAgreement agreement, Namesakes namesakes, Company company) {
    this.match = match;
    this.agreement = agreement;
    this.namesakes = namesakes;
    this.company = company;
  }

  /** Places people with a given and a family name. */
  void placeNamed(List<PersonCluster> named) {
    named.stream()
        .sorted(
            Comparator.comparing((PersonCluster person) -> -person.first().name().detail())
                .thenComparing(person -> -person.sightings().size())
                .thenComparing(person -> person.first().name().joined())
                .thenComparing(person -> person.first().number()))
        .forEach(person -> place(person, sharingWords(person)));
  }

  /** Places someone of one name, among those who have it as family name. */
  void placeSingle(Sighting sighting, List<PersonCluster> left) {
    PersonCluster person = PersonCluster.of(List.of(sighting));
    int chosen = choose(person, sharingFamily(person));
    if (chosen < 0) {
      left.add(person);
    } else {
      grow(chosen, person);
    }
  }

  /** Places those of one name who are nobody's of more names: they may still be one another. */
  void placeLeft(List<PersonCluster> left) {
    int named = people.size();
    for (PersonCluster person : left) {
      Set<Integer> others = new LinkedHashSet<>(sharingFamily(person));
      others.removeIf(other -> other < named);
      place(person, others);
    }
  }

  List<PersonCluster> people() {
    return people;
  }

  private void place(PersonCluster person, Set<Integer> candidates) {
    int chosen = choose(person, candidates);
    if (chosen < 0) {
      people.add(person);
      index(people.size() - 1);
    } else {
      grow(chosen, person);
    }
  }

  private void grow(int chosen, PersonCluster person) {
    people.get(chosen).addAll(person);
    index(chosen);
  }

  /** The one candidate, or the one that is clearly likeliest; -1 if there is none. */
  private int choose(PersonCluster person, Set<Integer> candidates) {
    int best = -1;
    long first = 0;
    long second = 0;
    for (int candidate : candidates) {
      PersonCluster other = people.get(candidate);
      if (fits(person, other)) {
        long weight = weight(person, other);
        if (weight > first) {
          second = first;
          first = weight;
          best = candidate;
        } else {
          second = Math.max(second, weight);
        }
      }
    }
    return first >= CLEAR * second ? best : -1;
  }

  private boolean fits(PersonCluster person, PersonCluster other) {
    return !other.meets(person)
        && other.admits(person, match)
        && !namesakes.apart(other, person)
        && (!other.otherGender(person)
            || agreement.of(other.offices(), person.offices()) == OfficeAgreement.Verdict.AGREE)
        && surnameOnly(person, other);
  }

  /** Two words that are the end of another name are a family name, or someone else's full name. */
  private boolean surnameOnly(PersonCluster person, PersonCluster other) {
    PersonName a = person.first().name();
    PersonName b = other.first().name();
    boolean parts = !a.single() && !b.single() && a.words().size() != b.words().size();
    if (!parts || match.of(a, b) != newsgraph.model.ArticleFacts.NameJoin.SURNAME) {
      return true;
    }
    PersonCluster shorter = a.words().size() < b.words().size() ? person : other;
    return !shorter.calledBy(shorter.first().name().last());
  }

  private long weight(PersonCluster person, PersonCluster other) {
    boolean office = agreement.shareOffice(person.offices(), other.offices());
    return (long) other.articles().size()
        * (office ? 10 : 1)
        * (company.shared(person, other) ? 4 : 1);
  }

  private Set<Integer> sharingFamily(PersonCluster person) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String key : person.familyKeys()) {
      found.addAll(byFamily.getOrDefault(key, Set.of()));
    }
    return found;
  }

  private Set<Integer> sharingWords(PersonCluster person) {
    PersonName name = person.first().name();
    Set<Integer> found = new LinkedHashSet<>(sharingFamily(person));
    found.addAll(byWord.getOrDefault(Spelling.key(name.last()), Set.of()));
    found.addAll(byFamily.getOrDefault(Spelling.key(name.first()), Set.of()));
    found.addAll(byWord.getOrDefault(Spelling.key(name.joined()), Set.of()));
    return found;
  }

  private void index(int number) {
    PersonCluster person = people.get(number);
    for (String key : person.familyKeys()) {
      byFamily.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(number);
    }
    for (String key : person.wordKeys()) {
      byWord.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(number);
    }
  }
}
