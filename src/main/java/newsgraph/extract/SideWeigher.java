package newsgraph.extract;

import java.util.List;
import java.util.Map;
import newsgraph.lexicon.TrainedWeights;
import newsgraph.lexicon.TrainedWeights.OfSides;

/**
 * Weighs what speaks for two people as the sides of one meeting: a logistic regression, whose score
 * is above 0 where more speaks for it than against.
 *
 * @param weights what each clue weighs
 */
record SideWeigher(ClueWeights<SideClue, OfSides> weights) {
  /**
   * @throws newsgraph.lexicon.ModelsFileException if the file lacks a clue, or has one that is none
   */
  SideWeigher(TrainedWeights<OfSides> file) {
    this(new ClueWeights<>(file, SideClue.class, OfSides.class));
  }

  /** The sum of the clues, each times its weight. */
  double score(Map<SideClue, Double> clues) {
    double score = 0;
    for (Map.Entry<SideClue, Double> one : clues.entrySet()) {
      score += one.getValue() * weights.of(one.getKey(), List.of(OfSides.ALWAYS));
    }
    return score;
  }
}
