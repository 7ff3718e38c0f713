package newsgraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What speaks for a person as the one whom a pronoun stands for: {@code pronouns.tsv}. Immutable.
 */
public final class PronounWeights {
  private final Map<String, double[]> byClue = new HashMap<>();

  private PronounWeights(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("pronouns.tsv", Column.values().length + 1)) {
      double[] weights = new double[Column.values().length];
      for (Column column : Column.values()) {
        weights[column.ordinal()] = number(row, column.ordinal() + 1);
      }
      if (byClue.put(row.get(0), weights) != null) {
        throw row.fault("clue '" + row.get(0) + "' has two rows");
      }
    }
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

  private static double number(LexiconFiles.Row row, int column) {
    try {
      double number = Double.parseDouble(row.get(column));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw row.fault("weight '" + row.get(column) + "' is no number");
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
    for (String clue : new TreeSet<>(byClue.keySet())) {
      if (!clues.contains(clue)) {
        throw new ModelsFileException(
            "models file pronouns.tsv weighs '" + clue + "', which is no clue");
      }
    }
  }

  /**
   * What a clue weighs.
   *
   * @param clue its name in lower case
   * @throws ModelsFileException if the file does not tell
   */
  public double of(String clue, Column column) {
    double[] weights = byClue.get(clue);
    if (weights == null) {
      throw new ModelsFileException("models file pronouns.tsv has no row for '" + clue + "'");
    }
    return weights[column.ordinal()];
  }
}
