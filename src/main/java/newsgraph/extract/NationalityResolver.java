package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Countries;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds whom "the Norwegian" stands for: the one person nearby whom the article has called so. "The
 * French" are many, and so nobody here.
 */
final class NationalityResolver {
  private static final int REACH = 4;
  private static final int WORDS_BEFORE_NAME = 5;

  private final AnnotatedArticle article;
  private final People people;
  private final Countries countries;

  NationalityResolver(AnnotatedArticle article, People people, Countries countries) {
    this.article = article;
    this.people = people;
    this.countries = countries;
  }

  /** The people with the mentions by nationality added. */
  People resolve() {
    List<People.Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 1; token < parse.size(); token++) {
          resolve(parse, token).ifPresent(found::add);
        }
      }
    }
    return people.with(found);
  }

  private Optional<People.Mention> resolve(Parse parse, int head) {
    Optional<String> of = nationality(parse.token(head).text());
    boolean alone =
        of.isPresent()
            && parse.hasChild(head, "det", "the")
            && parse.token(head).tag().matches("NNP?|JJ")
            && parse.children(head).size() == parse.children(head, "det", "case", "punct").size()
            && parse.relation(head).matches("nsubj(:pass)?|obj|iobj|obl|nmod(:poss)?")
            && !isPlural(parse, head)
            && people.at(parse.sentence().index(), head).isEmpty();
    if (!alone) {
      return Optional.empty();
    }
    int index = parse.sentence().index();
    int verb = parse.head(head);
    Set<Integer> near = new HashSet<>();
    for (People.Mention mention : people.mentions()) {
      boolean before =
          mention.sentence() < index && index - mention.sentence() <= REACH
              || mention.sentence() == index && mention.end() < head;
      boolean beside = // "Ruiz met the Norwegian": not Ruiz
          mention.sentence() == index && parse.head(mention.head()) == verb;
      if (before && !beside && isOf(mention.person(), of.get(), index)) {
        near.add(mention.person());
      }
    }
    int begin = parse.children(head, "det").get(0);
    return near.size() == 1
        ? Optional.of(
            new People.Mention(index, begin, head + 1, head, near.iterator().next(), Via.NOMINAL))
        : Optional.empty();
  }

  private static boolean isPlural(Parse parse, int head) {
    int verb = parse.head(head);
    boolean are =
        parse.relation(head).startsWith("nsubj")
            && (parse.token(verb).tag().equals("VBP")
                || parse.children(verb, "aux", "aux:pass", "cop").stream()
                    .anyMatch(a -> parse.token(a).text().matches("are|were|have")));
    return are;
  }

  /** The country or land of a demonym that one person can be called by: no "French", "Swiss". */
  private Optional<String> nationality(String word) {
    boolean single =
        !word.matches(".*(s|se|sh|ch|\\.)") && !word.equals(word.toUpperCase(Locale.ROOT));
    if (!single) {
      return Optional.empty();
    }
    return countries.isDemonym(word)
        ? countries.country(word)
        : countries.region(word).filter(region -> !region.equals(word));
  }

  private boolean isOf(int person, String country, int before) {
    return people.of(person).stream()
        .filter(m -> m.via() == Via.NAME && m.sentence() < before)
        .anyMatch(m -> isCalled(m, country));
  }

  /** "the Norwegian banker Bo Lind", "Norway's Bo Lind", "Bo Lind of Norway". */
  private boolean isCalled(People.Mention name, String country) {
    Parse parse = new Parse(article.sentences().get(name.sentence()));
    for (int at = name.begin() - 1; at >= Math.max(0, name.begin() - WORDS_BEFORE_NAME); at--) {
      if (!parse.token(at).tag().matches("NN.*|JJ|POS|HYPH|,") || parse.tagged(at, "NNS")) {
        break;
      }
      if (isCountry(parse.token(at).text(), country)) {
        return true;
      }
    }
    return parse.children(name.head(), "nmod").stream()
        .anyMatch(
            of -> parse.preposition(of).equals("of") && isCountry(parse.token(of).text(), country));
  }

  private boolean isCountry(String word, String country) {
    return countries.country(word).filter(country::equals).isPresent()
        || countries.region(word).filter(country::equals).isPresent();
  }
}
