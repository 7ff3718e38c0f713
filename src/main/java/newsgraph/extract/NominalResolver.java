package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.TrainedWeights.OfNoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds whom an office stands for: "the former president", "the Japanese prime minister", "the
 * president-elect", "the lawyer", from what the article says of the people and where it speaks of
 * them.
 */
final class NominalResolver {

  private final AnnotatedArticle article;
  private final People people;
  private final HeldOffices offices;
  private final Lexicon lexicon;
  private final Descriptions descriptions;
  private final OfficeSearch search;
  private final NounRanker ranker;

  NominalResolver(
      AnnotatedArticle article,
      People people,
      List<OfficeStatement> offices,
      Lexicon lexicon,
      ClueWeights<NounClue, OfNoun> weights) {
    this.article = article;
    this.people = people;
    this.offices = new HeldOffices(offices);
    this.lexicon = lexicon;
    this.descriptions = new Descriptions(article, people, lexicon);
    this.search = new OfficeSearch(people, this.offices, descriptions);
    this.ranker = new NounRanker(article, people, this.offices, descriptions, lexicon, weights);
  }

  private static boolean isDefinite(Parse parse, int word) {
    return Parse.isOneOf(parse.token(word).text().toLowerCase(Locale.ROOT), "the", "this", "that");
  }

  /** The people with the mentions by office added; what coreference took them for is replaced. */
  People resolve() {
    List<People.Mention> found = new ArrayList<>();
    Set<TokenPlace> places = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 0; token < parse.size(); token++) {
          Optional<NounCase> noun = read(parse, token);
          if (noun.isPresent()) {
            places.add(new TokenPlace(sentence.index(), token));
            ranker.best(noun.get()).ifPresent(found::add);
          }
        }
      }
    }
    List<People.Mention> all = new ArrayList<>(found);
    for (People.Mention mention : people.mentions()) {
      boolean replaced =
          mention.via() == Via.NOMINAL && places.contains(TokenPlace.ofHead(mention));
      if (!replaced && !(mention.via() == Via.NOMINAL && isOtherOffice(mention))) {
        all.add(mention);
      }
    }
    return new People(people.persons(), all);
  }

  /** What is known of a noun that can stand for a person; empty if it is none. */
  private Optional<NounCase> read(Parse parse, int head) {
    if (!isNoun(parse, head) && !isTitleCase(parse, head)
        || Parse.isOneOf(parse.relation(head), "compound", "appos", "amod")
        || isPredicate(parse, head)
        || people.at(parse.sentence().index(), head).filter(m -> m.via() == Via.NAME).isPresent()
        || isWithName(parse, head)) {
      return Optional.empty();
    }
    DescribedOffice office = DescribedOffice.read(parse, head, lexicon);
    Set<Integer> disjoint = beside(parse, head);
    boolean opens = parse.relation(head).equals("root");
    Optional<Integer> found =
        office == null || opens
            ? Optional.empty()
            : search.find(office, parse.sentence().index(), head, disjoint);
    if (found.isEmpty() && office != null && office.elect()) {
      found = chained(parse, head); // who is elected often has no office yet
    }
    return found.isPresent() || isPerson(parse, head, office)
        ? Optional.of(new NounCase(parse, head, office, found, disjoint, lexicon))
        : Optional.empty();
  }

  /** A noun for a person whom the words before it make a certain one, or an office. */
  private boolean isPerson(Parse parse, int head, DescribedOffice office) {
    String noun = parse.lemma(head).toLowerCase(Locale.ROOT);
    boolean side = lexicon.meetingWords().isSide(noun);
    boolean certain =
        parse.children(head, "det", "nmod:poss").stream()
            .filter(word -> word < head)
            .anyMatch(word -> parse.relation(word).equals("nmod:poss") || isDefinite(parse, word));
    return side && certain
        || chained(parse, head).isPresent()
        || office != null && (side || lexicon.titles().at(List.of(noun), 0).isPresent());
  }

  /** Whom coreference takes a noun for. */
  private Optional<Integer> chained(Parse parse, int head) {
    return people.inSentence(parse.sentence().index()).stream()
        .filter(m -> m.via() == Via.NOMINAL && m.head() == head)
        .map(People.Mention::person)
        .findFirst();
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

  /**
   * Who else the same verb or list tells of, and whose it is: "Ruiz and Lind met the minister" is
   * neither, nor is Lind the minister in "Lind, whom the minister met".
   */
  private Set<Integer> beside(Parse parse, int head) {
    List<Integer> parts = new ArrayList<>(parse.children(head, "nmod:poss"));
    int above = parse.head(head);
    parts.addAll(parse.conjuncts(head));
    if (Parse.isOneOf(parse.relation(head), "nsubj", "nsubj:pass", "obj", "iobj", "obl")) {
      parts.addAll(parse.children(above, "nsubj", "nsubj:pass", "obj", "iobj", "obl"));
      parts.addAll(new Clause(parse, lexicon.meetingWords()).subjects(above)); // "hopes to meet"
      if (parse.relation(above).equals("acl:relcl")) {
        parts.add(parse.head(above));
      }
    } else if (Parse.isOneOf(parse.relation(head), "nmod:poss", "nmod")) {
      parts.addAll(parse.children(above, "nmod:poss", "nmod")); // "the minister's talks with Lind"
    }
    return parts.stream()
        .flatMap(part -> parse.conjuncts(part).stream())
        .flatMap(part -> Stream.concat(Stream.of(part), parse.children(part, "appos").stream()))
        .filter(part -> part != head)
        .flatMap(part -> people.at(parse.sentence().index(), part).stream())
        .filter(m -> !m.covers(head))
        .map(People.Mention::person)
        .collect(Collectors.toSet());
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

  /** "the prime minister, Ana Ruiz", "the president of Peru, Ana Ruiz", "President Ruiz". */
  private boolean isWithName(Parse parse, int head) {
    Stream<Integer> country =
        parse.children(head, "nmod").stream()
            .flatMap(of -> parse.children(of, "appos").stream()); // as the parser may have it
    Stream<Integer> names =
        Stream.concat(parse.children(head, "appos", "flat", "dep").stream(), country);
    return isBehindName(parse, head)
        || Stream.concat(Stream.of(head + 1).filter(next -> next < parse.size()), names)
            .flatMap(name -> people.at(parse.sentence().index(), name).stream())
            .anyMatch(m -> m.via() == Via.NAME);
  }

  /**
   * "Ruiz and Bo Lind, the head of the navy": joined to the list by the parser, of Lind all same.
   */
  private boolean isBehindName(Parse parse, int head) {
    int article = parse.child(head, "det");
    return article > 1
        && article < head
        && Parse.isOneOf(parse.relation(head), "conj", "dep")
        && parse.child(head, "cc") < 0
        && parse.token(article - 1).text().equals(",")
        && people
            .at(parse.sentence().index(), article - 2)
            .filter(m -> m.via() == Via.NAME && m.end() == article - 1)
            .isPresent();
  }
}
