package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.lexicon.KinWords;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Whom "he" and "she" stand for, sought where English puts its antecedents: the subjects of the
 * clauses around the pronoun from the inside out, then the rest of the sentence before it, then the
 * sentence before, its subject first (Hobbs, Resolving pronoun references, 1978; Grosz, Joshi and
 * Weinstein, Centering, 1995). A clause's subject is not its object, unless that is reflexive
 * (principle B of the binding theory, Chomsky 1981). Whom the search finds is weighed against
 * everybody else around ({@link PronounRanker}); it alone decides for "herself", "was her guest"
 * and "in her talks with Lind, Ruiz said"; "Lind's son said he" is nobody named.
 */
final class PronounSearch {
  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;
  private final KinWords kin;
  private final Gender[] genders;
  private final List<List<People.Mention>> mentions = new ArrayList<>();
  private final SubjectOwner owners;
  private final Protagonist protagonist;
  private final PronounRanker ranker;
  private final Map<TokenPlace, Integer> chains = new HashMap<>();

  /**
   * @param weights what tells whom a pronoun stands for
   * @param chained the same people, with those pronouns that coreference tells, and no others
   */
  PronounSearch(
      AnnotatedArticle article,
      People people,
      Lexicon lexicon,
      ClueWeights<Clue, OfPronoun> weights,
      People chained) {
    this.article = article;
    this.people = people;
    this.words = lexicon.meetingWords();
    this.kin = lexicon.kinWords();
    this.genders = people.persons().stream().map(People.Person::gender).toArray(Gender[]::new);
    this.owners = new SubjectOwner(this, words);
    this.protagonist = new Protagonist(article, people, words);
    for (Sentence sentence : article.sentences()) {
      mentions.add(new ArrayList<>(people.inSentence(sentence.index())));
    }
    for (People.Mention mention : chained.mentions()) {
      if (mention.via() == Via.PRONOUN) {
        chains.put(TokenPlace.ofBegin(mention), mention.person());
      }
    }
    Prominence prominence = new Prominence(article, people, protagonist);
    this.ranker = new PronounRanker(article, words, weights, prominence, mentions, genders);
  }

  /** The people, with the pronouns of the story put right or added. */
  People resolve() {
    for (Sentence sentence : article.sentences()) {
      Parse parse = new Parse(sentence);
      for (int token = 0; token < parse.size() && sentence.kind().isStory(); token++) {
        if (isPronoun(parse, token)) {
          resolve(parse, token);
        }
      }
    }
    return new People(people.persons(), mentions.stream().flatMap(List::stream).toList());
  }

  static boolean isPronoun(Parse parse, int token) {
    return parse.tagged(token, "PRP")
        && PronounResolver.genderOf(parse.token(token).text()) != Gender.UNKNOWN;
  }

  private void resolve(Parse parse, int token) {
    int sentence = parse.sentence().index();
    Gender gender = PronounResolver.genderOf(parse.token(token).text());
    int verb = parse.relation(token).equals("nmod:poss") ? clause(parse, token) : -1;
    int subject = verb < 0 ? -1 : subject(parse, token, verb);
    if (subject > token && isPronoun(parse, subject)) { // "In his memoirs he told of Lind"
      forget(sentence, token);
      resolve(parse, subject);
    }
    boolean quoted = parse.isQuoted(token);
    DisjointReference reference = new DisjointReference(this, words);
    Set<Integer> disjoint =
        isReflexive(parse, token) ? new HashSet<>() : reference.find(parse, token);
    if (quoted) {
      disjoint.addAll(reference.speakers(parse)); // who says "he" speaks of another
    }
    Sought sought = quoted ? Sought.NOBODY : find(parse, token, gender, disjoint);
    Optional<Integer> found = sought.person();
    boolean sure =
        found.isPresent() && (isReflexive(parse, token) || isOfPredicate(parse, token))
            || isFrontedMeeting(parse, token, verb)
            || isOfKin(parse, token);
    Optional<Integer> chain = Optional.ofNullable(chains.get(new TokenPlace(sentence, token)));
    PronounCase of =
        new PronounCase(parse, token, gender, quoted, chain, found, disjoint, sought.blocked());
    Optional<Integer> best = sure ? found : ranker.best(of);
    forget(sentence, token);
    best.ifPresent(person -> put(sentence, token, person, gender));
  }

