package newsgraph.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Who is called what beside a name: "Foreign Minister Lind" and "Ruiz, the interior minister" are
 * called minister, and so "the two ministers" are those two and not the bishops told of since.
 */
final class Called {
  /** In words: how long the titles before a name are. */
  private static final int LONGEST = 8;

  private final AnnotatedArticle article;
  private final People people;
  private final Map<String, Set<Integer>> known = new HashMap<>();
  private Set<Integer> rulers;

  Called(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /** Whether two people or more are called so, but not all of these. */
  boolean isOther(List<Integer> persons, String noun) {
    Set<Integer> all = known.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::find);
    return all.size() > 1 && !all.containsAll(persons);
  }

  /** The only person who is called so; empty if nobody is, or two are. */
  Optional<Integer> only(String noun) {
    Set<Integer> all = known.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::find);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** "The broker, Bo Lind, ..." opens the sentence after "an arms broker"; no other broker does. */
  boolean isNext(int person, String noun, Parse parse) {
    int next = parse.sentence().index() + 1;
    if (next >= article.sentences().size()) {
      return false;
    }
    Parse after = new Parse(article.sentences().get(next));
    return after.size() > 2
        && after.lemma(0).equalsIgnoreCase("the")
        && after.lemma(1).equals(noun)
        && people.inSentence(next).stream()
            .anyMatch(m -> m.person() == person && m.via() == Via.NAME && m.begin() <= 3);
  }

  /**
   * Whether "the leaders" are others: two heads of state or government or more are told of, and
   * none of these is one, as where "Presidents Ruiz and Lind" met and their ministers did too.
   */
  boolean isNoLeader(List<Integer> persons, MeetingWords words) {
    if (rulers == null) {
      rulers = new LinkedHashSet<>();
      for (People.Mention mention : people.mentions()) {
        if (mention.via() == Via.NAME && isRuler(mention, words)) {
          rulers.add(mention.person());
        }
      }
    }
    return rulers.size() > 1 && persons.stream().noneMatch(rulers::contains);
  }

  /** Whether somebody is another's: "Lind's envoy, Holm", "Holm, an aide to Lind". */
  boolean isSomebodysOwn(int person, MeetingWords words) {
    return people.of(person).stream()
        .filter(m -> m.via() == Via.NAME)
        .anyMatch(
            m -> {
              Parse parse = new Parse(article.sentences().get(m.sentence()));
              Stream<Integer> over =
                  parse.relation(m.head()).equals("appos")
                      ? Stream.of(parse.head(m.head()))
                      : Stream.empty();
              return Stream.concat(over, parse.children(m.head(), "appos").stream())
                  .filter(noun -> words.has(Trait.OWN, parse.lemma(noun)))
                  .flatMap(noun -> parse.children(noun, "nmod:poss", "nmod").stream())
                  .anyMatch(
                      owner ->
                          parse.token(owner).entity() == Entity.PERSON
                              && (parse.relation(owner).equals("nmod:poss")
                                  || Parse.isOneOf(parse.preposition(owner), "of", "to", "for")));
            });
  }

  /** Whether a title of the first rank stands before a name: "Prime Minister Lind". */
  private boolean isRuler(People.Mention name, MeetingWords words) {
    List<Token> tokens = article.sentences().get(name.sentence()).tokens();
    int title = name.begin() - 1;
    if (title < 0 || !tokens.get(title).tag().matches("NNP?S?")) {
      return false;
    }
    String last = tokens.get(title).lemma().toLowerCase(Locale.ROOT);
    String before = title > 0 ? tokens.get(title - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean deputy = before.matches("vice|deputy|party|opposition|council|general|-");
    return !deputy
        && !last.equals("leader")
        && (words.has(Trait.RULER, last) || words.has(Trait.RULER, before + " " + last));
  }

  private Set<Integer> find(String noun) {
    Set<Integer> persons = new LinkedHashSet<>();
    for (People.Mention mention : people.mentions()) {
      if (mention.via() == Via.NAME && isCalled(mention, noun)) {
        persons.add(mention.person());
      }
    }
    return persons;
  }

  private boolean isCalled(People.Mention name, String noun) {
    Parse parse = new Parse(article.sentences().get(name.sentence()));
    return isCalled(parse, name, noun)
        || isCalled(parse, name, "counterpart") && isSaid(parse, name, noun);
  }

  /** "Minister Ruiz and her Peruvian counterpart, Lind": he is a minister too. */
  private static boolean isSaid(Parse parse, People.Mention counterpart, String noun) {
    for (int before = 0; before < counterpart.begin(); before++) {
      if (parse.lemma(before).equalsIgnoreCase(noun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Parse parse, People.Mention name, String noun) {
    boolean title = false;
    for (int before = name.begin() - 1;
        before >= 0 && name.begin() - before <= LONGEST && isOfTitle(parse, before);
        before--) {
      title |= parse.lemma(before).equalsIgnoreCase(noun);
    }
    int first = name.head(); // "the ministers of Peru and Chile, Ruiz and Lind"
    while (parse.relation(first).equals("conj")) {
      first = parse.head(first);
    }
    boolean described =
        parse.relation(first).equals("appos")
                && parse.lemma(parse.head(first)).equalsIgnoreCase(noun)
            || parse.children(name.head(), "appos").stream()
                .anyMatch(of -> parse.lemma(of).equalsIgnoreCase(noun));
    return title || described;
  }

  private static boolean isOfTitle(Parse parse, int token) {
    return parse.token(token).tag().matches("NNP?|JJ") || parse.lemma(token).equals("of");
  }
}
