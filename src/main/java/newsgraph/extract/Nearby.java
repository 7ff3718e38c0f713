package newsgraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;

/**
 * Who is mentioned around a pronoun or a noun, of those for whom it can stand.
 *
 * @param before the mentions of each before it, by person and position; never an empty list
 * @param after the first mention by name behind it, here or in the next sentence, by person
 */
record Nearby(Map<Integer, List<People.Mention>> before, Map<Integer, People.Mention> after) {
  /** In sentences: how far up somebody is looked for. */
  static final int REACH = 30;

  static final Comparator<People.Mention> POSITION =
      Comparator.comparingInt(People.Mention::sentence).thenComparingInt(People.Mention::begin);

  /**
   * Looks around a token.
   *
   * @param mentions of each sentence, by position
   * @param candidate whether the token can stand for a person
   */
  static Nearby of(
      AnnotatedArticle article,
      List<List<People.Mention>> mentions,
      TokenPlace place,
      IntPredicate candidate) {
    Map<Integer, List<People.Mention>> before = new TreeMap<>();
    Map<Integer, People.Mention> after = new TreeMap<>();
    int here = place.sentence();
    int end = Math.min(here + 2, mentions.size());
    for (int sentence = Math.max(0, here - REACH); sentence < end; sentence++) {
      if (!article.sentences().get(sentence).kind().isStory()) {
        continue;
      }
      for (People.Mention mention : mentions.get(sentence)) {
        if (!candidate.test(mention.person())) {
          continue;
        }
        if (sentence < here || sentence == here && mention.end() <= place.token()) {
          before.computeIfAbsent(mention.person(), p -> new ArrayList<>()).add(mention);
        } else if (mention.via() == Via.NAME) {
          after.putIfAbsent(mention.person(), mention);
        }
      }
    }
    return new Nearby(before, after);
  }

  /** All mentions before. */
  Stream<People.Mention> mentions() {
    return before.values().stream().flatMap(Collection::stream);
  }

  /** The closest mention before; empty if there is none. */
  Optional<People.Mention> nearest() {
    return mentions().max(POSITION);
  }

  /** The sentence that opens the paragraph of another, or the farthest one in reach. */
  static int opening(AnnotatedArticle article, int of) {
    int sentence = of;
    while (sentence > Math.max(0, of - REACH) && !article.opensParagraph(sentence)) {
      sentence--;
    }
    return sentence;
  }
}
