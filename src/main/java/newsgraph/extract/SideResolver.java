package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Entity;

/**
 * Finds whom a noun phrase of a meeting's frame stands for: a person by name, pronoun or nominal,
 * two people ("the two leaders", "the pair", "they"), or an unnamed side ("Finnish officials").
 */
final class SideResolver {
  private final Parse parse;
  private final String text;
  private final People people;
  private final MeetingWords words;
  private final List<MeetingMention> before;

  /**
   * @param before the meetings told so far, whose participants "the two leaders" can be
   */
  SideResolver(
      Parse parse, String text, People people, MeetingWords words, List<MeetingMention> before) {
    this.parse = parse;
    this.text = text;
    this.people = people;
    this.words = words;
    this.before = before;
  }

  /** What was found for the sides of one meeting word. */
  static final class Found {
    private final List<MeetingMention.Party> parties = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();

    List<MeetingMention.Party> parties() {
      return parties;
    }

    Set<String> others() {
      return others;
    }
  }

  Found resolve(List<Side> sides) {
    Found found = new Found();
    List<Side> named = sides.stream().filter(s -> person(s.head()).isPresent()).toList();
    named.forEach(side -> resolve(side, found));
    for (Side side : sides) {
      resolve(side, found);
      for (int by : ledBy(side.head())) {
        resolve(new Side(by, side.role(), true), found);
      }
      for (int one : namedTogether(side.head())) {
        resolve(new Side(one, side.role(), true), found);
      }
      for (int included : including(side.head())) {
        resolve(new Side(included, side.role(), true), found);
      }
    }
    return found;
  }

