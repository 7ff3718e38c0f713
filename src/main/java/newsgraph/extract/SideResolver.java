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
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Entity;

/**
 * Finds whom a noun phrase of a meeting's frame stands for: a person by name, pronoun or nominal,
 * two people ("the two leaders", "the pair", "they"), or an unnamed side ("Finnish officials").
 */
final class SideResolver {
  /** In words: how far behind a name the clause may follow that describes it. */
  private static final int LONGEST_APPOSITION = 14;

  /** In words: the longest title between a body and the name of who holds it there. */
  private static final int LONGEST_TITLE = 4;

  private final Parse parse;
  private final String text;
  private final People people;
  private final MeetingWords words;
  private final NamedSide one;
  private final PairResolver pairs;
  private final UnnamedSide unnamed;
  private final Called called;

  /**
   * @param before the meetings told so far, whose participants "the two leaders" can be
   */
  SideResolver(
      Parse parse,
      AnnotatedArticle article,
      People people,
      MeetingWords words,
      List<MeetingMention> before) {
    this.parse = parse;
    this.text = article.article().text();
    this.people = people;
    this.words = words;
    this.one = new NamedSide(parse, people);
    this.unnamed = new UnnamedSide(parse, words, one);
    this.called = new Called(article, people);
    this.pairs = new PairResolver(article, people, words, before);
  }

  /** What was found for the sides of one meeting word. */
  static final class Found {
    private final List<MeetingMention.Party> parties = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();

    List<MeetingMention.Party> parties() {
      return parties;
    }

    List<Integer> persons() {
      return parties.stream().map(MeetingMention.Party::person).toList();
    }

    Set<String> others() {
      return others;
    }
  }

  Found resolve(List<Side> of) {
    Attribution attribution = new Attribution(parse, text, words);
    List<Side> sides =
        of.stream()
            .filter(side -> !attribution.isSpeaker(side.head()))
            .map(this::antecedent)
            .toList();
    Found found = new Found();
    List<Side> named =
        sides.stream().filter(s -> !isMedia(s.head()) && one.person(s.head()).isPresent()).toList();
    named.forEach(side -> resolve(side, found));
    for (Side side : sides) {
      resolve(side, found);
      for (int by : ledBy(side.head())) {
        resolve(new Side(by, side.role(), true), found);
      }
      for (int one : namedTogether(side.head())) {
        resolve(new Side(one, side.role(), true), found);
      }
      for (int beside : inCompound(side.head())) {
        resolve(new Side(beside, side.role(), true), found);
      }
      for (int included : including(side.head())) {
        resolve(new Side(included, side.role(), true), found);
      }
    }
    return found;
  }

  /** "Lind, with whom she had talks": "whom" is Lind. */
  private Side antecedent(Side side) {
    int at = side.head();
    boolean who = Parse.isOneOf(parse.lemma(at).toLowerCase(Locale.ROOT), "who", "whom");
    for (int step = 0; who && at >= 0 && step < 4; step++) {
      if (parse.relation(at).equals("acl:relcl")) {
        int noun = parse.head(at);
        return one.person(noun)
            .or(() -> namedBefore(side.head()))
            .map(named -> new Side(named.head(), side.role(), true))
            .orElse(new Side(noun, side.role(), true));
      }
      at = parse.head(at);
    }
    return side;
  }

