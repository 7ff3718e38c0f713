package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds whom an office stands for: "the former president", "the Japanese prime minister", "the
 * president-elect", from what the article says of the people's offices. Of two who fit, the one
 * named last before is meant.
 */
final class NominalResolver {
  /** How much more often than another the one must be named. */
  private static final int TIMES_MORE = 3;

  private final AnnotatedArticle article;
  private final People people;
  private final List<OfficeStatement> offices;
  private final Lexicon lexicon;
  private final Ranks ranks;

  NominalResolver(
      AnnotatedArticle article, People people, List<OfficeStatement> offices, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.offices = offices;
    this.lexicon = lexicon;
    this.ranks = new Ranks(article, people, lexicon);
  }

  /** The people with the mentions by office added; what coreference took them for is replaced. */
  People resolve() {
    List<People.Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 0; token < parse.size(); token++) {
          resolve(parse, token, found).ifPresent(found::add);
        }
      }
    }
    List<People.Mention> all = new ArrayList<>(found);
    for (People.Mention mention : people.mentions()) {
      boolean replaced =
          mention.via() == Via.NOMINAL
              && found.stream()
                  .anyMatch(f -> f.sentence() == mention.sentence() && f.head() == mention.head());
      if (!replaced && !(mention.via() == Via.NOMINAL && isOtherOffice(mention))) {
        all.add(mention);
      }
    }
    return new People(people.persons(), all);
  }

  /**
   * Whom a noun stands for.
   *
   * @param found the mentions by office before it
   */
  private Optional<People.Mention> resolve(Parse parse, int head, List<People.Mention> found) {
    if (!isNoun(parse, head) && !isTitleCase(parse, head)
        || Parse.isOneOf(parse.relation(head), "compound", "appos", "amod", "root")
        || parse.child(head, "cop") >= 0
        || people.at(parse.sentence().index(), head).filter(m -> m.via() == Via.NAME).isPresent()
        || isWithName(parse, head)) {
      return Optional.empty();
    }
    Description description = describe(parse, head);
    if (description == null) {
      return Optional.empty();
    }
    int index = parse.sentence().index();
    List<Integer> holders = holders(description, index, head);
    List<Integer> main = holders.stream().filter(p -> isMain(p, index, head, found)).toList();
    boolean clear =
        !main.isEmpty()
            && holders.stream().allMatch(p -> main.contains(p) || isPassing(p, index, head));
    return (clear ? main : holders)
        .stream()
            .max(
                Comparator.comparingInt(
                    person -> lastNamed(person, parse.sentence().index(), head)))
            .map(
                person ->
                    new People.Mention(
                        parse.sentence().index(),
                        description.begin(),
                        head + 1,
                        head,
                        person,
                        Via.NOMINAL));
  }

  /**
   * The people mentioned before who can be meant: by title and status, else by title alone, else
   * the one person who comes up again and again without any office being told.
   */
  private List<Integer> holders(Description description, int sentence, int head) {
    List<Integer> strict = before(description::fits, sentence, head);
    if (!strict.isEmpty()) {
      return strict;
    }
    List<Integer> loose = before(description::fitsButForTime, sentence, head);
    if (!loose.isEmpty()) {
      return loose;
    }
    List<Integer> ranked =
        people.persons().stream()
            .map(People.Person::index)
            .filter(p -> description.isOfRank() && ranks.has(p, description.title()))
            .filter(p -> lastNamed(p, sentence, head) >= 0)
            .toList();
    if (!ranked.isEmpty()) {
      return ranked;
    }
    if (!description.isTop()) {
      return byFar(before(description::fitsHeadWord, sentence, head), sentence, head);
    }
    List<Integer> bare =
        people.persons().stream()
            .map(People.Person::index)
            .filter(p -> offices.stream().noneMatch(o -> o.person() == p && !isOfParty(o)))
            .filter(p -> namedBefore(p, sentence, head) > 1)
            .toList();
    return byFar(bare, sentence, head);
  }

  /** The only one, or the one who is named much more often than any other; else nobody. */
  private List<Integer> byFar(List<Integer> persons, int sentence, int head) {
    List<Integer> sorted =
        persons.stream()
            .sorted(Comparator.comparingLong(p -> -namedBefore(p, sentence, head)))
            .toList();
    boolean one =
        sorted.size() == 1
            || sorted.size() > 1
                && namedBefore(sorted.get(0), sentence, head)
                    >= TIMES_MORE * namedBefore(sorted.get(1), sentence, head);
    return one ? sorted.subList(0, 1) : List.of();
  }

  /**
   * Whether coreference took an office for somebody who has others, but not this one: "the finance
   * minister" for the prime minister; or for another person than the one whom it describes.
   */
  private boolean isOtherOffice(People.Mention mention) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    int head = mention.head();
    if (parse.relation(head).equals("appos")) {
      Optional<People.Mention> name =
          people
              .at(mention.sentence(), parse.head(head))
              .filter(m -> m.via() == Via.NAME && m.end() <= head);
      if (name.isPresent()) {
        return name.get().person() != mention.person(); // "Lind, the finance minister"
      }
    }
    Description description = describe(parse, head);
    List<OfficeStatement> own =
        offices.stream().filter(o -> o.person() == mention.person()).toList();
    if (description == null
        || own.isEmpty()
        || own.stream().anyMatch(o -> description.fitsButForTime(o) || description.fitsHeadWord(o))
        || ranks.has(mention.person(), description.title())) {
      return false;
    }
    return description.isTop() || offices.stream().anyMatch(description::fitsButForTime);
  }

  /** Whether somebody came up again and again before. */
  private boolean isMain(int person, int sentence, int head, List<People.Mention> found) {
    return Stream.concat(people.of(person).stream(), found.stream())
            .filter(m -> m.person() == person)
            .filter(m -> m.sentence() < sentence || m.sentence() == sentence && m.end() <= head)
            .count()
        > 2;
  }

  /**
   * Whether somebody was named once before, by the way: "the President" of a story is not the one
   * who receives him in its background.
   */
  private boolean isPassing(int person, int sentence, int head) {
    List<People.Mention> before =
        people.of(person).stream()
            .filter(m -> m.sentence() < sentence || m.sentence() == sentence && m.end() <= head)
            .toList();
    return before.size() == 1
        && before.get(0).sentence() < sentence
        && !Antecedents.isMainSubject(
            new Parse(article.sentences().get(before.get(0).sentence())), before.get(0));
  }

  /** A party's leader may be the prime minister of whom no office is told. */
  private static boolean isOfParty(OfficeStatement statement) {
    return statement.office().kind() == OfficeKind.PARTY
        && statement.office().title().endsWith("leader");
  }

  private List<Integer> before(Predicate<OfficeStatement> fits, int sentence, int head) {
    return offices.stream()
        .filter(fits)
        .map(OfficeStatement::person)
        .distinct()
        .filter(person -> lastNamed(person, sentence, head) >= 0)
        .toList();
  }

  private long namedBefore(int person, int sentence, int token) {
    return people.of(person).stream()
        .filter(m -> m.via() == Via.NAME)
        .filter(m -> m.sentence() < sentence || m.sentence() == sentence && m.end() <= token)
        .count();
  }

  /** A common noun; "the general" is one too, though the tagger takes it for an adjective. */
  private static boolean isNoun(Parse parse, int head) {
    String tag = parse.token(head).tag();
    return tag.equals("NN")
        || tag.equals("JJ")
            && parse.hasChild(head, "det", "the")
            && parse.relation(head).matches("nsubj(:pass)?|obj|iobj|obl");
  }

  private boolean isTitleCase(Parse parse, int head) {
    String word = parse.token(head).text();
    MeetingWords words = lexicon.meetingWords();
    return parse.token(head).tag().equals("NNP")
        && (words.has(Trait.RULER, word) || words.has(Trait.LEADER, word));
  }

  /** "the prime minister, Ana Ruiz" and "President Ruiz": the name says it. */
  private boolean isWithName(Parse parse, int head) {
    int sentence = parse.sentence().index();
    boolean next =
        head + 1 < parse.size()
            && people.at(sentence, head + 1).filter(m -> m.via() == Via.NAME).isPresent();
    return next
        || parse.children(head, "appos", "flat", "dep").stream()
            .anyMatch(c -> people.at(sentence, c).filter(m -> m.via() == Via.NAME).isPresent());
  }

  /** What a phrase says of its office; null if it is not one definite holder of one. */
  private Description describe(Parse parse, int head) {
    List<String> title = new ArrayList<>();
    title.add(parse.lemma(head).toLowerCase(Locale.ROOT));
    boolean past = false;
    boolean elect = title.get(0).equals("president-elect");
    String country = null;
    boolean definite = false;
    int begin = head;
    if (head >= 1 && title.get(0).equals("elect")) {
      title.set(0, "president");
      elect = true;
      begin = head - 2;
    }
    for (int at = begin - 1; at >= 0; at--) {
      String word = parse.token(at).text().toLowerCase(Locale.ROOT);
      if (word.equals("the") || word.equals("this")) {
        definite = true;
        begin = at;
        break;
      }
      Optional<String> two = // "the North Korean leader"
          at < 1 || !Character.isUpperCase(parse.token(at - 1).text().charAt(0))
              ? Optional.empty()
              : lexicon
                  .countries()
                  .country(parse.token(at - 1).text() + " " + parse.token(at).text());
      if (lexicon.meetingWords().has(Trait.PAST, word)) {
        past = true;
      } else if (two.isPresent()) {
        country = two.get();
        at--;
      } else if (lexicon.countries().country(parse.token(at).text()).isPresent()) {
        country = lexicon.countries().country(parse.token(at).text()).get();
      } else if (parse.tagged(at, "N") || parse.tagged(at, "JJ")) {
        title.add(0, word);
      } else if (!word.equals("-")) {
        break;
      }
      begin = at;
    }
    String words = String.join(" ", title);
    if (elect) {
      words = "president";
    }
    if (words.startsWith("ex-")) {
      past = true;
      words = words.substring(3);
    }
    boolean of =
        parse.children(head, "nmod").stream().anyMatch(c -> parse.preposition(c).equals("of"));
    return definite && !of ? new Description(begin, words, past, elect, country, lexicon) : null;
  }

  private record Description(
      int begin, String title, boolean past, boolean elect, String country, Lexicon lexicon) {
    boolean isTop() {
      return isRuler(title) && !title.equals("leader");
    }

    /** "the general", which may be no office of his. */
    boolean isOfRank() {
      return !isTop() && !past && !elect && country == null;
    }

    private boolean isRuler(String title) {
      return lexicon.meetingWords().has(Trait.RULER, title);
    }

    /** "the minister" of the finance minister, "the secretary" of state, whatever the time. */
    boolean fitsHeadWord(OfficeStatement statement) {
      return !title.contains(" ")
          && country == null
          && !title.equals("general") // a rank; the attorney general is none
          && (statement.office().title().endsWith(" " + title)
              || statement.office().title().startsWith(title + " of "))
          && statement.status() != OfficeStatus.CANDIDATE;
    }

    boolean fitsButForTime(OfficeStatement statement) {
      return sameTitle(statement)
          && !(elect && statement.status() == OfficeStatus.CURRENT)
          && (country == null || country.equals(statement.office().organization()))
          && (!title.equals("leader") || country != null);
    }

    private boolean sameTitle(OfficeStatement statement) {
      String other = statement.office().title();
      return title.equals(other)
          || title.equals("leader") && isRuler(other)
          || lexicon.synonyms().of(title).equals(lexicon.synonyms().of(other));
    }

    boolean fits(OfficeStatement statement) {
      boolean sameStatus =
          elect
              ? statement.status() == OfficeStatus.ELECT
              : past
                  ? statement.status() == OfficeStatus.FORMER
                  : statement.status() != OfficeStatus.CANDIDATE
                      && statement.status() != OfficeStatus.ELECT;
      return fitsButForTime(statement) && sameStatus;
    }
  }

  /** How far down the person was last mentioned before this place; -1 if never before. */
  private int lastNamed(int person, int sentence, int token) {
    int last = -1;
    for (People.Mention mention : people.of(person)) {
      boolean before =
          mention.sentence() < sentence || mention.sentence() == sentence && mention.end() <= token;
      if (mention.via() != Via.NOMINAL && before) {
        last = Math.max(last, mention.sentence() * 1000 + mention.begin());
      }
    }
    return last;
  }
}
