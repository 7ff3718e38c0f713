package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

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
  private final PairAntecedents told;
  private final TwoOfText near;
  private final Called called;

  /**
   * @param before the meetings told so far, whose participants "the two leaders" can be
   */
  PairResolver(
      AnnotatedArticle article, People people, MeetingWords words, List<MeetingMention> before) {
    this.article = article;
    this.people = people;
    this.words = words;
    this.told = new PairAntecedents(article, people, words, before);
    this.near = new TwoOfText(article, people);
    this.called = new Called(article, people);
  }

  /** Whether a phrase speaks of two people together, or of more whom it counts. */
  boolean isPair(Parse parse, int head) {
    return new PairPhrase(parse, people, words).isPair(head);
  }

  /** "her guest": with whom she met last. */
  Optional<Integer> partner(int index, int owner) {
    List<Integer> two = told.ofLastMeeting(index, REACH_OF_NOMINAL);
    return two.contains(owner)
        ? two.stream().filter(person -> person != owner).findFirst()
        : Optional.empty();
  }

  /** The two people, or more; empty if it can't be told who they are. */
  List<Integer> pair(Parse parse, int head) {
    List<Integer> two = pair(parse, head, 0);
    if (two.stream().anyMatch(person -> isBeside(parse, head, person))) {
      return List.of(); // "Ruiz met both of them": nobody meets himself
    }
    return new PairPhrase(parse, people, words).isCouples(head) ? withSpouses(two) : two;
  }

  /** Whether the verb whose object the phrase is has the person for its subject. */
  private boolean isBeside(Parse parse, int head, int person) {
    int verb = parse.head(head);
    int index = parse.sentence().index();
    return verb >= 0
        && parse.tagged(verb, "V")
        && Parse.isOneOf(parse.relation(head), "obj", "iobj")
        && new Clause(parse, words)
            .subjects(verb).stream()
                .anyMatch(s -> people.at(index, s).filter(m -> m.person() == person).isPresent());
  }

  private List<Integer> pair(Parse parse, int phrase, int step) {
    PairPhrase in = new PairPhrase(parse, people, words);
    int head = in.inside(phrase);
    Optional<People.Group> group = people.group(parse.sentence().index(), head);
    if (group.isPresent()) {
      return group.get().persons();
    }
    boolean ruling = words.has(Trait.RULER, parse.lemma(head));
    List<Integer> here =
        mentioned(parse, head).stream()
            .filter(p -> !isBeside(parse, phrase, p))
            .filter(p -> !ruling || !called.isSomebodysOwn(p, words))
            .toList();
    Optional<List<Integer>> many = // "Ruiz, Lind and Holm... when they met"
        parse.tagged(head, "PRP") ? told.coordinatedBefore(parse, head) : Optional.empty();
    if (many.isPresent()) {
      return many.get();
    }
    if (here.size() == 2 && here.stream().noneMatch(p -> isOther(parse, head, p))) {
      return here;
    }
    List<Integer> topics = in.isCounted(head) ? near.within(parse, head) : List.of();
    if (topics.size() == 2
        && topics.stream().noneMatch(p -> isOther(parse, head, p) || isBeside(parse, phrase, p))) {
      return topics;
    }
    List<Integer> all = mentioned(parse, head);
    List<Integer> acted = all.size() > 2 ? notActing(parse, head, all) : List.of();
    if (acted.size() == 2 && in.isOfThem(phrase)) {
      return acted;
    }
    int index = parse.sentence().index();
    boolean general = !parse.tagged(head, "NN") || PairPhrase.isGeneral(parse.lemma(head));
    Predicate<List<Integer>> free =
        persons ->
            (general || !called.isOther(persons, parse.lemma(head)))
                && !(parse.lemma(head).equals("leader") && called.isNoLeader(persons, words))
                && !(ruling && persons.stream().anyMatch(p -> called.isSomebodysOwn(p, words)))
                && persons.stream()
                    .noneMatch(p -> isBeside(parse, phrase, p) || isOther(parse, head, p));
    Optional<List<Integer>> chained = chained(index, head, step).filter(free);
    if (chained.isPresent()) {
      return chained.get();
    }
    boolean pronoun = parse.tagged(head, "PRP");
    boolean object = Parse.isOneOf(parse.relation(head), "obj", "obl");
    Optional<List<Integer>> list =
        pronoun && object ? told.listBefore(parse, head).filter(free) : Optional.empty();
    if (list.isPresent()) {
      return list.get();
    }
    if (pronoun && parse.isQuoted(head)) {
      return List.of(); // they of whom a speaker speaks
    }
    boolean bare = pronoun || parse.child(head, "nummod", "det", "amod", "compound") < 0;
    Optional<List<Integer>> nominal =
        bare ? pairBefore(parse, head, step).filter(free) : Optional.empty();
    if (nominal.isPresent()) {
      return nominal.get();
    }
    Optional<List<Integer>> parallel =
        pronoun ? Optional.empty() : told.ofSentencesBefore(index).filter(free);
    if (parallel.isPresent()) {
      return parallel.get();
    }
    Optional<List<Integer>> alike =
        pronoun ? Optional.empty() : told.ofSameNoun(index, parse.lemma(head)).filter(free);
    if (alike.isPresent()) {
      return alike.get();
    }
    boolean leaders = words.has(Trait.LEADER, parse.lemma(head));
    Optional<List<Integer>> withHim =
        pronoun || here.size() != 1
            ? Optional.empty()
            : told.withOne(here.get(0), index, REACH_OF_TWO)
                .or(() -> told.ofLead(index).filter(two -> two.contains(here.get(0))))
                .filter(free);
    if (withHim.isPresent()) {
      return withHim.get(); // "Lind's visit to Peru, which the two men agreed on"
    }
    Optional<List<Integer>> spokenOf =
        in.isCounted(head) && in.isOnlyPerson(head)
            ? near.before(index).filter(free)
            : Optional.empty();
    if (spokenOf.isPresent()) {
      return spokenOf.get();
    }
    boolean two = parse.hasChild(head, "nummod", "two") || parse.hasChild(head, "det", "both");
    int reach = pronoun ? REACH_OF_PRONOUN : two ? REACH_OF_TWO : REACH_OF_NOMINAL;
    List<Integer> met = told.ofLastMeeting(index, reach);
    boolean known =
        !met.isEmpty()
            && free.test(met)
            && !(in.isOnlyPerson(head) && told.isOfOthersBefore(index, met));
    if (leaders && known) {
      return met; // the two who were seen from the car are not "the leaders"
    }
    boolean alone = in.isOfThem(phrase) && head == phrase && index > 0;
    Optional<List<Integer>> listed =
        alone
            ? told.lastList(new Parse(article.sentences().get(index - 1))).filter(free)
            : Optional.empty();
    if (listed.isPresent()) {
      return listed.get(); // "Two more will come: Ruiz and Lind. Each will see Holm"
    }
    for (int sentence = index - 1; sentence >= Math.max(0, index - 2); sentence--) {
      Optional<List<Integer>> subject =
          told.coordinated(new Parse(article.sentences().get(sentence)))
              .filter(persons -> pronoun || persons.size() < 3)
              .filter(free);
      if (subject.isPresent()) {
        return subject.get();
      }
    }
    if (known) {
      return met;
    }
    if (pronoun) {
      List<Integer> before = told.ofSentenceBefore(index);
      return before.isEmpty() && isSubjectOfMeeting(parse, head)
          ? near.before(index).filter(free).orElse(before)
          : before;
    }
    List<Integer> named = told.named(index, head);
    Optional<List<Integer>> first =
        told.ofLead(index).isPresent() ? Optional.empty() : told.ofFirstMeeting(named).filter(free);
    if (first.isPresent()) {
      return first.get();
    }
    return named.size() == 2 && free.test(named)
        ? named
        : told.ofLead(index).orElseGet(() -> told.lastNamed(index));
  }

  /** "They met in May": who meet one another are two. */
  private boolean isSubjectOfMeeting(Parse parse, int head) {
    int verb = parse.head(head);
    return verb >= 0
        && parse.relation(head).startsWith("nsubj")
        && parse.child(verb, "obj") < 0
        && parse.children(verb, "obl").stream()
            .noneMatch(with -> MeetingFrame.isWith(parse.preposition(with)))
        && words.verb(parse.lemma(verb)).stream().anyMatch(t -> t.frame() == Frame.MUTUAL);
  }

  /** "both men": no woman is one of them. */
  private boolean isOther(Parse parse, int head, int person) {
    Gender gender = people.persons().get(person).gender();
    String noun = parse.lemma(head);
    return noun.equals("man") && gender == Gender.FEMALE
        || noun.equals("woman") && gender == Gender.MALE;
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

  /** The people mentioned before the phrase in its own sentence. */
  private List<Integer> mentioned(Parse parse, int head) {
    List<Integer> here = new ArrayList<>();
    for (People.Mention mention : people.inSentence(parse.sentence().index())) {
      if (mention.end() <= head
          && !here.contains(mention.person())
          && !new PairPhrase(parse, people, words).isSpeaker(head, mention)) {
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
      new NamedSide(parse, people)
          .person(part)
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
        boolean same = sentence == index && parse.head(head) == token; // "each of them"
        boolean fits =
            !same && earlier.relation(token).startsWith("nsubj")
                || !same
                    && !parse.relation(head).startsWith("nsubj")
                    && Parse.isOneOf(earlier.relation(token), "obj", "obl", "nmod");
        if (noun && fits && isPair(earlier, token)) {
          return Optional.of(pair(earlier, token, step + 1));
        }
      }
    }
    return Optional.empty();
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