  private void put(int sentence, int token, int person, Gender gender) {
    List<People.Mention> all = mentions.get(sentence);
    int at = 0;
    while (at < all.size() && all.get(at).begin() < token) {
      at++;
    }
    all.add(at, People.Mention.pronoun(sentence, token, person));
    if (genders[person] == Gender.UNKNOWN) {
      genders[person] = gender;
    }
  }

  private void forget(int sentence, int pronoun) {
    mentions
        .get(sentence)
        .removeIf(m -> m.begin() == pronoun && m.end() == pronoun + 1 && m.via() == Via.PRONOUN);
  }

  /**
   * What the search finds.
   *
   * @param blocked whether a subject around the pronoun is somebody of whom no more is known
   */
  private record Sought(Optional<Integer> person, boolean blocked) {
    static final Sought NOBODY = new Sought(Optional.empty(), false);
    static final Sought SOMEBODY = new Sought(Optional.empty(), true);

    static Sought of(Optional<Integer> person) {
      return new Sought(person, false);
    }
  }

  private static boolean isReflexive(Parse parse, int token) {
    return parse.token(token).text().endsWith("self");
  }

  private Sought find(Parse parse, int token, Gender gender, Set<Integer> beside) {
    if (isReflexive(parse, token) && token > 0 && at(parse, token - 1).isPresent()) {
      return Sought.of(at(parse, token - 1).filter(p -> agrees(p, gender))); // "Ruiz himself"
    }
    Optional<Integer> first = firstOfTwo(parse, token).filter(p -> agrees(p, gender));
    if (first.isPresent()) {
      return Sought.of(first);
    }
    for (int verb = clause(parse, token); verb >= 0; verb = clauseAbove(parse, token, verb)) {
      int subject = subject(parse, token, verb);
      if (isSomebody(parse, subject, token, gender) && owners.of(parse, verb, subject).isEmpty()) {
        return Sought.SOMEBODY; // whoever that is
      }
      Optional<Integer> found =
          ofClause(parse, verb, subject).filter(p -> agrees(p, gender) && !beside.contains(p));
      if (found.isPresent()) {
        return Sought.of(found);
      }
    }
    List<People.Mention> here =
        isOfPredicate(parse, token)
            ? List.of() // "Lind was his guest": of one named before
            : mentions.get(parse.sentence().index()).stream()
                .filter(m -> m.end() <= token && !parse.isQuoted(m.head()))
                .filter(m -> agrees(m.person(), gender) && !beside.contains(m.person()))
                .toList();
    return Sought.of(here.isEmpty() ? before(parse, token, gender, beside) : one(parse, here));
  }

  /** Ruiz in "Ruiz and his son". */
  private Optional<Integer> firstOfTwo(Parse parse, int token) {
    int noun = parse.relation(token).equals("nmod:poss") ? parse.head(token) : -1;
    return noun >= 0 && parse.relation(noun).equals("conj") && parse.child(noun, "cc") >= 0
        ? at(parse, parse.head(noun))
        : Optional.empty();
  }

  /** The subject of a clause, or whom it describes as a relative one. */
  private Optional<Integer> ofClause(Parse parse, int verb, int subject) {
    Optional<Integer> found =
        subject < 0
            ? Optional.empty()
            : person(parse, subject).or(() -> owners.of(parse, verb, subject));
    return found.isEmpty() && parse.relation(verb).equals("acl:relcl")
        ? person(parse, parse.head(verb))
        : found;
  }

