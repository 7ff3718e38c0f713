package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds whom a plural stands for when its own words tell: by office ("both Peruvian ministers",
 * "the foreign ministers of Peru and Chile") or by number ("the three senators", "all three"). A
 * country that none of them has anything to do with leaves nobody.
 */
final class GroupFinder {
  private static final int REACH_OF_LIST = 8;

  private final AnnotatedArticle article;
  private final People people;
  private final List<OfficeStatement> offices;
  private final Lexicon lexicon;
  private final MeetingWords words;
  private final Descriptions descriptions;
  private final List<People.Group> found = new ArrayList<>();

  GroupFinder(
      AnnotatedArticle article, People people, List<OfficeStatement> offices, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.offices = offices;
    this.lexicon = lexicon;
    this.words = lexicon.meetingWords();
    this.descriptions = new Descriptions(article, people, lexicon);
  }

  /** The people with the plurals that stand for several of them. */
  People find() {
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 0; token < parse.size(); token++) {
          group(parse, token).ifPresent(found::add);
        }
      }
    }
    return people.withGroups(found);
  }

  private Optional<People.Group> group(Parse parse, int head) {
    int index = parse.sentence().index();
    int number = number(parse, head);
    if (parse.tagged(head, "PRP")) {
      return words.has(Trait.THEY, parse.token(head).text()) && !parse.isQuoted(head)
          ? pronoun(parse, head)
          : Optional.empty();
    }
    boolean plural = parse.token(head).tag().endsWith("S") && words.isSide(parse.lemma(head));
    if (!plural && (number < 3 || !isAlone(parse, head))
        || parse.children(head, "appos").stream().anyMatch(a -> people.at(index, a).isPresent())
        || people.at(index, head).filter(m -> m.via() == Via.NAME).isPresent()) {
      return Optional.empty();
    }
    if (plural) {
      Set<String> countries = countries(parse, head);
      Optional<List<Integer>> holders = byOffice(parse, head, number, countries);
      if (holders.isPresent()) {
        return Optional.of(new People.Group(index, head, holders.get()));
      }
      if (!countries.isEmpty()) {
        return Optional.empty();
      }
    }
    return number >= 3 && isDefinite(parse, head)
        ? listed(index, head, number).map(persons -> new People.Group(index, head, persons))
        : Optional.empty();
  }

  /** How many the words tell: 2 for "both ministers", 3 for "the trio"; 0 if they do not tell. */
  private int number(Parse parse, int head) {
    List<Integer> counts = new ArrayList<>(parse.children(head, "nummod", "det", "det:predet"));
    counts.add(head);
    for (int count : counts) {
      String word = parse.lemma(count).toLowerCase(Locale.ROOT);
      if (Parse.isOneOf(word, "both", "two")) {
        return 2;
      } else if (words.has(Trait.THREE, word)) {
        return 3;
      } else if (words.has(Trait.FOUR, word)) {
        return 4;
      }
    }
    return 0;
  }

  /** "the three", "all three", "the trio": nothing is said of which three. */
  private boolean isAlone(Parse parse, int head) {
    return parse.relation(head).matches("nsubj.*|obj|iobj|obl|nmod")
        && (parse.tagged(head, "NN") || isDefinite(parse, head))
        && parse.children(head, "nmod").stream()
            .noneMatch(of -> parse.preposition(of).equals("of") && !parse.tagged(of, "PRP"));
  }

  private boolean isDefinite(Parse parse, int head) {
    return parse.children(head, "det", "det:predet").stream()
        .anyMatch(d -> Parse.isOneOf(parse.lemma(d), "the", "all", "these", "both"));
  }

  /** The countries of "Peruvian", "of Peru and Chile". */
  private Set<String> countries(Parse parse, int head) {
    List<Integer> near = new ArrayList<>(parse.children(head, "amod", "compound", "nmod:poss"));
    parse.children(head, "nmod").stream()
        .filter(of -> parse.preposition(of).equals("of"))
        .forEach(near::add);
    Set<String> countries = new HashSet<>();
    for (int part : near) {
      for (int each : parse.conjuncts(part)) {
        lexicon.countries().country(parse.token(each).text()).ifPresent(countries::add);
      }
    }
    return countries;
  }

  /** Those who hold such an office; nobody if "both" are of a country of which none is. */
  private Optional<List<Integer>> byOffice(Parse parse, int head, int told, Set<String> countries) {
    boolean definite =
        isDefinite(parse, head) || parse.child(head, "nmod:poss") >= 0 || !countries.isEmpty();
    if (!definite) {
      return Optional.empty();
    }
    String title = title(parse, head);
    boolean any = words.has(Trait.LEADER, title);
    int number = told == 0 ? Math.max(2, countries.size()) : told;
    boolean leader = any;
    List<Integer> fit =
        offices.stream()
            .filter(o -> fits(o, title, leader, countries))
            .map(OfficeStatement::person)
            .distinct()
            .filter(p -> isNamedBefore(p, parse.sentence().index(), head))
            .toList();
    if (fit.isEmpty() && countries.isEmpty()) {
      fit =
          people.persons().stream()
              .map(People.Person::index)
              .filter(p -> isNamedBefore(p, parse.sentence().index(), head))
              .filter(p -> descriptions.has(p, title))
              .toList();
      any = false;
    }
    boolean precise = !countries.isEmpty() || !any;
    if (precise && fit.size() == number) {
      return Optional.of(fit);
    }
    boolean known = !countries.isEmpty() || isOffice(title);
    return told == 2 && known ? Optional.of(List.of()) : Optional.empty();
  }

  /** "chief executive": an office that nobody has without its being said. */
  private boolean isOffice(String title) {
    List<String> parts = List.of(title.split(" "));
    return parts.size() > 1
        && lexicon.titles().at(parts, 0).filter(m -> m.length() == parts.size()).isPresent();
  }

  private boolean fits(OfficeStatement of, String title, boolean any, Set<String> countries) {
    String other = of.office().title();
    boolean same =
        title.equals(other)
            || lexicon.synonyms().of(title).equals(lexicon.synonyms().of(other))
            || !title.contains(" ") && other.endsWith(" " + title)
            || any && (words.has(Trait.RULER, other) || other.endsWith("leader"));
    return same
        && of.status() != OfficeStatus.CANDIDATE
        && (countries.isEmpty() || countries.contains(of.office().organization()));
  }

  /** "foreign minister" of "the two Peruvian foreign ministers". */
  private String title(Parse parse, int head) {
    List<String> title = new ArrayList<>(List.of(parse.lemma(head).toLowerCase(Locale.ROOT)));
    for (int at = head - 1; at >= 0 && parse.token(at).tag().matches("JJ|NN"); at--) {
      String word = parse.token(at).text();
      if (lexicon.countries().country(word).isPresent()) {
        break;
      }
      title.add(0, word.toLowerCase(Locale.ROOT));
    }
    return String.join(" ", title);
  }

  private boolean isNamedBefore(int person, int sentence, int token) {
    return people.of(person).stream()
        .anyMatch(m -> m.sentence() < sentence || m.sentence() == sentence && m.end() <= token);
  }

  /** "Ruiz, Lind and Holm... the three": the last list of as many. */
  private Optional<List<Integer>> listed(int index, int head, int number) {
    for (int sentence = index; sentence >= Math.max(0, index - REACH_OF_LIST); sentence--) {
      Parse parse = new Parse(article.sentences().get(sentence));
      int end = sentence == index ? head : parse.size();
      for (int token = end - 1; token >= 0; token--) {
        List<Integer> persons = list(parse, token, end);
        if (persons.size() == number) {
          return Optional.of(persons);
        }
      }
    }
    return Optional.empty();
  }

  /** The people of a list, when every part of it is a person. */
  private List<Integer> list(Parse parse, int token, int end) {
    List<Integer> parts = parse.conjuncts(token);
    Set<Integer> persons = new java.util.LinkedHashSet<>();
    for (int part : parts) {
      new NamedSide(parse, people)
          .person(part)
          .filter(m -> m.end() <= end)
          .ifPresent(m -> persons.add(m.person()));
    }
    boolean start = !parse.relation(token).equals("conj");
    return start && persons.size() == parts.size() ? List.copyOf(persons) : List.of();
  }

  /** "Ruiz, Lind and Holm saw Toth. They left": a subject of three or more, or a group, before. */
  private Optional<People.Group> pronoun(Parse parse, int head) {
    int index = parse.sentence().index();
    if (index == 0 || parse.relation(head).equals("nmod:poss")) {
      return Optional.empty();
    }
    Optional<People.Group> last =
        found.stream()
            .filter(g -> g.persons().size() > 2)
            .filter(g -> g.sentence() == index - 1 || g.sentence() == index && g.head() < head)
            .reduce((first, second) -> second);
    if (last.isPresent()) {
      return Optional.of(new People.Group(index, head, last.get().persons()));
    }
    Sentence before = article.sentences().get(index - 1);
    Parse earlier = new Parse(before);
    for (int token = 0; before.kind().isStory() && token < earlier.size(); token++) {
      boolean subject =
          earlier.relation(token).startsWith("nsubj")
              && earlier.head(token) >= 0
              && earlier.head(earlier.head(token)) < 0;
      List<Integer> persons = subject ? list(earlier, token, earlier.size()) : List.of();
      if (persons.size() > 2) {
        return Optional.of(new People.Group(index, head, persons));
      }
    }
    return Optional.empty();
  }
}
