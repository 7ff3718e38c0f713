package newsgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ArticleInfo;

/**
 * A person as one article has him or her.
 *
 * @param number position among all sightings, by article and first mention
 * @param article where
 * @param index in the article's people
 * @param facts what the article says
 * @param name the fullest name there
 * @param surnames the words that stand alone for the person in the article: "kishida"
 * @param offices what the article says of the person's offices
 * @param companions the full names of the others in the article, as {@link PersonName#joined()}
 */
record Sighting(
    int number,
    ArticleInfo article,
    int index,
    PersonFacts facts,
    PersonName name,
    Set<String> surnames,
    List<OfficeStatement> offices,
    Set<String> companions) {

  static Sighting of(int number, ArticleFacts facts, int index) {
    PersonFacts person = facts.people().get(index);
    Set<String> companions = new TreeSet<>();
    for (int i = 0; i < facts.people().size(); i++) {
      PersonName other = PersonName.of(facts.people().get(i).name());
      if (i != index && !other.single()) {
        companions.add(other.joined());
      }
    }
    return new Sighting(
        number,
        facts.article(),
        index,
        person,
        PersonName.of(person.name()),
        person.names().stream()
            .map(NameCount::text)
            .map(PersonName::of)
            .filter(PersonName::single)
            .map(PersonName::first)
            .collect(Collectors.toCollection(TreeSet::new)),
        facts.offices().stream().filter(office -> office.person() == index).toList(),
        companions);
  }

  /** Whether the article gives a full name of the person. */
  boolean named() {
    return !name.single();
  }
}
