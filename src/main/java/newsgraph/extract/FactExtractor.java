package newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.TrainedWeights.OfNoun;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.NameCount;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ArticleFacts.Via;

/**
 * Reads the facts of one article from its analysis. Immutable and safe for any number of threads;
 * what comes out depends on the article and the lexicon alone.
 */
public final class FactExtractor {
  private final Lexicon lexicon;
  private final ClueWeights<Clue, OfPronoun> pronouns;
  private final ClueWeights<NounClue, OfNoun> nouns;
  private final PeopleFinder people;
  private final OfficeExtractor offices;
  private final MeetingExtractor meetings;

  /**
   * Uses these word lists.
   *
   * @throws java.io.UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a row can't be understood
   */
  public FactExtractor(LexiconFiles files) {
    this.lexicon = Lexicon.read(files);
    this.pronouns = new ClueWeights<>(lexicon.pronounWeights(), Clue.class, OfPronoun.class);
    this.nouns = new ClueWeights<>(lexicon.nounWeights(), NounClue.class, OfNoun.class);
    this.people = new PeopleFinder(lexicon);
    this.offices = new OfficeExtractor(files, lexicon);
    this.meetings = new MeetingExtractor(lexicon);
  }

  /** The people, offices and meetings that an article tells. */
  public ArticleFacts extract(AnnotatedArticle annotated) {
    AnnotatedArticle article = MendedParse.of(annotated, lexicon.meetingWords());
    People first = people.find(article);
    People named = new PronounSearch(article, first, lexicon, pronouns, first).resolve();
    People found = new KinResolver(article, named, lexicon.kinWords()).resolve();
    List<OfficeStatement> held = offices.extract(article, found);
    People described = new NominalResolver(article, found, held, lexicon, nouns).resolve();
    People ahead = new NamedNext(article, described, lexicon).resolve();
    People called = new NationalityResolver(article, ahead, lexicon.countries()).resolve();
    People met = new TheOther(article, called, lexicon.meetingWords()).resolve();
    People sought = new PronounSearch(article, met, lexicon, pronouns, first).resolve();
    People spoken = new FirstPerson(article, sought, lexicon.meetingWords()).resolve();
    People all = new GroupFinder(article, spoken, held, lexicon).find();
    List<MeetingReport> told = meetings.extract(article, all);
    return new ArticleFacts(article.article().info(), persons(article, all, told), held, told);
  }

  private static List<PersonFacts> persons(
      AnnotatedArticle article, People people, List<MeetingReport> told) {
    Quoter quoter = new Quoter(article);
    return people.persons().stream()
        .map(person -> facts(article, people, person, told, quoter))
        .toList();
  }

  /** The places where "the two leaders" or "they" stand for a person among others. */
  private static long shared(
      List<People.Mention> own, int person, List<MeetingReport> told, Quoter quoter) {
    Set<Integer> starts = new HashSet<>();
    own.forEach(m -> starts.add(quoter.quote(m.sentence(), m.begin(), m.end()).start()));
    return told.stream()
        .flatMap(report -> report.participants().stream())
        .filter(part -> part.person() == person)
        .flatMap(part -> part.mentions().stream())
        .map(mention -> mention.evidence().start())
        .distinct()
        .filter(start -> !starts.contains(start))
        .count();
  }

  private static PersonFacts facts(
      AnnotatedArticle article,
      People people,
      People.Person person,
      List<MeetingReport> told,
      Quoter quoter) {
    Map<String, Integer> names = new TreeMap<>();
    List<People.Mention> all = people.of(person.index());
    People.Mention first = null;
    for (People.Mention mention : all) {
      if (mention.via() == Via.NAME) {
        first = first == null ? mention : first;
        names.merge(printed(article, mention), 1, Integer::sum);
      }
    }
    if (first == null) {
      throw new IllegalStateException("a person without a name: " + person);
    }
    return new PersonFacts(
        person.name(),
        person.gender(),
        names.entrySet().stream().map(e -> new NameCount(e.getKey(), e.getValue())).toList(),
        all.size() + (int) shared(all, person.index(), told, quoter),
        person.joinedBy(),
        quoter.quote(first.sentence(), first.begin(), first.end()));
  }

  private static String printed(AnnotatedArticle article, People.Mention mention) {
    return new Parse(article.sentences().get(mention.sentence()))
        .text(article.article().text(), mention.begin(), mention.end())
        .replaceAll("\\s+", " ");
  }
}
