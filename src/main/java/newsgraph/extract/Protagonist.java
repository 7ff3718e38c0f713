package newsgraph.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
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
  private static final int OFTEN = 5;

  private static final int TIMES_MORE = 3;

  /** The same by name. */
  private static final int OFTEN_NAMED = 4;

  private static final int NAMED_MORE = 2;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final Map<Gender, Optional<Integer>> found = new EnumMap<>(Gender.class);

  Protagonist(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
    for (Gender gender : List.of(Gender.MALE, Gender.FEMALE)) {
      found.put(gender, find(gender));
    }
  }

  /** The person of this gender whom the article is about; empty if there is none. */
  Optional<Integer> of(Gender gender) {
    return found.getOrDefault(gender, Optional.empty());
  }

  /**
   * Who goes on to be meant by "he", though another was the main subject of the sentence before.
   *
   * @param main the mention that is the main subject of the sentence before
   * @param there all mentions of this gender in it
   */
  Optional<Integer> goingOn(
      Parse parse,
      int pronoun,
      Gender gender,
      Parse before,
      Optional<People.Mention> main,
      List<People.Mention> there) {
    Optional<Integer> center = of(gender);
    boolean open =
        center.isPresent()
            && parse.relation(pronoun).matches("nsubj.*|nmod:poss|i?obj")
            && (main.isEmpty() || main.get().via() == Via.NAME);
    boolean goesOn =
        open
            && (there.isEmpty()
                || there.stream()
                    .filter(m -> m.person() == center.get())
                    .anyMatch(
                        m ->
                            main.isEmpty()
                                || m.via() == Via.PRONOUN && !isSaying(parse, pronoun)
                                || m.begin() > main.get().begin() // "Holm resigned; Ruiz went"
                                    && Antecedents.isSubject(before, m))
                || main.isPresent() && !isSaying(parse, pronoun) && isAside(main.get()));
    return goesOn ? center : Optional.empty();
  }

  /** Whether a life tells of somebody there for the first time: "Holm taught her". */
  private boolean isAside(People.Mention other) {
    return isLife() && people.before(other.person(), other.sentence(), 0).isEmpty();
  }

  /** "he said": whoever spoke in the sentence before goes on. */
  private boolean isSaying(Parse parse, int token) {
    return parse.head(token) >= 0 && words.is(Cue.REPORT, "verb", parse.lemma(parse.head(token)));
  }

  /**
   * The person whom it is about; empty if the article is about several of this gender, or about
   * none.
   */
  private Optional<Integer> find(Gender gender) {
    int lead = LeadDay.lead(article);
    if (lead < 0) {
      return Optional.empty();
    }
    Parse parse = new Parse(article.sentences().get(lead));
    return people.inSentence(lead).stream()
        .filter(m -> m.via() == Via.NAME)
        .filter(m -> m.begin() == 0 || Antecedents.isMainSubject(parse, m)) // in long sentences too
        .map(People.Mention::person)
        .filter(person -> people.persons().get(person).gender() != opposite(gender))
        .filter(person -> isFarAhead(person, gender))
        .findFirst();
  }

  /** Whether it tells a life that has ended: "Lind died on Thursday". */
  private boolean isLife() {
    int lead = LeadDay.lead(article);
    return lead >= 0
        && article.sentences().subList(0, Math.min(lead + 2, article.sentences().size())).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(t -> t.lemma().equalsIgnoreCase("die") && t.tag().matches("VB[DZ]|NN.*"));
  }

  private boolean isFarAhead(int person, Gender gender) {
    return isFarAhead(person, gender, false, OFTEN, TIMES_MORE)
        || isFarAhead(person, gender, true, OFTEN_NAMED, NAMED_MORE);
  }

  private boolean isFarAhead(int person, Gender gender, boolean named, int often, int timesMore) {
    long times = times(person, named);
    return times >= often
        && people.persons().stream()
            .map(People.Person::index)
            .filter(other -> other != person)
            .filter(other -> people.persons().get(other).gender() != opposite(gender))
            .allMatch(other -> times >= timesMore * times(other, named));
  }

  private long times(int person, boolean named) {
    return people.of(person).stream().filter(m -> !named || m.via() == Via.NAME).count();
  }

  private static Gender opposite(Gender gender) {
    return List.of(Gender.MALE, Gender.FEMALE).stream()
        .filter(other -> other != gender)
        .findFirst()
        .orElseThrow();
  }
}
