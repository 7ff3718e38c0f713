package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/** The places before a phrase where two people are spoken of together: each finds them, or none. */
final class PairAntecedents {
  private static final int REACH_OF_NOMINAL = 3;
  private static final int MOST_STEPS = 4;

  /** In words: how far behind "the leaders of Peru and Chile" their names follow. */
  private static final int LONGEST_PLURAL = 9;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final List<MeetingMention> before;

  PairAntecedents(
      AnnotatedArticle article, People people, MeetingWords words, List<MeetingMention> before) {
    this.article = article;
    this.people = people;
    this.words = words;
    this.before = before;
  }

  /** The two of the last meeting told; "the meeting" without names keeps it in mind. */
  List<Integer> ofLastMeeting(int index, int reach) {
    int from = index;
    for (int i = before.size() - 1; i >= 0 && from - before.get(i).sentence() <= reach; i--) {
      MeetingMention meeting = before.get(i);
      if (meeting.people().size() == 2 && !meeting.attended()) {
        return meeting.people();
      }
      if (meeting.people().isEmpty()) {
        from = meeting.sentence() - REACH_OF_NOMINAL + Math.min(reach, REACH_OF_NOMINAL);
      }
    }
    return List.of();
  }

  /** Whether the sentence right before, in the same paragraph, tells only of others. */
  boolean isOfOthersBefore(int index, List<Integer> two) {
    if (index == 0
        || article.opensParagraph(index)
        || before.stream().anyMatch(m -> m.sentence() == index - 1)) {
      return false;
    }
    Parse parse = new Parse(article.sentences().get(index - 1));
    List<People.Mention> told =
        people.inSentence(index - 1).stream()
            .filter(m -> !new PairPhrase(parse, people, words).isSpeaker(parse.size(), m))
            .toList();
    return !told.isEmpty() && told.stream().noneMatch(m -> two.contains(m.person()));
  }

  /** The two of the last meeting of two, one of whom is this person. */
  Optional<List<Integer>> withOne(int person, int index, int reach) {
    for (int i = before.size() - 1; i >= 0 && index - before.get(i).sentence() <= reach; i--) {
      List<Integer> two = before.get(i).people();
      if (two.size() == 2 && two.contains(person)) {
        return Optional.of(two);
      }
    }
    return Optional.empty();
  }

  /** The two of the first meeting of two, however far, one of whom is spoken of nearby. */
  Optional<List<Integer>> ofFirstMeeting(List<Integer> near) {
    return before.stream()
        .map(MeetingMention::people)
        .filter(two -> two.size() == 2)
        .findFirst()
        .filter(two -> two.stream().anyMatch(near::contains));
  }

  /** "The union leaders Ruiz and Lind... the two leaders": whom the same noun named before. */
  Optional<List<Integer>> ofSameNoun(int index, String lemma) {
    for (int at = index - 1; at >= 0; at--) {
      Parse parse = new Parse(article.sentences().get(at));
      for (int noun = 0; noun < parse.size(); noun++) {
        boolean same =
            parse.lemma(noun).equalsIgnoreCase(lemma) && parse.token(noun).tag().matches("NNP?S");
        Optional<List<Integer>> list = same ? listBehind(parse, noun) : Optional.empty();
        if (list.isPresent()) {
          return list;
        }
      }
    }
    return Optional.empty();
  }

  /** The two of the list that follows a plural: "the leaders of Peru and Chile, Ruiz and Lind". */
  private Optional<List<Integer>> listBehind(Parse parse, int noun) {
    NamedSide one = new NamedSide(parse, people);
    for (int token = noun + 1; token < parse.size() && token - noun <= LONGEST_PLURAL; token++) {
      if (parse.tagged(token, "V")) {
        return Optional.empty();
      }
      List<Integer> parts = parse.conjuncts(token);
      if (parts.size() == 2) {
        List<Integer> persons =
            parts.stream().flatMap(p -> one.person(p).stream()).map(m -> m.person()).toList();
        if (persons.size() == 2) {
          return Optional.of(persons);
        }
      }
    }
    return Optional.empty();
  }

  /** The last list of a sentence, if it is of two people. */
  Optional<List<Integer>> lastList(Parse parse) {
    return listBefore(parse, parse.size()).filter(two -> two.size() == 2);
  }