  /** "senators Ana Ruiz and Bo Lind", "the two leaders, Ruiz and Lind": both. */
  private List<Integer> namedTogether(int head) {
    List<Integer> together = new ArrayList<>();
    if (parse.token(head).tag().endsWith("S")) {
      for (int part : parse.children(head, "appos", "flat", "dep")) {
        together.addAll(parse.conjuncts(part));
      }
    }
    return together;
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
    int above = parse.head(head);
    if (above >= 0
        && parse.relation(head).startsWith("nsubj")
        && parse.token(above).tag().equals("VBN")
        && words.has(Trait.LEADS, parse.lemma(above))) {
      leaders.addAll(by(above));
    }
    return leaders;
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
      Optional<People.Mention> above = named(parse.sentence().index(), at);
      if (above.isPresent()) {
        add(above.get(), null, found);
        return;
      }
      at = parse.head(at);
    }
  }

  private void resolve(Side side, Found found) {
    Optional<People.Mention> one = person(side.head());
    if (one.isPresent()) {
      add(one.get(), side.role(), found);
      return;
    }
    if (side.namedOnly()) {
      return;
    }
    if (isPair(side.head())) {
      for (int person : pair(side.head())) {
        int begin = NounPhrase.begin(parse, side.head());
        int end = Math.max(begin + 1, NounPhrase.end(parse, side.head()));
        Via via = parse.tagged(side.head(), "PRP") ? Via.PRONOUN : Via.NOMINAL;
        add(
            new People.Mention(parse.sentence().index(), begin, end, side.head(), person, via),
            side.role(),
            found);
      }
      return;
    }
    if (isUnnamedSide(side.head()) && !isFollowedByParty(side.head(), found)) {
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
                if (parse.token(i).tag().matches("V.*|CC|TO|:") && !parse.lemma(i).equals("to")) {
                  return false;
                }
              }
              return true;
            });
  }

  private static void add(People.Mention mention, Role role, Found found) {
    boolean known = found.parties().stream().anyMatch(party -> party.person() == mention.person());
    if (!known) {
      found.parties().add(new MeetingMention.Party(mention, role));
    }
  }

  /** The person whom a phrase with this head names, directly or in apposition. */
  private Optional<People.Mention> person(int head) {
    int sentence = parse.sentence().index();
    Optional<People.Mention> direct =
        people.at(sentence, head).filter(m -> m.via() == Via.NAME || m.head() == head);
    if (direct.isPresent()) {
      return direct;
    }
    if (parse.relation(head).equals("compound")) {
      return Optional.empty();
    }
    for (int part : parse.children(head, "appos", "flat", "dep")) {
      Optional<People.Mention> named = named(sentence, part);
      if (named.isPresent()) {
        return named;
      }
    }
    if (head + 1 < parse.size() && parse.tagged(head, "NN")) {
      Optional<People.Mention> next = named(sentence, head + 1).filter(m -> m.begin() == head + 1);
      if (next.isPresent()) {
        return next; // "leader Ana Ruiz", whatever the parser made of it
      }
    }
    return described(sentence, head);
  }

  /** "Ruiz, the first leader to...", "Ruiz, who is minister": the name that the words describe. */
  private Optional<People.Mention> described(int sentence, int head) {
    int at = head;
    for (int step = 0; step < 4; step++) {
      if (parse.child(at, "cop") >= 0) {
        int subject = parse.child(at, "nsubj");
        Optional<People.Mention> self =
            subject < 0 ? Optional.empty() : people.at(sentence, subject);
        if (self.isPresent()) {
          return self;
        }
      }
      boolean relative = parse.relation(at).equals("acl:relcl") && parse.child(at, "cop") >= 0;
      if (!relative && !parse.relation(at).equals("appos")) {
        return Optional.empty();
      }
      at = parse.head(at);
      Optional<People.Mention> above = named(sentence, at);
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  private Optional<People.Mention> named(int sentence, int token) {
    return people.at(sentence, token).filter(m -> m.via() == Via.NAME);
  }

  /** "the two leaders", "both men", "the pair", "the two", "they". */
  private boolean isPair(int head) {
    String lemma = parse.lemma(head).toLowerCase(Locale.ROOT);
    if (parse.tagged(head, "PRP")) {
      return parse.token(head).text().toLowerCase(Locale.ROOT).matches("they|their");
    }
    if (words.has(Trait.PAIR, lemma)) {
      return parse.child(head, "nmod") < 0;
    }
    boolean two = parse.hasChild(head, "nummod", "two") || parse.hasChild(head, "det", "both");
    boolean plainPlural =
        parse.tagged(head, "NNS")
            && words.has(Trait.LEADER, lemma)
            && parse.hasChild(head, "det", "the");
    boolean described = parse.child(head, "amod", "compound", "nmod") >= 0 && !two;
    return (two || plainPlural && !described) && words.isSide(lemma) && !lemma.equals("side");
  }

  /** The two people that "they" or "the two" stand for; none if that can't be told. */
  private List<Integer> pair(int head) {
    List<Integer> here = new ArrayList<>();
    for (People.Mention mention : people.inSentence(parse.sentence().index())) {
      if (mention.end() <= head && !here.contains(mention.person())) {
        here.add(mention.person());
      }
    }
    boolean pronoun = parse.tagged(head, "PRP");
    return here.size() == 2 ? here : recentPair(!pronoun);
  }

  /**
   * The two people of the last meeting told, else the last two who were named.
   *
   * @param named whether the last two who were named will do
   */
  private List<Integer> recentPair(boolean named) {
    int here = parse.sentence().index();
    for (int i = before.size() - 1; i >= 0; i--) {
      MeetingMention meeting = before.get(i);
      int reach = named ? 3 : 1; // "they" reaches less far than "the two leaders"
      if (here - meeting.sentence() <= reach && meeting.people().size() == 2) {
        return meeting.people();
      }
    }
    if (!named) {
      return List.of();
    }
    List<Integer> last = new ArrayList<>();
    List<People.Mention> mentions = people.mentions();
    for (int i = mentions.size() - 1; i >= 0 && last.size() < 2; i--) {
      People.Mention mention = mentions.get(i);
      if (mention.sentence() < here
          && here - mention.sentence() <= 3
          && !last.contains(mention.person())) {
        last.add(mention.person());
      }
    }
    return last.size() == 2 ? last : List.of();
  }

  /** Officials, delegations, committees, a government: people without a name. */
  private boolean isUnnamedSide(int head) {
    if (parse.token(head).tag().startsWith("PRP") || parse.token(head).tag().startsWith("W")) {
      return false;
    }
    Entity entity = parse.token(head).entity();
    boolean some = parse.token(head).tag().equals("CD") || words.has(Trait.SOME, parse.lemma(head));
    if (some) {
      return parse.children(head, "nmod").stream()
          .anyMatch(of -> parse.preposition(of).equals("of") && words.isSide(parse.lemma(of)));
    }
    return words.isSide(parse.lemma(head))
        || entity == Entity.ORGANIZATION
        || entity == Entity.LOCATION && parse.tagged(head, "NNP");
  }
}
