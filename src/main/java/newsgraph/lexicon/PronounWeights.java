package newsgraph.lexicon;

import java.util.Collection;

/**
 * What speaks for a person as the one whom a pronoun stands for: {@code pronouns.tsv}. Immutable.
 */
public final class PronounWeights {
  private final Weights weights;

  private PronounWeights(LexiconFiles files) {
    this.weights = new Weights(files, "pronouns.tsv", Column.values().length);
  }

  /** Which pronouns a weight is for. */
  public enum Column {
    /** All. */
    ALWAYS,
    /** Subjects: "he met". */
    SUBJECT,
    /** Possessives: "his house". */
    POSSESSIVE,
    /** Objects and the like: "met him". */
    OTHER,
    /** Those within a quotation, on top. */
    QUOTED
  }

  /** Reads the file. */
  public static PronounWeights read(LexiconFiles files) {
    return new PronounWeights(files);
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
  public double of(String clue, Column column) {
    return weights.of(clue, column.ordinal());
  }
}