  /** "sent Lind and Holm to Oslo, where Ruiz met them": the last list before, without Ruiz. */
  Optional<List<Integer>> listBefore(Parse parse, int head) {
    NamedSide one = new NamedSide(parse, people);
    for (int token = head - 1; token >= 0; token--) {
      List<Integer> parts = parse.conjuncts(token);
      if (parts.size() > 1
          && !parse.relation(token).equals("conj")
          && parts.stream().allMatch(part -> part < head)) {
        Set<Integer> persons = new LinkedHashSet<>();
        parts.forEach(p -> one.person(p).ifPresent(m -> persons.add(m.person())));
        return persons.size() == parts.size()
            ? Optional.of(List.copyOf(persons))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ruiz, Lind and Holm arrived": the people of a coordinated subject, two or more. */
  Optional<List<Integer>> coordinated(Parse parse) {
    for (int token = 0; token < parse.size(); token++) {
      List<Integer> parts = parse.conjuncts(token);
      if (parse.relation(token).startsWith("nsubj") && parts.size() > 1) {
        Set<Integer> persons = new LinkedHashSet<>();
        NamedSide one = new NamedSide(parse, people);
        parts.forEach(p -> one.person(p).ifPresent(m -> persons.add(m.person())));
        boolean personal = parts.stream().anyMatch(p -> parse.tagged(p, "PRP"));
        if (persons.size() == parts.size()) {
          return Optional.of(List.copyOf(persons));
        } else if (personal && persons.size() == 1) {
          return Optional.of(List.of());
        }
      }
    }
    return Optional.empty();
  }

  /** "Ruiz, Lind and Holm voted for it when they met": three or more before the pronoun. */
  Optional<List<Integer>> coordinatedBefore(Parse parse, int pronoun) {
    NamedSide one = new NamedSide(parse, people);
    for (int token = 0; token < pronoun; token++) {
      List<Integer> parts = new ArrayList<>();
      if (parse.relation(token).startsWith("nsubj")) {
        parts.addAll(parse.conjuncts(token));
        if (parts.size() == 1) { // "the heads of the four, Ruiz, Lind, Holm and Toth"
          parts.clear();
          for (int name : parse.children(token, "appos")) {
            parts.addAll(parse.conjuncts(name));
          }
        }
      }
      Set<Integer> persons = new LinkedHashSet<>();
      parts.forEach(p -> one.person(p).ifPresent(m -> persons.add(m.person())));
      if (persons.size() > 2
          && persons.size() == parts.size()
          && parts.stream().allMatch(part -> part < pronoun)) {
        return Optional.of(List.copyOf(persons));
      }
    }
    return Optional.empty();
  }

  /** "Ruiz is no stranger to Lind. They met in May": the only two in the sentence before. */
  List<Integer> ofSentenceBefore(int index) {
    if (index == 0 || !article.sentences().get(index - 1).kind().isStory()) {
      return List.of();
    }
    Sentence sentence = article.sentences().get(index - 1);
    Parse parse = new Parse(sentence);
    Set<Integer> persons = new LinkedHashSet<>();
    boolean meeting = before.stream().anyMatch(m -> m.sentence() == index - 1);
    for (People.Mention mention : people.inSentence(index - 1)) {
      if (meeting || !isInMainClause(parse, mention.head())) {
        return List.of();
      }
      persons.add(mention.person());
    }
    for (int token = 0; token < parse.size(); token++) {
      boolean others = parse.token(token).tag().equals("NNS") && words.isSide(parse.lemma(token));
      if (others && people.at(index - 1, token).isEmpty()) {
        return List.of();
      }
    }
    return persons.size() == 2 ? List.copyOf(persons) : List.of();
  }

  /**
   * "Ruiz is 76. Lind is 63. The two men met": each the only one in a sentence, and its subject.
   */
  Optional<List<Integer>> ofSentencesBefore(int index) {
    Set<Integer> persons = new LinkedHashSet<>();
    for (int at = index - 1; at >= 0 && index - at <= MOST_STEPS && persons.size() < 2; at--) {
      Parse parse = new Parse(article.sentences().get(at));
      List<People.Mention> here = people.inSentence(at);
      if (here.isEmpty() && persons.isEmpty()) {
        continue;
      }
      int sentence = at;
      if (before.stream().anyMatch(m -> m.sentence() == sentence && m.people().size() > 1)) {
        return Optional.empty(); // it speaks of two already
      }
      boolean alone =
          here.stream().map(People.Mention::person).distinct().count() == 1
              && here.stream().anyMatch(m -> parse.relation(m.head()).startsWith("nsubj"));
      if (!alone || !persons.add(here.get(0).person())) {
        return Optional.empty();
      }
    }
    return persons.size() == 2 ? Optional.of(List.copyOf(persons)) : Optional.empty();
  }

  /** Whoever is named right before: in the two sentences before, and in this one. */
  List<Integer> named(int index, int head) {
    return mentions(index - 2, index)
        .filter(m -> m.sentence() < index || m.end() <= head)
        .map(People.Mention::person)
        .distinct()
        .toList();
  }

  /** The two of whom the first sentence of the story speaks. */
  Optional<List<Integer>> ofLead(int index) {
    return article.sentences().stream()
        .filter(s -> s.kind() == Article.Kind.PARAGRAPH && s.index() < index)
        .findFirst()
        .flatMap(lead -> coordinated(new Parse(lead)))
        .filter(two -> two.size() == 2 || two.isEmpty());
  }

  private static boolean isInMainClause(Parse parse, int token) {
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (Parse.isOneOf(parse.relation(at), "advcl", "ccomp", "acl:relcl", "parataxis")) {
        return false;
      }
    }
    return true;
  }

  /** The last two people who were named; nobody, if a third is spoken of with them. */
  List<Integer> lastNamed(int index) {
    int from = index;
    while (from > index - REACH_OF_NOMINAL
        && from > 0
        && (from == index || !article.opensParagraph(from))) {
      from--; // within the paragraph, or in the one before
    }
    List<Integer> before =
        new ArrayList<>(
            mentions(from, index - 1)
                .filter(mention -> mention.via() != Via.PRONOUN)
                .map(People.Mention::person)
                .toList());
    Collections.reverse(before);
    List<Integer> last = before.stream().distinct().limit(2).toList();
    return last.size() == 2 ? last : List.of();
  }

  /** The mentions in the sentences from one to another, by position. */
  private Stream<People.Mention> mentions(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .boxed()
        .flatMap(sentence -> people.inSentence(sentence).stream());
  }
}
