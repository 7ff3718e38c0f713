package newsgraph.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;

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

  Called(AnnotatedArticle article, People people) {
    this.article = article;
    this.people = people;
  }

  /** Whether two people or more are called so, but not all of these. */
  boolean isOther(List<Integer> persons, String noun) {
    Set<Integer> all = known.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::find);
    return all.size() > 1 && !all.containsAll(persons);
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
