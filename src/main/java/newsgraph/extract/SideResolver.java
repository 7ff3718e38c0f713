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
  private final SideMembers members;

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
    this.members = new SideMembers(parse, words, one);
    this.called = new Called(article, people);
    this.pairs = new PairResolver(article, people, words, before);
  }

  /** What was found for the sides of one meeting word. */
  static final class Found {
    private final List<MeetingMention.Party> parties = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();
    private boolean another;
    private boolean anyhow;

    /** Whether they met though the meeting word is weak. */
    boolean isAnyhow() {
      return anyhow;
    }

    void setAnyhow() {
      anyhow = true;
    }

    /** Whether it is one more meeting of people who met before. */
    boolean isAnother() {
      return another;
    }

    void setAnother(boolean is) {
      another = is;
    }

    /** Adds a side whose part in the meeting is not told. */
    void add(People.Mention side) {
      parties.add(new MeetingMention.Party(side, null));
    }

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
      for (int member : members.of(side.head())) {
        resolve(new Side(member, side.role(), true), found);
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
        && !members.isNamedWithin(side.head())
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
