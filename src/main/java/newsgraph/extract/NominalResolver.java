package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
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
  private final HeldOffices offices;
  private final Lexicon lexicon;
  private final Descriptions descriptions;

  NominalResolver(
      AnnotatedArticle article, People people, List<OfficeStatement> offices, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.offices = new HeldOffices(offices);
    this.lexicon = lexicon;
    this.descriptions = new Descriptions(article, people, lexicon);
  }

  /** The people with the mentions by office added; what coreference took them for is replaced. */
  People resolve() {
    List<People.Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 0; token < parse.size(); token++) {
          Optional<People.Mention> mention = resolve(parse, token);
          mention.ifPresent(found::add);
        }
      }
    }
    List<People.Mention> all = new ArrayList<>(found);
    Set<TokenPlace> places = found.stream().map(TokenPlace::ofHead).collect(Collectors.toSet());
    for (People.Mention mention : people.mentions()) {
      boolean replaced =
          mention.via() == Via.NOMINAL && places.contains(TokenPlace.ofHead(mention));
      if (!replaced && !(mention.via() == Via.NOMINAL && isOtherOffice(mention))) {
        all.add(mention);
      }
    }
    return new People(people.persons(), all);
  }

  /** Whom a noun stands for. */
  private Optional<People.Mention> resolve(Parse parse, int head) {
    if (!isNoun(parse, head) && !isTitleCase(parse, head)
        || Parse.isOneOf(parse.relation(head), "compound", "appos", "amod", "root")
        || isPredicate(parse, head)
        || people.at(parse.sentence().index(), head).filter(m -> m.via() == Via.NAME).isPresent()
        || isWithName(parse, head)) {
      return Optional.empty();
    }
    DescribedOffice description = DescribedOffice.read(parse, head, lexicon);
    if (description == null) {
      return Optional.empty();
    }
    int index = parse.sentence().index();
    List<Integer> holders = holders(description, index, head);
    Set<Integer> beside = beside(parse, head);
    return holders.stream()
        .filter(person -> !beside.contains(person))
        .max(
            Comparator.<Integer>comparingDouble(p -> people.salience(p, index, head))
                .thenComparing(p -> lastNamed(p, index, head)))
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
  private List<Integer> holders(DescribedOffice description, int sentence, int head) {
    List<OfficeStatement> titled = offices.titled(description);
    List<Integer> now =
        before(titled, o -> description.fits(o) && !DescribedOffice.isOver(o), sentence, head);
    if (!description.past() && !now.isEmpty()) {
      return now;
    }
    List<Integer> strict = before(titled, description::fits, sentence, head);
    if (!strict.isEmpty()) {
      return strict;
    }
    List<Integer> loose = before(titled, description::fitsButForTime, sentence, head);
    if (!loose.isEmpty()) {
      return loose;
    }
    List<Integer> called =
        descriptions.called(description, sentence).stream()
            .filter(p -> !description.elect() && lastNamed(p, sentence, head) >= 0)
            .filter(p -> offices.of(p).stream().noneMatch(description::isElsewhere))
            .toList();
    if (!called.isEmpty()) {
      return called;
    }
    if (description.possessed()) {
      return List.of();
    }
    if (!description.isTop()) {
      return byFar(
          before(offices.all(), description::fitsHeadWord, sentence, head), sentence, head);
    }
    List<Integer> bare =
        people.persons().stream()
            .map(People.Person::index)
            .filter(p -> offices.of(p).stream().allMatch(o -> isOfParty(o)))
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
    DescribedOffice description = DescribedOffice.read(parse, head, lexicon);
    List<OfficeStatement> own = offices.of(mention.person());
    if (description == null
        || own.isEmpty()
        || own.stream().anyMatch(o -> description.fitsButForTime(o) || description.fitsHeadWord(o))
        || descriptions.has(mention.person(), description.title())) {
      return false;
    }
    return description.isTop()
        || offices.titled(description).stream().anyMatch(description::fitsButForTime);
  }

  /** "is the mayor", "became the first mayor to", "Ruiz is the mayor and Lind the governor". */
  private static boolean isPredicate(Parse parse, int head) {
    int above = parse.head(head);
    boolean joined = parse.relation(head).equals("conj") && parse.child(above, "cop") >= 0;
    boolean becomes =
        parse.relation(head).matches("xcomp|obj") && parse.lemma(above).equals("become");
    return parse.child(head, "cop") >= 0 || joined || becomes;
  }

  /** Who else the same verb tells of, and whose it is: "Ruiz met the minister" is not Ruiz. */
  private Set<Integer> beside(Parse parse, int head) {
    Set<Integer> beside = new HashSet<>();
    List<Integer> parts = new ArrayList<>(parse.children(head, "nmod:poss"));
    if (Parse.isOneOf(parse.relation(head), "nsubj", "nsubj:pass", "obj", "iobj", "obl")) {
      parts.addAll(parse.children(parse.head(head), "nsubj", "nsubj:pass", "obj", "iobj", "obl"));
    }
    for (int part : parts) {
      people
          .at(parse.sentence().index(), part)
          .filter(m -> part != head && m.head() == part)
          .ifPresent(m -> beside.add(m.person()));
    }
    return beside;
  }

  /** A party's leader may be the prime minister of whom no office is told. */
  private static boolean isOfParty(OfficeStatement statement) {
    return statement.office().kind() == OfficeKind.PARTY
        && statement.office().title().endsWith("leader");
  }

  private List<Integer> before(
      List<OfficeStatement> told, Predicate<OfficeStatement> fits, int sentence, int head) {
    return told.stream()
        .filter(fits)
        .map(OfficeStatement::person)
        .distinct()
        .filter(person -> lastNamed(person, sentence, head) >= 0)
        .toList();
  }

  private long namedBefore(int person, int sentence, int token) {
    return people.before(person, sentence, token).stream().filter(m -> m.via() == Via.NAME).count();
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
        && (words.has(Trait.RULER, word)
            || words.has(Trait.LEADER, word)
            || parse.hasChild(head, "det", "the")
                && (lexicon.honorifics().of(word).filter(h -> !h.after()).isPresent()
                    || lexicon.titles().at(List.of(word.toLowerCase(Locale.ROOT)), 0).isPresent()));
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

  /** How far down the person was last mentioned before this place; -1 if never before. */
  private int lastNamed(int person, int sentence, int token) {
    List<People.Mention> before = people.before(person, sentence, token);
    for (int last = before.size() - 1; last >= 0; last--) {
      if (before.get(last).via() != Via.NOMINAL) {
        return before.get(last).sentence() * 1000 + before.get(last).begin();
      }
    }
    return -1;
  }
}
