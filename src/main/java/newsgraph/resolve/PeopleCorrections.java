package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Target;
import newsgraph.resolve.CorrectionLog.NoMatch;
import newsgraph.resolve.CorrectionNames.Printed;

/** What the user says of people: after the rules have told who is who, and before anything else. */
final class PeopleCorrections {
  private final PersonNaming naming;
  private final List<PersonDraft> people;

  PeopleCorrections(PersonNaming naming, List<PersonDraft> people) {
    this.naming = naming;
    this.people = new ArrayList<>(people);
  }

  /** The people after all corrections. */
  List<PersonDraft> apply(CorrectionLog corrections) {
    corrections.forEach(Target.PERSON, this::apply);
    return people;
  }

  private void apply(Correction correction) throws NoMatch {
    PersonDraft person = find(correction.person(), correction.articles());
    switch (correction.action()) {
      case MERGE -> merge(person, find(correction.value(), correction.valueArticles()), correction);
      case SPLIT -> split(person, correction);
      case RENAME -> person.call(correction.value());
      case DROP -> drop(person, correction);
      case SET -> throw new NoMatch("of a person nothing can be set");
    }
  }

  /** The first becomes the second, and has its name. */
  private void merge(PersonDraft gone, PersonDraft kept, Correction correction) throws NoMatch {
    if (gone == kept) {
      throw new NoMatch(
          "'" + correction.person() + "' and '" + correction.value() + "' are one person already");
    }
    kept.call(name(kept));
    gone.sightings().forEach(kept::take);
    people.remove(gone);
  }

  /** What the named articles say is of a person of its own, one for all these articles. */
  private void split(PersonDraft person, Correction correction) throws NoMatch {
    List<Sighting> off = seenIn(person, correction.articles());
    if (off.size() == person.sightings().size()) {
      throw new NoMatch("no other article names '" + correction.person() + "'");
    }
    person.sightings().removeAll(off);
    PersonDraft other = new PersonDraft(List.of());
    off.forEach(other::take);
    other.call(correction.value());
    people.add(other);
  }

  private void drop(PersonDraft person, Correction correction) {
    person.sightings().removeAll(seenIn(person, correction.articles()));
    if (person.sightings().isEmpty()) {
      people.remove(person);
    }
  }

  private static List<Sighting> seenIn(PersonDraft person, List<String> articles) {
    return person.sightings().stream()
        .filter(sighting -> CorrectionNames.among(sighting.article(), articles))
        .toList();
  }

  private PersonDraft find(String asked, List<String> articles) throws NoMatch {
    return CorrectionNames.person(
        asked,
        articles,
        people,
        person -> {
          newsgraph.model.ResolvedFacts.Person named = naming.person(person);
          return List.of(named.name(), named.shortName());
        },
        person -> person.sightings().stream().map(s -> new Printed(s.article(), s.facts())));
  }

  private String name(PersonDraft person) {
    return person.name() == null ? naming.name(person.sightings()) : person.name();
  }
}
