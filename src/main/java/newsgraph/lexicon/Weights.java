package newsgraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A table of trained weights: a row for each clue, one or more columns. Immutable. */
final class Weights {
  private final String file;
  private final Map<String, double[]> byClue = new HashMap<>();

  /**
   * @param file the name of the models file
   * @param columns how many weights a clue has
   */
  Weights(LexiconFiles files, String file, int columns) {
    this.file = file;
    for (LexiconFiles.Row row : files.rows(file, columns + 1)) {
      double[] weights = new double[columns];
      for (int column = 0; column < columns; column++) {
        weights[column] = number(row, column + 1);
      }
      if (byClue.put(row.get(0), weights) != null) {
        throw row.fault("clue '" + row.get(0) + "' has two rows");
      }
    }
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

  /**
   * Makes sure that the file weighs no other clues than these.
   *
   * @throws ModelsFileException if it does
   */
  void refuseOthers(Collection<String> clues) {
    for (String clue : new TreeSet<>(byClue.keySet())) {
      if (!clues.contains(clue)) {
        throw new ModelsFileException(
            "models file " + file + " weighs '" + clue + "', which is no clue");
      }
    }
  }

  /**
   * What a clue weighs.
   *
   * @param column 0-based
   * @throws ModelsFileException if the file does not tell
   */
  double of(String clue, int column) {
    double[] weights = byClue.get(clue);
    if (weights == null) {
      throw new ModelsFileException("models file " + file + " has no row for '" + clue + "'");
    }
    return weights[column];
  }
}
