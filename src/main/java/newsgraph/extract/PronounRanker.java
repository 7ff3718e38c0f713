package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.TrainedWeights.OfPronoun;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;

/**
 * Weighs for whom of the people around it a "he" or "she" stands, nobody named included: what
 * speaks for each ({@link Clue}) is summed with trained weights ({@code pronouns.tsv}), and the
 * highest sum wins. Coreference and the search by syntax are two clues among others (a linear
 * ranking model: Denis and Baldridge, A ranking approach to pronoun resolution, 2007).
 */
final class PronounRanker {
  /** In sentences: who was mentioned there is near. */
  private static final int NEAR = 2;

  private static final int NOBODY = -1;

  private final AnnotatedArticle article;
  private final MeetingWords words;
  private final ClueWeights<Clue, OfPronoun> weights;
  private final Prominence prominence;
  private final List<List<People.Mention>> mentions;
  private final Gender[] genders;

  /**
   * @param weights what each clue weighs
   * @param mentions of each sentence, by position; those of pronouns come in as they are resolved
   * @param genders of the people, by index; unknown ones come in as pronouns tell
   */
  PronounRanker(
      AnnotatedArticle article,
      MeetingWords words,
      ClueWeights<Clue, OfPronoun> weights,
      Prominence prominence,
      List<List<People.Mention>> mentions,
      Gender[] genders) {
    this.article = article;
    this.words = words;
    this.weights = weights;
    this.prominence = prominence;
    this.mentions = mentions;
    this.genders = genders;
  }

  /** The person of the highest score; empty if it is nobody named. */
  Optional<Integer> best(PronounCase of) {
    int best = Clues.best(clues(of), weights, of.columns());
    return best == NOBODY ? Optional.empty() : Optional.of(best);
  }

  private Map<Integer, Clues<Clue>> clues(PronounCase of) {
    Nearby nearby =
        Nearby.of(
            article, mentions, new TokenPlace(of.sentence(), of.token()), p -> isCandidate(of, p));
    Map<Integer, List<People.Mention>> before = nearby.before();
    Map<Integer, Clues<Clue>> all = new TreeMap<>();
    int opening = Nearby.opening(article, of.sentence());
    CluesBefore last = new CluesBefore(article, words, of, opening);
    before.forEach((p, own) -> last.tell(own, all.computeIfAbsent(p, one -> new Clues<>())));
    new CluesBetween(article, of, nearby, opening).tell(all);
    nearby
        .after()
        .forEach((person, mention) -> ahead(of, mention, before.containsKey(person), all));
    int most = prominence.most(all.keySet());
    all.forEach(
        (person, clues) -> {
          prominence(of, person, most, clues);
          clues.set(Clue.GENDER, genders[person] == of.gender());
          taken(of, person, clues);
          boolean opens = opening == of.sentence();
          clues.set(Clue.TOPIC_OPENING, opens ? prominence.share(person) : 0);
          clues.set(Clue.LAST_OPENING, opens && clues.has(Clue.LAST));
        });
    all.put(NOBODY, nobody(of, before));
    return all;
  }

  private boolean isCandidate(PronounCase of, int person) {
    boolean agrees = genders[person] == of.gender() || genders[person] == Gender.UNKNOWN;
    return agrees && !of.disjoint().contains(person);
  }

  private void prominence(PronounCase of, int person, int most, Clues<Clue> clues) {
    clues.set(Clue.TOPIC, prominence.share(person));
    clues.set(Clue.HEADLINE, prominence.isInHeadline(person));
    clues.set(Clue.LEAD, prominence.isInLead(person));
    clues.set(Clue.PROTAGONIST, prominence.isProtagonist(person, of.gender()));
    clues.set(Clue.TOP, prominence.isNamed(person, most));
    clues.set(Clue.ONCE, prominence.isNamed(person, 1));
  }

  /** The clues of a name behind the pronoun. */
  private void ahead(
      PronounCase of, People.Mention name, boolean known, Map<Integer, Clues<Clue>> all) {
    Clues<Clue> clues = all.computeIfAbsent(name.person(), one -> new Clues<>());
    boolean here = name.sentence() == of.sentence();
    if (known) {
      clues.set(here ? Clue.AGAIN_HERE : Clue.AGAIN_NEXT, true);
    } else {
      clues.set(here ? Clue.LATER_HERE : Clue.NEXT, true);
    }
    clues.set(
        Clue.SPEAKER_BEHIND, here && of.quoted() && Clause.isSayer(of.parse(), words, name.head()));
  }

  /** Whom coreference and the search take the pronoun for. */
  private static void taken(PronounCase of, int person, Clues<Clue> clues) {
    boolean sought = of.isSought(person);
    boolean around = clues.has(Clue.OWN_SUBJECT) || clues.has(Clue.ABOVE);
    clues.set(Clue.CHAIN, of.isChained(person));
    clues.set(Clue.SEARCH, sought);
    clues.set(Clue.BOTH, sought && of.isChained(person));
    clues.set(Clue.SEARCH_HERE, sought && clues.has(Clue.HERE));
    clues.set(Clue.SEARCH_ABOVE, sought && around);
    clues.set(Clue.SEARCH_BEHIND, sought && clues.has(Clue.LATER_HERE));
  }

  private static Clues nobody(PronounCase of, Map<Integer, List<People.Mention>> before) {
    Clues<Clue> clues = new Clues<>();
    int near = of.sentence() - NEAR;
    clues.set(Clue.NOBODY, true);
    clues.set(Clue.NOBODY_BUT_SUBJECT, of.blocked());
    clues.set(Clue.NOBODY_FOUND, of.chain().isEmpty() && of.search().isEmpty());
    clues.set(
        Clue.NOBODY_NEAR,
        before.values().stream().flatMap(List::stream).noneMatch(m -> m.sentence() >= near));
    return clues;
  }
}
