package newsgraph.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.lexicon.TrainedWeights;

/**
 * What each clue weighs. Immutable.
 *
 * @param <C> the clues
 * @param <K> the columns: for which pronouns or nouns a weight is
 */
final class ClueWeights<C extends Enum<C>, K extends Enum<K>> {
  private final Map<C, Map<K, Double>> weights;

  /**
   * @throws newsgraph.lexicon.ModelsFileException if the file lacks a clue, or has one that is none
   */
  ClueWeights(TrainedWeights<K> file, Class<C> clues, Class<K> columns) {
    this.weights = new EnumMap<>(clues);
    file.refuseOthers(Stream.of(clues.getEnumConstants()).map(ClueWeights::name).toList());
    for (C clue : clues.getEnumConstants()) {
      Map<K, Double> own = new EnumMap<>(columns);
      for (K column : columns.getEnumConstants()) {
        own.put(column, file.of(name(clue), column));
      }
      weights.put(clue, own);
    }
  }

  static String name(Enum<?> clue) {
    return clue.name().toLowerCase(Locale.ROOT);
  }

  /** The sum of a clue's weights in these columns. */
  double of(C clue, List<K> columns) {
    double sum = 0;
    for (K column : columns) {
      sum += weights.get(clue).get(column);
    }
    return sum;
  }
}
