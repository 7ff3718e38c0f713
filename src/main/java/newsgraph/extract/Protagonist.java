package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

/**
 * Whom an article is about, as an obituary or a portrait: the subject of its first sentence, who
 * comes up far more often than anybody else of the gender. "Lind was born in Lima. Holm taught him.
 * In 1961 he was received by Toth": "he" goes on to mean Lind (the center continues: Brennan,
 * Friedman and Pollard, A centering approach to pronouns, 1987).
 */
final class Protagonist {
  /** How often he is mentioned at least, and how much more often than the next one. */
  private static final int OFTEN = 6;

  private static final int TIMES_MORE = 3;

  private final AnnotatedArticle article;
  private final People people;

  Protagonist(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /** The person; empty if the article is about several of this gender, or about none. */
  Optional<Integer> find(Gender gender) {
    int lead = LeadDay.lead(article);
    if (lead < 0) {
      return Optional.empty();
    }
    Parse parse = new Parse(article.sentences().get(lead));
    return people.inSentence(lead).stream()
        .filter(m -> m.via() == Via.NAME && Antecedents.isMainSubject(parse, m))
        .map(People.Mention::person)
        .filter(person -> people.persons().get(person).gender() == gender)
        .filter(person -> isFarAhead(person, gender))
        .findFirst();
  }

  private boolean isFarAhead(int person, Gender gender) {
    int times = people.of(person).size();
    return times >= OFTEN
        && people.persons().stream()
            .filter(other -> other.index() != person && other.gender() != opposite(gender))
            .allMatch(other -> times >= TIMES_MORE * people.of(other.index()).size());
  }

  private static Gender opposite(Gender gender) {
    return List.of(Gender.MALE, Gender.FEMALE).stream()
        .filter(other -> other != gender)
        .findFirst()
        .orElseThrow();
  }
}
