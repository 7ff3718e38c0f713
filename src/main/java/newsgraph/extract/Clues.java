package newsgraph.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsgraph.lexicon.PronounWeights.Column;

/** What speaks for one person as the one whom a pronoun stands for. */
final class Clues {
  private final Map<Clue, Double> values = new EnumMap<>(Clue.class);

  void set(Clue clue, boolean holds) {
    set(clue, holds ? 1 : 0);
  }

  void set(Clue clue, double value) {
    values.put(clue, value);
  }

  boolean has(Clue clue) {
    return values.getOrDefault(clue, 0.0) > 0;
  }

  /** The sum of the clues, each times its weight. */
  double score(ClueWeights weights, List<Column> columns) {
    double score = 0;
    for (Map.Entry<Clue, Double> one : values.entrySet()) {
      score += one.getValue() * weights.of(one.getKey(), columns);
    }
    return score;
  }
}
