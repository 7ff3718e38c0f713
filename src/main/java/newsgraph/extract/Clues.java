package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for one person as the one whom a pronoun or a noun stands for.
 *
 * @param <C> the clues that there are
 */
final class Clues<C extends Enum<C>> {
  private final Map<C, Double> values = new TreeMap<>(); // in order, for the same sum

  void set(C clue, boolean holds) {
    set(clue, holds ? 1 : 0);
  }

  void set(C clue, double value) {
    values.put(clue, value);
  }

  boolean has(C clue) {
    return values.getOrDefault(clue, 0.0) > 0;
  }

  /** The sum of the clues, each times its weight. */
  <K extends Enum<K>> double score(ClueWeights<C, K> weights, List<K> columns) {
    double score = 0;
    for (Map.Entry<C, Double> one : values.entrySet()) {
      score += one.getValue() * weights.of(one.getKey(), columns);
    }
    return score;
  }

  /** The one of the highest score; of equals the first. */
  static <C extends Enum<C>, K extends Enum<K>> int best(
      Map<Integer, Clues<C>> all, ClueWeights<C, K> weights, List<K> columns) {
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Clues<C>> one : all.entrySet()) {
      double score = one.getValue().score(weights, columns);
      if (score > highest) {
        highest = score;
        best = one.getKey();
      }
    }
    return best;
  }
}
