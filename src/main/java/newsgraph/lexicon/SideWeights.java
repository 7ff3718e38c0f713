package newsgraph.lexicon;

import java.util.Collection;

/** What speaks for two people as the sides of a meeting word: {@code sides.tsv}. Immutable. */
public final class SideWeights {
  private final Weights weights;

  private SideWeights(LexiconFiles files) {
    this.weights = new Weights(files, "sides.tsv", 1);
  }

  /** Reads the file. */
  public static SideWeights read(LexiconFiles files) {
    return new SideWeights(files);
  }

  /**
   * Makes sure that the file weighs no other clues than these.
   *
   * @param clues their names in lower case
   * @throws ModelsFileException if it does
   */
  public void refuseOthers(Collection<String> clues) {
    weights.refuseOthers(clues);
  }

  /**
   * What a clue weighs.
   *
   * @param clue its name in lower case
   * @throws ModelsFileException if the file does not tell
   */
  public double of(String clue) {
    return weights.of(clue, 0);
  }
}
