package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.TrainedWeights.OfNoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Weighs for whom of the people around it a noun for one person stands, nobody named included: what
 * speaks for each ({@link NounClue}) is summed with trained weights ({@code nouns.tsv}), and the
 * highest sum wins; as {@link PronounRanker} does for pronouns. Nouns come in by position.
 */
final class NounRanker {
  private static final int NOBODY = -1;

  private static final List<NounClue> DISTANCES =
      List.of(NounClue.HERE, NounClue.LAST, NounClue.SECOND_LAST, NounClue.THIRD_LAST);

  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;
  private final ClueWeights<NounClue, OfNoun> weights;
  private final HeldOffices offices;
  private final Descriptions descriptions;
  private final NameSurroundings names;
  private final Prominence prominence;
  private final List<List<People.Mention>> mentions = new ArrayList<>();
  private final Map<String, Integer> last = new HashMap<>();

  NounRanker(
      AnnotatedArticle article,
      People people,
      HeldOffices offices,
      Descriptions descriptions,
      Lexicon lexicon,
      ClueWeights<NounClue, OfNoun> weights) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    this.weights = weights;
    this.offices = offices;
    this.descriptions = descriptions;
    this.names = new NameSurroundings(article, people, lexicon.countries());
    this.prominence =
        new Prominence(article, people, new Protagonist(article, people, lexicon.meetingWords()));
    for (Sentence sentence : article.sentences()) {
      mentions.add(
          new ArrayList<>(
              people.inSentence(sentence.index()).stream()
                  .filter(m -> m.via() != Via.NOMINAL)
                  .toList()));
    }
  }

  /** The mention of the person of the highest score; empty if it is nobody named. */
  Optional<People.Mention> best(NounCase of) {
    int best =
        of.isSure() ? of.search().orElseThrow() : Clues.best(clues(of), weights, of.columns());
    last.put(of.description(), best);
    if (best == NOBODY) {
      return Optional.empty();
    }
    int begin = of.office() == null ? of.head() : of.office().begin();
    People.Mention mention =
        new People.Mention(of.sentence(), begin, of.head() + 1, of.head(), best, Via.NOMINAL);
    List<People.Mention> here = mentions.get(of.sentence());
    here.add(mention);
    here.sort(Nearby.POSITION);
    return Optional.of(mention);
  }

  private Map<Integer, Clues<NounClue>> clues(NounCase of) {
    Nearby nearby =
        Nearby.of(
            article, mentions, new TokenPlace(of.sentence(), of.head()), p -> isCandidate(of, p));
    Set<Integer> candidates = new TreeSet<>(nearby.before().keySet());
    candidates.addAll(nearby.after().keySet());
    CluesOfOffice told =
        CluesOfOffice.of(of, offices, descriptions, names, p -> isCandidate(of, p));
    candidates.addAll(told.fits());
    candidates.addAll(told.called());
    of.search().filter(person -> isCandidate(of, person)).ifPresent(candidates::add);
    Map<Integer, Clues<NounClue>> all = new TreeMap<>();
    Integer same = last.get(of.description());
    int most = prominence.most(candidates);
    for (int person : candidates) {
      Clues<NounClue> clues = new Clues<>();
      clues.set(NounClue.SEARCH, of.search().filter(p -> p == person).isPresent());
      Gender gender = people.persons().get(person).gender();
      clues.set(NounClue.GENDER, of.gender() != Gender.UNKNOWN && gender == of.gender());
      clues.set(NounClue.SAME_NOUN, same != null && same == person);
      clues.set(NounClue.SAME_NOUN_OTHER, same != null && same != NOBODY && same != person);
      told.tell(person, clues);
      if (nearby.before().containsKey(person)) {
        before(of, nearby.before().get(person), clues);
      } else {
        behind(of, person, Optional.ofNullable(nearby.after().get(person)), told, clues);
      }
      prominence(person, most, clues);
      all.put(person, clues);
    }
    boolean near = between(of, nearby, told, all);
    all.put(NOBODY, nobody(of, near, told));
    return all;
  }

  private void prominence(int person, int most, Clues<NounClue> clues) {
    Gender gender = people.persons().get(person).gender();
    clues.set(NounClue.TOPIC, prominence.share(person));
    clues.set(NounClue.HEADLINE, prominence.isInHeadline(person));
    clues.set(NounClue.LEAD, prominence.isInLead(person));
    clues.set(NounClue.PROTAGONIST, prominence.isProtagonist(person, gender));
    clues.set(NounClue.TOP, prominence.isNamed(person, most));
    clues.set(NounClue.ONCE, prominence.isNamed(person, 1));
  }

  private boolean isCandidate(NounCase of, int person) {
    boolean elsewhere = // "the president of Chile" is not who is president of Peru
        of.office() != null
            && offices.of(person).stream().anyMatch(of.office()::isElsewhere)
            && offices.of(person).stream().noneMatch(of.office()::fitsButForTime);
    return !elsewhere
        && !of.disjoint().contains(person)
        && of.agrees(people.persons().get(person).gender());
  }

  private void before(NounCase of, List<People.Mention> all, Clues<NounClue> clues) {
    People.Mention closest = all.get(all.size() - 1);
    int far = of.sentence() - closest.sentence();
    clues.set(far < DISTANCES.size() ? DISTANCES.get(far) : NounClue.FARTHER, true);
    clues.set(NounClue.OFTEN, StrictMath.log(1 + all.size()));
    clues.set(
        NounClue.SAME_PARAGRAPH, closest.sentence() >= Nearby.opening(article, of.sentence()));
    Parse there = new Parse(article.sentences().get(closest.sentence()));
    List<People.Mention> same =
        all.stream().filter(m -> m.sentence() == closest.sentence()).toList();
    boolean main = same.stream().anyMatch(m -> Antecedents.isMainSubject(there, m));
    if (far == 1) {
      boolean subject = same.stream().anyMatch(m -> Antecedents.isSubject(there, m));
      clues.set(NounClue.LAST_MAIN, main);
      clues.set(NounClue.LAST_SUBJECT, subject && !main);
      clues.set(NounClue.LAST_PRONOUN, same.stream().anyMatch(m -> m.via() == Via.PRONOUN));
      clues.set(NounClue.NEW_LAST, same.size() == all.size());
      clues.set(
          NounClue.SPOKE,
          same.stream().anyMatch(m -> Clause.isSayer(there, lexicon.meetingWords(), m.head())));
    } else if (far > 1) {
      clues.set(NounClue.OLDER_MAIN, main);
    }
  }

  private void behind(
      NounCase of,
      int person,
      Optional<People.Mention> name,
      CluesOfOffice told,
      Clues<NounClue> clues) {
    boolean here = name.filter(m -> m.sentence() == of.sentence()).isPresent();
    clues.set(NounClue.FARTHER, name.isEmpty());
    clues.set(
        NounClue.UNNAMED_YET,
        name.isPresent() && people.before(person, of.sentence(), of.head()).isEmpty());
    clues.set(NounClue.LATER_HERE, here);
    clues.set(NounClue.NEXT, name.isPresent() && !here);
    clues.set(NounClue.LATER_FITS, name.isPresent() && told.fits(person));
  }

  /** Adds the clues in which candidates are compared; whether any of them is near. */
  private static boolean between(
      NounCase of, Nearby nearby, CluesOfOffice told, Map<Integer, Clues<NounClue>> all) {
    nearby.nearest().ifPresent(m -> all.get(m.person()).set(NounClue.NEAREST, true));
    nearby
        .mentions()
        .filter(m -> told.fits(m.person()))
        .max(Nearby.POSITION)
        .ifPresent(m -> all.get(m.person()).set(NounClue.NEAREST_FIT, true));
    long total = nearby.mentions().count();
    Set<Integer> near = new HashSet<>();
    nearby
        .before()
        .forEach(
            (person, own) -> {
              all.get(person).set(NounClue.SHARE, (double) own.size() / total);
              if (own.get(own.size() - 1).sentence() >= of.sentence() - 1) {
                near.add(person);
              }
            });
    if (near.size() == 1) {
      all.get(near.iterator().next()).set(NounClue.ONLY_NEAR, true);
    }
    return !near.isEmpty();
  }

  private Clues<NounClue> nobody(NounCase of, boolean near, CluesOfOffice told) {
    Parse parse = of.parse();
    int head = of.head();
    Clues<NounClue> clues = new Clues<>();
    clues.set(NounClue.NOBODY, true);
    clues.set(NounClue.NOBODY_MODIFIED, parse.child(head, "amod", "compound", "nummod") >= 0);
    clues.set(NounClue.NOBODY_CLAUSE, parse.child(head, "acl:relcl", "acl") >= 0);
    clues.set(
        NounClue.NOBODY_PHRASE, parse.children(head, "nmod").stream().anyMatch(c -> c > head));
    clues.set(NounClue.NOBODY_COUNTRY, of.office() != null && of.office().country() != null);
    clues.set(NounClue.NOBODY_THIS, parse.hasChild(head, "det", "this", "that"));
    clues.set(NounClue.NOBODY_UNNAMED, lexicon.meetingWords().has(Trait.UNNAMED, of.noun()));
    clues.set(NounClue.NOBODY_FITS, told.isEmpty());
    clues.set(NounClue.NOBODY_FOUND, of.search().isEmpty());
    clues.set(NounClue.NOBODY_NEAR, !near);
    Integer same = last.get(of.description());
    clues.set(NounClue.NOBODY_AGAIN, same != null && same == NOBODY);
    return clues;
  }
}
