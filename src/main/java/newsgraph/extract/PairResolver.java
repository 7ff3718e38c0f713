package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds the two people whom one phrase stands for: "the two leaders", "both men", "the pair",
 * "they". It stands for nobody where that can't be told.
 */
final class PairResolver {
  private static final int REACH_OF_PRONOUN = 1;
  private static final int REACH_OF_NOMINAL = 3;
  private static final int REACH_OF_TWO = 6;
  private static final int MOST_STEPS = 4;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final List<MeetingMention> before;

  /**
   * @param before the meetings told so far, whose participants "the two leaders" can be
   */
  PairResolver(
      AnnotatedArticle article, People people, MeetingWords words, List<MeetingMention> before) {
    this.article = article;
    this.people = people;
    this.words = words;
    this.before = before;
  }

  /** Whether a phrase speaks of two people together. */
  boolean isPair(Parse parse, int head) {
    String lemma = parse.lemma(head).toLowerCase(Locale.ROOT);
    if (isOfThem(parse, head)) {
      return true;
    }
    if (parse.tagged(head, "PRP")) {
      return words.has(Trait.THEY, parse.token(head).text().toLowerCase(Locale.ROOT));
    }
    if (words.has(Trait.PAIR, lemma)) {
      return parse.children(head, "nmod").stream()
          .noneMatch(of -> parse.preposition(of).equals("of")); // "a couple of farmers"
    }
    boolean two = parse.hasChild(head, "nummod", "two") || parse.hasChild(head, "det", "both");
    boolean plainPlural =
        parse.tagged(head, "NNS")
            && words.has(Trait.LEADER, lemma)
            && parse.hasChild(head, "det", "the");
    boolean described = parse.child(head, "amod", "compound", "nmod") >= 0 && !two;
    return (two || plainPlural && !described) && words.isSide(lemma) && !lemma.equals("side");
  }

  /** "both of them", "the two of them". */
  private boolean isOfThem(Parse parse, int head) {
    String word = parse.lemma(head).toLowerCase(Locale.ROOT);
    boolean alone =
        Parse.isOneOf(word, "both", "each")
            && parse.relation(head).matches("nsubj.*|obj|obl|nmod")
            && parse.child(head, "nmod") < 0;
    return alone
        || Parse.isOneOf(word, "both", "two", "each")
            && parse.children(head, "nmod").stream()
                .anyMatch(of -> words.has(Trait.THEY, parse.token(of).text()) || isPair(parse, of));
  }

  /** The two people; empty if it can't be told who they are. */
  List<Integer> pair(Parse parse, int head) {
    List<Integer> two = pair(parse, head, 0);
    return isCouples(parse, head) ? withSpouses(two) : two;
  }

  private List<Integer> pair(Parse parse, int head, int step) {
    List<Integer> here = mentioned(parse, head);
    if (here.size() == 2) {
      return here;
    }
    List<Integer> acted = here.size() > 2 ? notActing(parse, head, here) : List.of();
    if (acted.size() == 2 && isOfThem(parse, head)) {
      return acted;
    }
    int index = parse.sentence().index();
    Optional<List<Integer>> chained = chained(index, head, step);
    if (chained.isPresent()) {
      return chained.get();
    }
    boolean pronoun = parse.tagged(head, "PRP");
    if (pronoun && parse.isQuoted(head)) {
      return List.of(); // they of whom a speaker speaks
    }
    Optional<List<Integer>> nominal = pronoun ? pairBefore(parse, head, step) : Optional.empty();
    if (nominal.isPresent()) {
      return nominal.get();
    }
    boolean leaders = words.has(Trait.LEADER, parse.lemma(head));
    boolean two = parse.hasChild(head, "nummod", "two") || parse.hasChild(head, "det", "both");
    int reach = pronoun ? REACH_OF_PRONOUN : two ? REACH_OF_TWO : REACH_OF_NOMINAL;
    List<Integer> met = ofLastMeeting(index, reach);
    if (leaders && !met.isEmpty()) {
      return met; // the two who were seen from the car are not "the leaders"
    }
    for (int sentence = index - 1; sentence >= Math.max(0, index - 2); sentence--) {
      Optional<List<Integer>> subject = coordinated(new Parse(article.sentences().get(sentence)));
      if (subject.isPresent()) {
        return subject.get();
      }
    }
    if (!met.isEmpty()) {
      return met;
    }
    if (pronoun) {
      return ofSentenceBefore(index);
    }
    List<Integer> near = named(index, head);
    return near.size() == 2 ? near : ofLead(index).orElseGet(() -> lastNamed(index));
  }

  /** "Ruiz met Lind and Holm and will receive both of them": Lind and Holm. */
  private List<Integer> notActing(Parse parse, int head, List<Integer> persons) {
    int index = parse.sentence().index();
    return persons.stream()
        .filter(
            person ->
                people.inSentence(index).stream()
                    .filter(m -> m.person() == person && m.end() <= head)
                    .noneMatch(m -> parse.relation(m.head()).startsWith("nsubj")))
        .toList();
  }

  /** The two of the last meeting told; "the meeting" without names keeps it in mind. */
  private List<Integer> ofLastMeeting(int index, int reach) {
    int from = index;
    for (int i = before.size() - 1; i >= 0 && from - before.get(i).sentence() <= reach; i--) {
      MeetingMention meeting = before.get(i);
      if (meeting.people().size() == 2) {
        return meeting.people();
      }
      if (meeting.people().isEmpty()) {
        from = meeting.sentence() - REACH_OF_NOMINAL + Math.min(reach, REACH_OF_NOMINAL);
      }
    }
    return List.of();
  }