  /** "his" in "was his guest"; but not in "was at his house". */
  static boolean isOfPredicate(Parse parse, int token) {
    int noun = parse.head(token);
    return noun >= 0
        && parse.relation(token).equals("nmod:poss")
        && parse.child(noun, "cop") >= 0
        && parse.child(noun, "case") < 0;
  }

  /**
   * The one who does what a verb above the pronoun says: named before it, or right after the phrase
   * that the pronoun is in ("In his talks with Lind, Ruiz said"); or -1.
   */
  private int subject(Parse parse, int token, int verb) {
    boolean purpose = // "met Lind to assess his chances": whoever met him does
        Parse.isOneOf(parse.relation(verb), "acl", "advcl") && parse.hasChild(verb, "mark", "to");
    int subject = purpose ? -1 : new Clause(parse, words).subject(verb, 0);
    if (subject < 0 || parse.conjuncts(subject).size() > 1 || parse.isQuoted(subject)) {
      return -1;
    }
    return subject < token || isFronted(parse, token, verb) && !parse.isUnder(token, subject)
        ? subject
        : -1;
  }

  /** Whether a pronoun is in a phrase before a clause's verb, but in nothing that this reports. */
  private static boolean isFronted(Parse parse, int token, int verb) {
    boolean aside = parse.relation(verb).equals("parataxis"); // "..., Ruiz said"
    for (int at = token; at >= 0 && at != verb && !aside; at = parse.head(at)) {
      if (parse.head(at) == verb) {
        return at != token && Parse.isOneOf(parse.relation(at), "obl", "advcl");
      }
    }
    return false;
  }

  /** "Lind's son said he had left": the son, whom nobody names. */
  private boolean isOfKin(Parse parse, int token) {
    int clause = clause(parse, token);
    int said = clause < 0 ? -1 : parse.head(clause);
    int subject = said < 0 ? -1 : parse.child(said, "nsubj");
    return subject >= 0
        && parse.relation(clause).equals("ccomp")
        && parse.head(token) == clause
        && parse.child(subject, "nmod:poss") >= 0
        && kin.of(parse.lemma(subject)).isPresent()
        && person(parse, subject).isEmpty();
  }

  /** "In his talks with Ana Ruiz, Bo Lind praised": Lind's, whoever was spoken of before. */
  private boolean isFrontedMeeting(Parse parse, int token, int verb) {
    return verb >= 0
        && isFronted(parse, token, verb)
        && subject(parse, token, verb) > token
        && !words.noun(parse.lemma(parse.head(token))).isEmpty();
  }

  /** Whether a subject before the pronoun is a person of whom no more is known. */
  private boolean isSomebody(Parse parse, int subject, int pronoun, Gender gender) {
    if (subject < 0 || subject > pronoun || person(parse, subject).isPresent()) {
      return false;
    }
    for (int owner : parse.children(subject, "nmod:poss")) {
      if (parse.tagged(owner, "NN") && words.isSide(parse.lemma(owner))) {
        return person(parse, owner).isEmpty(); // "The envoy's first call was in Oslo"
      }
    }
    return parse.tagged(subject, "PRP")
        ? PronounResolver.genderOf(parse.token(subject).text()) == gender
        : parse.token(subject).tag().equals("NN") && words.isSide(parse.lemma(subject));
  }

  /**
   * The next clause around. "He saw Ruiz, who is to stay, and he met Lind": a clause with a subject
   * of its own goes on with the main clause, not with the relative one that the parser joins it to.
   */
  private static int clauseAbove(Parse parse, int token, int verb) {
    int above = clause(parse, verb);
    boolean joined =
        above >= 0
            && parse.head(token) == verb
            && parse.relation(verb).equals("conj")
            && parse.relation(above).equals("acl:relcl");
    return joined ? clause(parse, above) : above;
  }