  /** "to Lind, at the time the minister of labour, whom he met": the last name before "whom". */
  private Optional<People.Mention> namedBefore(int whom) {
    for (int at = whom - 1; at >= 0 && whom - at <= LONGEST_APPOSITION; at--) {
      if (parse.token(at).tag().matches("V.*|MD|[.:]")) {
        return Optional.empty();
      }
      Optional<People.Mention> name = one.named(parse.sentence().index(), at);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** "senators Ana Ruiz and Bo Lind", "the two leaders, Ruiz and Lind": both. */
  private List<Integer> namedTogether(int head) {
    List<Integer> together = new ArrayList<>();
    if (parse.token(head).tag().endsWith("S")) {
      for (int part : parse.children(head, "appos", "flat", "dep")) {
        together.addAll(parse.conjuncts(part));
      }
      together.addAll(behindHomes(head));
    }
    return together;
  }

  /** "the ministers of Peru and Chile, Ruiz and Lind", parsed as one list of four: the two. */
  private List<Integer> behindHomes(int head) {
    return parse.children(head, "nmod").stream()
        .filter(of -> parse.preposition(of).equals("of"))
        .filter(of -> parse.token(of).entity() == Entity.LOCATION)
        .flatMap(of -> parse.conjuncts(of).stream())
        .filter(name -> parse.token(name).entity() == Entity.PERSON)
        .toList();
  }

  /** "Minister Ruiz and President Lind", where the parser hangs Ruiz on Lind like a title. */
  private List<Integer> inCompound(int head) {
    List<Integer> beside = new ArrayList<>();
    List<Integer> parts = new ArrayList<>(parse.children(head, "compound"));
    for (int part : List.copyOf(parts)) { // "Minister Ruiz and council president Lind"
      parts.addAll(parse.children(part, "compound"));
    }
    for (int part : parts) {
      boolean other =
          one.named(parse.sentence().index(), part).filter(m -> !m.covers(head)).isPresent();
      if (other && parse.child(part, "conj", "cc") >= 0) {
        beside.add(part);
      }
    }
    return beside;
  }

  /** "officials including Ruiz and Lind": both. */
  private List<Integer> including(int head) {
    List<Integer> named = new ArrayList<>();
    for (int part : parse.children(head, "nmod")) {
      if (Parse.isOneOf(parse.preposition(part), "include", "including", "such", "like")) {
        named.addAll(parse.conjuncts(part));
      }
    }
    return named;
  }

  /** "delegations led by Ruiz and Lind": both. */
  private List<Integer> ledBy(int head) {
    List<Integer> leaders = new ArrayList<>();
    for (int clause : parse.children(head, "acl")) {
      if (words.has(Trait.LEADS, parse.lemma(clause))) {
        leaders.addAll(by(clause));
      }
    }
    leaders.addAll(over(head));
    int leads = parse.relation(head).equals("obj") ? parse.head(head) : -1;
    if (leads >= 0
        && words.has(Trait.LEADS, parse.lemma(leads))
        && words.has(Trait.BODY, parse.lemma(head))
        && parse.hasChild(head, "det", "a", "an")) {
      leaders.addAll(new Clause(parse, words).subjects(leads)); // "led a team that met Lind"
    }
    int above = parse.head(head);
    if (above >= 0
        && parse.relation(head).startsWith("nsubj")
        && parse.token(above).tag().equals("VBN")
        && words.has(Trait.LEADS, parse.lemma(above))) {
      leaders.addAll(by(above));
    }
    return leaders;
  }

  /** "a panel under Ruiz and Lind": both. */
  private List<Integer> over(int body) {
    return words.isSide(parse.lemma(body)) || words.has(Trait.BODY, parse.lemma(body))
        ? parse.children(body, "nmod").stream()
            .filter(leader -> parse.preposition(leader).equals("under"))
            .flatMap(leader -> parse.conjuncts(leader).stream())
            .toList()
        : List.of();
  }

  private List<Integer> by(int clause) {
    List<Integer> agents = new ArrayList<>();
    for (int agent : parse.children(clause, "obl", "obl:agent")) {
      if (parse.preposition(agent).equals("by")) {
        agents.addAll(parse.conjuncts(agent));
      }
    }
    return agents;
  }

  /** The nearest name above a meeting word, where its own subject could not be made out. */
  void addAncestor(int trigger, Found found) {
    int at = parse.head(trigger);
    for (int step = 0; at >= 0 && step < 8; step++) {
      Optional<People.Mention> above =
          people.at(parse.sentence().index(), at).filter(m -> m.via() == Via.NAME);
      if (above.isPresent()) {
        add(above.get(), null, found);
        return;
      }
      at = parse.head(at);
    }
  }

  private void resolve(Side side, Found found) {
    if (isMedia(side.head())) {
      return;
    }
    Optional<People.Mention> person = one.person(side.head());
    if (person.isPresent()) {
      add(person.get(), side.role(), found);
      return;
    }
    boolean phrase = parse.relation(side.head()).matches("obj|iobj|obl.*|nmod|nsubj.*|conj");
    if (side.namedOnly() && !phrase) {
      return;
    }
    if (words.has(Trait.PARTNER, parse.lemma(side.head()))) {
      for (int whose : parse.children(side.head(), "nmod:poss")) {
        int begin = NounPhrase.begin(parse, side.head());
        Optional<Integer> partner =
            one.person(whose)
                .flatMap(owner -> pairs.partner(parse.sentence().index(), owner.person()));
        if (partner.isPresent()) {
          add(
              new People.Mention(
                  parse.sentence().index(),
                  begin,
                  side.head() + 1,
                  side.head(),
                  partner.get(),
                  Via.NOMINAL),
              side.role(),
              found);
          return;
        }
      }
    }
    if (pairs.isPair(parse, side.head())) {
      for (int each : pairs.pair(parse, side.head())) {
        int begin = NounPhrase.begin(parse, side.head());
        int end = Math.max(begin + 1, NounPhrase.end(parse, side.head()));
        Via via = PairResolver.via(parse, side.head());
        add(
            new People.Mention(parse.sentence().index(), begin, end, side.head(), each, via),
            side.role(),
            found);
      }
      return;
    }
    Optional<People.Mention> member = titledAfter(side.head());
    if (!side.namedOnly() && member.isPresent()) {
      add(member.get(), side.role(), found);
      return;
    }
    if (!side.namedOnly()
        && including(side.head()).isEmpty()
        && over(side.head()).isEmpty()
        && behindHomes(side.head()).isEmpty()
        && unnamed.is(side.head(), found)
        && !isFollowedByParty(side.head(), found)) {
      Optional<Integer> named = namedLater(side.head(), found);
      if (named.isPresent()) {
        int begin = NounPhrase.begin(parse, side.head());
        int end = side.head() + 1;
        add(
            new People.Mention(
                parse.sentence().index(), begin, end, side.head(), named.get(), Via.NOMINAL),
            side.role(),
            found);
        return;
      }
      found.others().add(NounPhrase.text(parse, text, side.head()));
    }
  }

  /** "ambassador to Norway Ana Ruiz": the phrase is Ruiz's title. */
  private boolean isFollowedByParty(int head, Found found) {
    return found.parties().stream()
        .map(MeetingMention.Party::mention)
        .filter(m -> m.begin() > head && m.begin() - head < 8)
        .anyMatch(
            m -> {
              for (int i = head + 1; i < m.begin(); i++) {
                boolean and = isBareTitle(head) && parse.lemma(i).equals("and");
                if (parse.token(i).tag().matches("V.*|CC|TO|:")
                        && !parse.lemma(i).equals("to")
                        && !and
                    || and && parse.token(i + 1).tag().equals("DT")) {
                  return false;
                }
              }
              return true;
            });
  }

  /** The first of two titles, in "councilor of state and minister Ana Ruiz". */
  private boolean isBareTitle(int head) {
    return parse.token(head).tag().matches("NNP?")
        && parse.token(head).entity() == Entity.NONE
        && words.isSide(parse.lemma(head).toLowerCase(Locale.ROOT))
        && parse.child(head, "det", "nmod:poss") < 0;
  }

  /** "met an arms broker" of the lead, where one "broker, Bo Lind" is told of: he. */
  private Optional<Integer> namedLater(int head, Found found) {
    int begin = NounPhrase.begin(parse, head);
    String article = parse.lemma(begin).toLowerCase(Locale.ROOT);
    return parse.token(head).tag().equals("NN")
            && article.matches("the|an?")
            && parse.child(head, "nmod", "nummod") < 0
        ? called
            .only(parse.lemma(head))
            .filter(person -> !found.persons().contains(person))
            .filter(p -> article.equals("the") || called.isNext(p, parse.lemma(head), parse))
        : Optional.empty();
  }

  private static void add(People.Mention mention, Role role, Found found) {
    boolean known = found.parties().stream().anyMatch(party -> party.person() == mention.person());
    if (!known) {
      found.parties().add(new MeetingMention.Party(mention, role));
    }
  }

  /** "Radio Oslo", "the newspaper Dagen": they ask and print. */
  private boolean isMedia(int head) {
    boolean named = Parse.isOneOf(parse.relation(head), "appos", "flat", "dep", "compound");
    return isMediaWord(head)
        || named && isMediaWord(parse.head(head))
        || parse.children(head, "compound", "amod").stream().anyMatch(this::isMediaWord);
  }

  private boolean isMediaWord(int token) {
    return words.has(Trait.MEDIA, parse.lemma(token));
  }

  /** "between Ruiz and IMF chief Bo Lind", where the parser takes the body for the side. */
  private Optional<People.Mention> titledAfter(int head) {
    if (parse.token(head).entity() != Entity.ORGANIZATION) {
      return Optional.empty();
    }
    int name = head + 1;
    while (name < parse.size()
        && name - head <= LONGEST_TITLE
        && people.at(parse.sentence().index(), name).filter(m -> m.via() == Via.NAME).isEmpty()
        && parse.token(name).tag().matches("NN|NNP|NNPS|JJ|HYPH")) {
      name++;
    }
    boolean titled = name > head + 1 && words.isSide(parse.lemma(name - 1));
    int begin = name;
    return titled && name < parse.size()
        ? people
            .at(parse.sentence().index(), name)
            .filter(m -> m.via() == Via.NAME && m.begin() == begin)
        : Optional.empty();
  }
}
