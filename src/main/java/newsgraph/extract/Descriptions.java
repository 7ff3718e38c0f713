package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * The nouns by which an article calls its people beside their names, whether they tell an office or
 * not: "Gen. Bo Lind", "Bo Lind, a retired banker", "the banker Bo Lind", "Lind is a banker".
 */
final class Descriptions {
  private static final int LONGEST_RANK = 3;

  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;
  private final List<Told> all = new ArrayList<>();
  private final Map<Integer, List<Told>> byPerson = new HashMap<>();
  private final Map<String, List<Told>> byTitle = new HashMap<>();

  Descriptions(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    for (Sentence sentence : article.sentences()) {
      Parse parse = new Parse(sentence);
      for (People.Mention mention : people.inSentence(sentence.index())) {
        if (mention.via() == Via.NAME) {
          ranks(parse, mention);
          beside(parse, mention);
        }
        said(parse, mention);
      }
    }
    all.forEach(told -> byPerson.computeIfAbsent(told.person(), p -> new ArrayList<>()).add(told));
  }

  /**
   * A noun for a person.
   *
   * @param noun in small letters; a rank of several words is one
   * @param words those before it that describe it
   */
  private record Told(int person, int sentence, String noun, Set<String> words) {}

  /** The people who are called so up to a sentence, by this noun or by one that it stands for. */
  List<Integer> called(DescribedOffice description, int sentence) {
    return byTitle.computeIfAbsent(description.title(), this::told).stream()
        .filter(told -> told.sentence() <= sentence)
        .map(Told::person)
        .distinct()
        .toList();
  }

  private List<Told> told(String description) {
    List<String> title = List.of(description.split(" "));
    String noun = title.get(title.size() - 1);
    List<String> words = title.subList(0, title.size() - 1);
    return all.stream()
        .filter(told -> isCalled(told, noun))
        .filter(told -> told.words().isEmpty() || told.words().containsAll(words))
        .filter(told -> told.words().stream().allMatch(w -> !isRank(w) || words.contains(w)))
        .toList();
  }

  /** Whether a person is called so anywhere: "general", also of a lieutenant general. */
  boolean has(int person, String rank) {
    return byPerson.getOrDefault(person, List.of()).stream().anyMatch(t -> isCalled(t, rank));
  }

  private boolean isCalled(Told told, String noun) {
    return told.noun().equals(noun)
        || told.noun().endsWith(" " + noun)
            && !isRank(told.noun().substring(0, told.noun().indexOf(' ')))
        || lexicon.synonyms().of(told.noun()).equals(lexicon.synonyms().of(noun));
  }

  /** "vice", which makes it another office. */
  private boolean isRank(String word) {
    return lexicon.titles().use(word) == Use.RANK;
  }

  /** "Gen. Bo Lind", "Pope Bo II", "the political editor Bo Lind". */
  private void ranks(Parse parse, People.Mention name) {
    for (int from = Math.max(0, name.begin() - LONGEST_RANK); from < name.begin(); from++) {
      int begin = from;
      List<String> words = new ArrayList<>();
      for (int at = from; at < name.begin(); at++) {
        words.add(parse.token(at).text());
      }
      lexicon
          .honorifics()
          .of(String.join(" ", words))
          .filter(rank -> !rank.after() && rank.office() != null && !rank.office().isEmpty())
          .ifPresent(
              rank ->
                  all.add(
                      new Told(
                          name.person(),
                          name.sentence(),
                          rank.office().toLowerCase(Locale.ROOT),
                          above(parse, begin))));
    }
    int before = name.begin() - 1;
    if (before >= 0 && people.at(name.sentence(), before).isEmpty()) {
      add(parse, name.person(), before);
    }
  }

  /** "vice" before a rank that the parser may not join to it: "Vice President Lind". */
  private Set<String> above(Parse parse, int rank) {
    String word = rank > 0 ? parse.token(rank - 1).text().toLowerCase(Locale.ROOT) : "";
    return isRank(word) ? Set.of(word) : Set.of();
  }

  /** "Bo Lind, a retired banker and poet", "the banker, Bo Lind". */
  private void beside(Parse parse, People.Mention name) {
    for (int noun : parse.children(name.head(), "appos")) {
      add(parse, name.person(), noun);
      parse.conjuncts(noun).forEach(other -> add(parse, name.person(), other));
    }
    if (parse.relation(name.head()).equals("appos")) {
      add(parse, name.person(), parse.head(name.head()));
    }
  }

  /** "Lind is a banker", "He was the judge who". */
  private void said(Parse parse, People.Mention subject) {
    int noun = parse.head(subject.head());
    if (parse.relation(subject.head()).equals("nsubj")
        && parse.child(noun, "cop") >= 0
        && !parse.hasChild(noun, "advmod", "not", "no")
        && !parse.hasChild(noun, "det", "no")) {
      add(parse, subject.person(), noun);
    }
  }

  /** A noun for one person that is not said of anybody. */
  private boolean isOne(String noun) {
    MeetingWords words = lexicon.meetingWords();
    return words.isSide(noun) && !words.has(Trait.ANYBODY, noun) && !words.has(Trait.UNNAMED, noun);
  }

  private void add(Parse parse, int person, int noun) {
    String word = parse.lemma(noun).toLowerCase(Locale.ROOT);
    if (parse.token(noun).tag().matches("NNP?") && isOne(word)) {
      Set<String> words = new HashSet<>(above(parse, noun));
      for (int part : parse.children(noun, "compound", "amod")) {
        words.add(parse.token(part).text().toLowerCase(Locale.ROOT));
      }
      all.add(new Told(person, parse.sentence().index(), word, words));
    }
  }
}
