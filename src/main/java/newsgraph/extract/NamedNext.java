package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Whom the lead means by an office and the next sentences name: "The prime minister met the leader
 * of the strike on Monday. Prime Minister Ruiz and Bo Lind, the leader of the strike, ...".
 */
record NamedNext(AnnotatedArticle article, People people, Lexicon lexicon) {
  /** In sentences: how soon the name follows. */
  private static final int REACH = 2;

  /** In words: how long a title before a name is. */
  private static final int LONGEST = 6;

  /** The people, with the lead's offices as mentions of those whom the next sentences name. */
  People resolve() {
    int lead = LeadDay.lead(article);
    if (lead < 0) {
      return people;
    }
    Parse parse = new Parse(article.sentences().get(lead));
    List<People.Mention> found = new ArrayList<>();
    for (int head = 0; head < parse.size(); head++) {
      if (isOpen(parse, head)) {
        int begin = NounPhrase.begin(parse, head);
        int title = head;
        named(parse, head, lead)
            .map(p -> new People.Mention(lead, begin, title + 1, title, p, Via.NOMINAL))
            .ifPresent(found::add);
      }
    }
    boolean distinct =
        found.stream().map(People.Mention::person).distinct().count() == found.size();
    return found.isEmpty() || !distinct ? people : people.with(found);
  }

  /** "the prime minister", "Peru's president", whom no name in the lead and no other rule tells. */
  private boolean isOpen(Parse parse, int head) {
    return parse.token(head).tag().matches("NNP?")
        && lexicon.meetingWords().isSide(parse.lemma(head).toLowerCase(Locale.ROOT))
        && !Parse.isOneOf(parse.relation(head), "compound", "appos", "amod", "root")
        && parse.child(head, "cop") < 0
        && (parse.hasChild(head, "det", "the") || parse.child(head, "nmod:poss") >= 0)
        && people.inSentence(parse.sentence().index()).stream().noneMatch(m -> m.covers(head))
        && parse.children(head, "appos", "flat", "dep").stream()
            .allMatch(c -> people.at(parse.sentence().index(), c).isEmpty())
        && (head + 1 >= parse.size() || people.at(parse.sentence().index(), head + 1).isEmpty());
  }

  /** The only person whom the sentences after the lead name with the same office. */
  private Optional<Integer> named(Parse parse, int head, int lead) {
    String office = office(parse, head);
    Set<String> states = states(parse, NounPhrase.begin(parse, head), NounPhrase.end(parse, head));
    int last = Math.min(article.sentences().size() - 1, lead + REACH);
    for (int index = lead + 1; index <= last; index++) {
      Sentence sentence = article.sentences().get(index);
      Parse next = new Parse(sentence);
      Set<Integer> called = new HashSet<>();
      for (People.Mention name : people.inSentence(index)) {
        boolean known = people.inSentence(lead).stream().anyMatch(m -> m.person() == name.person());
        if (name.via() == Via.NAME
            && sentence.kind().isStory()
            && !known
            && (isTitled(next, name, office, states) || isDescribed(next, name, office, states))) {
          called.add(name.person());
        }
      }
      if (!called.isEmpty()) {
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Prime Minister Ruiz", "Peruvian Foreign Minister Ruiz". */
  private boolean isTitled(Parse parse, People.Mention name, String office, Set<String> states) {
    StringBuilder title = new StringBuilder();
    int begin = name.begin();
    while (begin > 0
        && name.begin() - begin < LONGEST
        && parse.token(begin - 1).tag().matches("NN.*|JJ|POS|HYPH")
        && people.at(parse.sentence().index(), begin - 1).isEmpty()) {
      begin--;
    }
    for (int at = begin; at < name.begin(); at++) {
      if (state(parse.token(at).text()).isEmpty() && !parse.tagged(at, "POS")) {
        title.append(title.length() == 0 ? "" : " ").append(parse.token(at).text());
      }
    }
    return title.toString().toLowerCase(Locale.ROOT).equals(office)
        && agree(states, states(parse, begin, NounPhrase.end(parse, name.head())));
  }

  /** "Lind, the leader of the strike": whatever name the parser hangs it on. */
  private boolean isDescribed(Parse parse, People.Mention name, String office, Set<String> states) {
    int comma = name.end();
    for (int noun = comma + 1; noun < parse.size(); noun++) {
      boolean beside =
          parse.tagged(noun, "NN")
              && parse.relation(noun).equals("appos")
              && parse.token(comma).text().equals(",")
              && NounPhrase.begin(parse, noun) == comma + 1;
      if (beside) {
        return office(parse, noun).equals(office)
            && agree(states, states(parse, comma + 1, NounPhrase.end(parse, noun)));
      }
    }
    return false;
  }

  /** The words of an office but for states and articles: "leader of strike". */
  private String office(Parse parse, int head) {
    StringBuilder words = new StringBuilder();
    for (int at = NounPhrase.begin(parse, head); at <= head; at++) {
      boolean title = parse.head(at) == head || at == head;
      if (title
          && parse.token(at).tag().matches("NN.*|JJ")
          && !parse.relation(at).equals("nmod:poss")
          && state(parse.token(at).text()).isEmpty()) {
        words.append(words.length() == 0 ? "" : " ").append(parse.token(at).text());
      }
    }
    parse.children(head, "nmod").stream()
        .filter(of -> parse.preposition(of).equals("of") && state(parse.token(of).text()).isEmpty())
        .findFirst()
        .ifPresent(of -> words.append(" of ").append(parse.lemma(of)));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** Where both tell a state, it is the same. */
  private static boolean agree(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private Set<String> states(Parse parse, int begin, int end) {
    Set<String> states = new HashSet<>();
    for (int at = begin; at < end; at++) {
      state(parse.token(at).text()).ifPresent(states::add);
    }
    return states;
  }

  private Optional<String> state(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        ? lexicon.countries().country(word)
        : Optional.empty();
  }
}
