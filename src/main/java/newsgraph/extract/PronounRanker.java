package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.PronounWeights.Column;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;

/**
 * Weighs for whom of the people around it a "he" or "she" stands, nobody named included: what
 * speaks for each ({@link Clue}) is summed with trained weights ({@code pronouns.tsv}), and the
 * highest sum wins. Coreference and the search by syntax are two clues among others (a linear
 * ranking model: Denis and Baldridge, A ranking approach to pronoun resolution, 2007).
 */
final class PronounRanker {
  /** In sentences: how far up somebody is looked for. */
  private static final int REACH = 30;

  /** In sentences: who was mentioned there is near. */
  private static final int NEAR = 2;

  private static final int NOBODY = -1;

  private final AnnotatedArticle article;
  private final MeetingWords words;
  private final ClueWeights weights;
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
      ClueWeights weights,
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
    List<Column> columns = of.columns();
    int best = NOBODY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Clues> one : clues(of).entrySet()) { // by index, for the same result
      double score = one.getValue().score(weights, columns);
      if (score > highest) {
        highest = score;
        best = one.getKey();
      }
    }
    return best == NOBODY ? Optional.empty() : Optional.of(best);
  }

  private Map<Integer, Clues> clues(PronounCase of) {
    Map<Integer, List<People.Mention>> before = new TreeMap<>();
    Map<Integer, People.Mention> after = new TreeMap<>();
    gather(of, before, after);
    Map<Integer, Clues> all = new TreeMap<>();
    int opening = opening(of.sentence());
    CluesBefore last = new CluesBefore(article, words, of, opening);
    before.forEach((p, own) -> last.tell(own, all.computeIfAbsent(p, one -> new Clues())));
    new CluesBetween(article, of, before, opening).tell(all);
    after.forEach((person, mention) -> ahead(of, mention, before.containsKey(person), all));
    all.forEach(
        (person, clues) -> {
          prominence.tell(person, of.gender(), all.keySet(), clues);
          clues.set(Clue.GENDER, genders[person] == of.gender());
          taken(of, person, clues);
          boolean opens = opening == of.sentence();
          clues.set(Clue.TOPIC_OPENING, opens ? prominence.share(person) : 0);
          clues.set(Clue.LAST_OPENING, opens && clues.has(Clue.LAST));
        });
    all.put(NOBODY, nobody(of, before));
    return all;
  }

  /**
   * The mentions before the pronoun of everybody who agrees with it, and the first names behind.
   */
  private void gather(
      PronounCase of,
      Map<Integer, List<People.Mention>> before,
      Map<Integer, People.Mention> after) {
    int here = of.sentence();
    int end = Math.min(here + 2, mentions.size());
    for (int sentence = Math.max(0, here - REACH); sentence < end; sentence++) {
      if (!article.sentences().get(sentence).kind().isStory()) {
        continue;
      }
      for (People.Mention mention : mentions.get(sentence)) {
        Gender gender = genders[mention.person()];
        boolean agrees = gender == of.gender() || gender == Gender.UNKNOWN;
        if (!agrees || of.disjoint().contains(mention.person())) {
          continue;
        }
        if (sentence < here || sentence == here && mention.end() <= of.token()) {
          before.computeIfAbsent(mention.person(), p -> new ArrayList<>()).add(mention);
        } else if (mention.via() == Via.NAME) {
          after.putIfAbsent(mention.person(), mention);
        }
      }
    }
  }

  /** The clues of a name behind the pronoun. */
  private void ahead(PronounCase of, People.Mention name, boolean known, Map<Integer, Clues> all) {
    Clues clues = all.computeIfAbsent(name.person(), one -> new Clues());
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
  private static void taken(PronounCase of, int person, Clues clues) {
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
    Clues clues = new Clues();
    int near = of.sentence() - NEAR;
    clues.set(Clue.NOBODY, true);
    clues.set(Clue.NOBODY_BUT_SUBJECT, of.blocked());
    clues.set(Clue.NOBODY_FOUND, of.chain().isEmpty() && of.search().isEmpty());
    clues.set(
        Clue.NOBODY_NEAR,
        before.values().stream().flatMap(List::stream).noneMatch(m -> m.sentence() >= near));
    return clues;
  }

  /** The sentence that opens the paragraph of another, or the farthest one in reach. */
  private int opening(int of) {
    int sentence = of;
    while (sentence > Math.max(0, of - REACH) && !article.opensParagraph(sentence)) {
      sentence--;
    }
    return sentence;
  }
}