  /** The people mentioned before the phrase in its own sentence. */
  private List<Integer> mentioned(Parse parse, int head) {
    List<Integer> here = new ArrayList<>();
    for (People.Mention mention : people.inSentence(parse.sentence().index())) {
      if (mention.end() <= head && !here.contains(mention.person())) {
        here.add(mention.person());
      }
    }
    return here;
  }

  /** "Ruiz and Lind... they", "Both men... they": whom coreference took the phrase for. */
  private Optional<List<Integer>> chained(int sentence, int head, int step) {
    for (AnnotatedArticle.Chain chain : article.chains()) {
      int at = position(chain.mentions(), sentence, head);
      for (int i = at - 1; i >= 0 && step < MOST_STEPS; i--) {
        ChainMention mention = chain.mentions().get(i);
        Parse parse = new Parse(article.sentences().get(mention.sentence()));
        List<Integer> listed = listed(parse, mention);
        if (listed.size() == 2) {
          return Optional.of(listed);
        }
        if (parse.tagged(mention.head(), "NN") && isPair(parse, mention.head())) {
          return Optional.of(pair(parse, mention.head(), step + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static int position(List<ChainMention> mentions, int sentence, int head) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).sentence() == sentence && mentions.get(i).head() == head) {
        return i;
      }
    }
    return -1;
  }

  /** The people of "Ruiz and Lind"; empty for other phrases. */
  private List<Integer> listed(Parse parse, ChainMention mention) {
    List<Integer> persons = new ArrayList<>();
    for (int part : parse.conjuncts(mention.head())) {
      people
          .at(mention.sentence(), part)
          .filter(m -> !persons.contains(m.person()))
          .ifPresent(m -> persons.add(m.person()));
    }
    return persons.size() == 2 && parse.conjuncts(mention.head()).size() == 2 ? persons : List.of();
  }

  /** "Both men were in Oslo, but they never met": they are the pair spoken of before. */
  private Optional<List<Integer>> pairBefore(Parse parse, int head, int step) {
    int index = parse.sentence().index();
    for (int sentence = index; sentence >= Math.max(0, index - 1); sentence--) {
      Parse earlier = sentence == index ? parse : new Parse(article.sentences().get(sentence));
      int last = sentence == index ? head - 1 : earlier.size() - 1;
      for (int token = last; token >= 0 && step < MOST_STEPS; token--) {
        boolean noun = !earlier.tagged(token, "PRP");
        if (noun && earlier.relation(token).startsWith("nsubj") && isPair(earlier, token)) {
          return Optional.of(pair(earlier, token, step + 1));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Ruiz and Lind arrived": the two of a coordinated subject. Nobody, if one of them is a pronoun
   * that stands for somebody unknown.
   */
  private Optional<List<Integer>> coordinated(Parse parse) {
    for (int token = 0; token < parse.size(); token++) {
      List<Integer> parts = parse.conjuncts(token);
      if (parse.relation(token).startsWith("nsubj") && parts.size() == 2) {
        Set<Integer> persons = new LinkedHashSet<>();
        parts.forEach(
            p -> people.at(parse.sentence().index(), p).ifPresent(m -> persons.add(m.person())));
        boolean personal = parts.stream().anyMatch(p -> parse.tagged(p, "PRP"));
        if (persons.size() == 2) {
          return Optional.of(List.copyOf(persons));
        } else if (personal && persons.size() == 1) {
          return Optional.of(List.of());
        }
      }
    }
    return Optional.empty();
  }

  /** "Ruiz is no stranger to Lind. They met in May": the only two in the sentence before. */
  private List<Integer> ofSentenceBefore(int index) {
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

  /** Whoever is named right before: in the two sentences before, and in this one. */
  private List<Integer> named(int index, int head) {
    return people.mentions().stream()
        .filter(m -> m.sentence() < index || m.sentence() == index && m.end() <= head)
        .filter(m -> index - m.sentence() <= 2)
        .map(People.Mention::person)
        .distinct()
        .toList();
  }

  /** The two of whom the first sentence of the story speaks. */
  private Optional<List<Integer>> ofLead(int index) {
    return article.sentences().stream()
        .filter(s -> s.kind() == Article.Kind.PARAGRAPH && s.index() < index)
        .findFirst()
        .flatMap(lead -> coordinated(new Parse(lead)));
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
  private List<Integer> lastNamed(int index) {
    List<Integer> last = new ArrayList<>();
    List<People.Mention> mentions = people.mentions();
    for (int i = mentions.size() - 1; i >= 0 && last.size() < 2; i--) {
      People.Mention mention = mentions.get(i);
      boolean near = mention.sentence() < index && index - mention.sentence() <= REACH_OF_NOMINAL;
      if (near && !last.contains(mention.person())) {
        last.add(mention.person());
      }
    }
    return last.size() == 2 ? last : List.of();
  }

  private static boolean isCouples(Parse parse, int head) {
    return parse.lemma(head).equals("couple") && parse.token(head).tag().equals("NNS");
  }

  /** "the two couples": the two and those of the same family names. */
  private List<Integer> withSpouses(List<Integer> two) {
    Set<Integer> all = new LinkedHashSet<>(two);
    for (int person : two) {
      String family = family(person);
      people.persons().stream()
          .filter(other -> other.index() != person && family(other.index()).equals(family))
          .forEach(other -> all.add(other.index()));
    }
    return all.size() == 4 ? List.copyOf(all) : List.of();
  }

  private String family(int person) {
    String name = people.persons().get(person).name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether words stand for the phrase by pronoun or by noun. */
  static Via via(Parse parse, int head) {
    return parse.tagged(head, "PRP") ? Via.PRONOUN : Via.NOMINAL;
  }
}
