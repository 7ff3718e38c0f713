package newsgraph.extract;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.lexicon.SideWeights;

/**
 * Weighs what speaks for two people as the sides of one meeting: a logistic regression, whose score
 * is above 0 where more speaks for it than against. Immutable.
 */
final class SideWeigher {
  private final Map<SideClue, Double> weights = new EnumMap<>(SideClue.class);

  /**
   * @throws newsgraph.lexicon.ModelsFileException if the file lacks a clue, or has one that is none
   */
  SideWeigher(SideWeights file) {
    file.refuseOthers(Stream.of(SideClue.values()).map(SideWeigher::name).toList());
    for (SideClue clue : SideClue.values()) {
      weights.put(clue, file.of(name(clue)));
    }
  }

  static String name(SideClue clue) {
    return clue.name().toLowerCase(Locale.ROOT);
  }

  /** The sum of the clues, each times its weight. */
  double score(Map<SideClue, Double> clues) {
    double score = 0;
    for (Map.Entry<SideClue, Double> one : clues.entrySet()) {
      score += one.getValue() * weights.get(one.getKey());
    }
    return score;
  }
}
