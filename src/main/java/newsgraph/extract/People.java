package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.Via;

/** The people of one article and every mention of them. Immutable. */
final class People {
  /** How much less a mention counts for each sentence that it is farther away. */
  private static final double FADING = 0.9;

  /** In sentences: what lies farther back adds nothing. */
  private static final int FADED = 200;

  private final List<Person> persons;
  private final List<Mention> mentions;
  private final List<Group> groups;
  private final Map<Integer, List<Mention>> bySentence;
  private final Map<Integer, List<Mention>> byPerson;

  People(List<Person> persons, List<Mention> mentions) {
    this(persons, mentions, List.of());
  }

  private People(List<Person> persons, List<Mention> mentions, List<Group> groups) {
    this.persons = List.copyOf(persons);
    this.groups = List.copyOf(groups);
    this.mentions =
        mentions.stream()
            .sorted(Comparator.comparing(Mention::sentence).thenComparing(Mention::begin))
            .toList();
    this.bySentence = this.mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    this.byPerson = this.mentions.stream().collect(Collectors.groupingBy(Mention::person));
  }

  /**
   * One person.
   *
   * @param index position in {@link #persons()}
   * @param name the fullest given and family name, given name first
   * @param gender what the article says of it
   * @param joinedBy why different names were taken for this person's
   */
  record Person(int index, String name, Gender gender, List<NameJoin> joinedBy) {
    Person {
      joinedBy = List.copyOf(joinedBy);
    }
  }

  /**
   * Words that stand for one person.
   *
   * @param sentence index of the sentence
   * @param begin index of the first token in the sentence
   * @param end index after the last token
   * @param head index of the token that the parse attaches to the rest of the sentence
   * @param person index in {@link #persons()}
   * @param via name, pronoun or nominal
   */
  record Mention(int sentence, int begin, int end, int head, int person, Via via) {
    boolean covers(int token) {
      return begin <= token && token < end;
    }

    /** A pronoun that stands for a person. */
    static Mention pronoun(int sentence, int token, int person) {
      return new Mention(sentence, token, token + 1, token, person, Via.PRONOUN);
    }

    /** The same words, for another person. */
    Mention of(int other) {
      return new Mention(sentence, begin, end, head, other, via);
    }
  }

  /**
   * Words that stand for several people together: "both prime ministers".
   *
   * @param sentence index of the sentence
   * @param head index of the head token in the sentence
   * @param persons indices in {@link #persons()}; empty if they are people, but none of these
   */
  record Group(int sentence, int head, List<Integer> persons) {
    Group {
      persons = List.copyOf(persons);
    }
  }

  List<Person> persons() {
    return persons;
  }

  /** All mentions by position. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The mentions in a sentence, by position. */
  List<Mention> inSentence(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The mentions of a person, by position. */
  List<Mention> of(int person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /**
   * The mentions of a person that end before a token, by position.
   *
   * @param token index of a token in the sentence
   */
  List<Mention> before(int person, int sentence, int token) {
    List<Mention> all = of(person);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < all.size() && all.get(low).sentence() == sentence && all.get(low).end() <= token) {
      low++;
    }
    return all.subList(0, low);
  }

  /** How much a person is spoken of before a place; what is near counts more. */
  double salience(int person, int sentence, int token) {
    List<Mention> all = before(person, sentence, token);
    double sum = 0;
    for (int at = all.size() - 1; at >= 0 && sentence - all.get(at).sentence() <= FADED; at--) {
      sum += StrictMath.pow(FADING, sentence - all.get(at).sentence());
    }
    return sum;
  }

  /** The mention that covers a token, if any; a name before a longer nominal around it. */
  Optional<Mention> at(int sentence, int token) {
    return inSentence(sentence).stream()
        .filter(m -> m.covers(token))
        .min(Comparator.comparingInt(m -> m.end() - m.begin()));
  }

  /** Whether nothing tells of a person but one word: no second name, no "he" or "she". */
  boolean isUnknown(int person) {
    return !persons.get(person).name().contains(" ")
        && persons.get(person).gender() == Gender.UNKNOWN
        && of(person).stream().noneMatch(m -> m.via() == Via.PRONOUN);
  }

  /** These people with more mentions of them. */
  People with(List<Mention> more) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(more);
    return new People(persons, all, groups);
  }

  /** These people with the words that stand for several of them. */
  People withGroups(List<Group> found) {
    return new People(persons, mentions, found);
  }

  /** Whom a plural stands for, if its own words tell. */
  Optional<Group> group(int sentence, int head) {
    return groups.stream().filter(g -> g.sentence() == sentence && g.head() == head).findFirst();
  }
}