  /** The verb, or what else has a subject, that a token depends on; or -1. */
  static int clause(Parse parse, int token) {
    for (int at = parse.head(token); at >= 0; at = parse.head(at)) {
      if (parse.tagged(at, "V") || parse.child(at, "cop", "nsubj", "nsubj:pass") >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** The subject of the sentence before, or the only one there; of the two before at most. */
  private Optional<Integer> before(Parse parse, int token, Gender gender, Set<Integer> beside) {
    int index = parse.sentence().index() - 1;
    if (index > 0 && isOfNobody(index)) {
      index--;
    }
    if (index < 0 || !article.sentences().get(index).kind().isStory()) {
      return Optional.empty();
    }
    Parse earlier = new Parse(article.sentences().get(index));
    List<People.Mention> there =
        mentions.get(index).stream()
            .filter(m -> agrees(m.person(), gender) && !beside.contains(m.person()))
            .filter(m -> !earlier.isQuoted(m.head()))
            .toList();
    Optional<People.Mention> main = there.stream().filter(m -> isMain(earlier, m)).findFirst();
    Optional<Integer> center =
        protagonist
            .goingOn(parse, token, gender, earlier, main, there)
            .filter(p -> !beside.contains(p));
    if (center.isPresent()) {
      return center;
    }
    return main.isPresent() ? main.map(People.Mention::person) : one(earlier, there);
  }

  /** Whether a sentence of the story speaks of nobody: "Talks had broken down at noon." */
  private boolean isOfNobody(int index) {
    Sentence sentence = article.sentences().get(index);
    Parse parse = new Parse(sentence);
    return sentence.kind().isStory()
        && mentions.get(index).isEmpty()
        && sentence.tokens().stream()
            .noneMatch(t -> t.tag().matches("NNPS?") || t.text().matches("(?i)he|she|they"))
        && IntStream.range(0, parse.size()).noneMatch(t -> words.isSide(parse.lemma(t)));
  }

  /** Whether a name is the subject of its sentence, or its root, as where the verb got lost. */
  private static boolean isMain(Parse parse, People.Mention mention) {
    return parse.relation(mention.head()).equals("root")
        || Antecedents.isMainSubject(parse, mention)
        || isSpeaker(parse, mention);
  }

  /** "..., Ruiz said." */
  private static boolean isSpeaker(Parse parse, People.Mention mention) {
    int said = parse.head(mention.head());
    return said >= 0
        && said + 2 >= parse.size()
        && parse.relation(said).equals("parataxis")
        && parse.relation(mention.head()).equals("nsubj");
  }

  /** The one person of these mentions; of several, the one who is a subject there. */
  private static Optional<Integer> one(Parse parse, List<People.Mention> of) {
    if (of.stream().map(People.Mention::person).distinct().count() == 1) {
      return Optional.of(of.get(0).person());
    }
    List<Integer> subjects =
        of.stream()
            .filter(m -> Antecedents.isSubject(parse, m))
            .map(People.Mention::person)
            .distinct()
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  /** Whom a token stands for: a name, a noun with a name beside it, or the "who" of either. */
  Optional<Integer> person(Parse parse, int token) {
    if (parse.tagged(token, "W")) {
      int verb = clause(parse, token);
      boolean relative = verb >= 0 && Parse.isOneOf(parse.relation(verb), "acl:relcl", "dep");
      return relative ? person(parse, parse.head(verb)) : Optional.empty();
    }
    Optional<Integer> own = at(parse, token);
    if (own.isPresent()) {
      return own;
    }
    return parse.relation(token).equals("appos") // "Ruiz, the mayor, who"
        ? at(parse, parse.head(token))
        : parse.children(token, "appos").stream() // "the mayor, Ruiz"
            .flatMap(name -> at(parse, name).stream())
            .findFirst();
  }

  /** The mentions of a sentence, with the pronouns resolved so far. */
  List<People.Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  Optional<Integer> at(Parse parse, int token) {
    return mentions.get(parse.sentence().index()).stream()
        .filter(m -> m.covers(token))
        .min(Comparator.comparingInt(m -> m.end() - m.begin()))
        .map(People.Mention::person);
  }

  private boolean agrees(int person, Gender pronoun) {
    return genders[person] == pronoun || genders[person] == Gender.UNKNOWN;
  }
}
