package newsgraph.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.lexicon.PronounWeights;
import newsgraph.lexicon.PronounWeights.Column;

/** What each clue weighs. Immutable. */
final class ClueWeights {
  private final Map<Clue, Map<Column, Double>> weights = new EnumMap<>(Clue.class);

  /**
   * @throws newsgraph.lexicon.ModelsFileException if the file lacks a clue, or has one that is none
   */
  ClueWeights(PronounWeights file) {
    file.refuseOthers(Stream.of(Clue.values()).map(ClueWeights::name).toList());
    for (Clue clue : Clue.values()) {
      Map<Column, Double> own = new EnumMap<>(Column.class);
      for (Column column : Column.values()) {
        own.put(column, file.of(name(clue), column));
      }
      weights.put(clue, own);
    }
  }

  static String name(Clue clue) {
    return clue.name().toLowerCase(Locale.ROOT);
  }

  /** The sum of a clue's weights for a pronoun of these columns. */
  double of(Clue clue, List<Column> columns) {
    double sum = 0;
    for (Column column : columns) {
      sum += weights.get(clue).get(column);
    }
    return sum;
  }
}
