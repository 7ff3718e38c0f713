package newsgraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What speaks for a person as the one whom a pronoun or a noun stands for, or for two people as the
 * sides of a meeting: {@code pronouns.tsv}, {@code nouns.tsv} and {@code sides.tsv}. Immutable.
 *
 * @param <K> the columns of the file after the clue's name
 */
public final class TrainedWeights<K extends Enum<K>> {
  private final String name;
  private final Map<String, double[]> byClue = new HashMap<>();

  private TrainedWeights(LexiconFiles files, String name, Class<K> columns) {
    this.name = name;
    K[] all = columns.getEnumConstants();
    for (LexiconFiles.Row row : files.rows(name, all.length + 1)) {
      double[] weights = new double[all.length];
      for (K column : all) {
        weights[column.ordinal()] = number(row, column.ordinal() + 1);
      }
      if (byClue.put(row.get(0), weights) != null) {
        throw row.fault("clue '" + row.get(0) + "' has two rows");
      }
    }
  }

  /** Which pronouns a weight is for. */
  public enum OfPronoun {
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

  /** Which nouns a weight is for. */
  public enum OfNoun {
    /** All. */
    ALWAYS,
    /** Those for who rules a state: "the president". */
    RULER,
    /** Other offices: "the finance minister". */
    OFFICE,
    /** What else people are: "the lawyer". */
    OTHER,
    /** What everybody is: "the man". */
    ANYBODY,
    /** Those with an owner, on top: "her lawyer". */
    OWNED
  }

  /** The one column of what speaks for two sides. */
  public enum OfSides {
    /** All meeting words. */
    ALWAYS
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

  /** Reads {@code pronouns.tsv}. */
  public static TrainedWeights<OfPronoun> ofPronouns(LexiconFiles files) {
    return new TrainedWeights<>(files, "pronouns.tsv", OfPronoun.class);
  }

  /** Reads {@code nouns.tsv}. */
  public static TrainedWeights<OfNoun> ofNouns(LexiconFiles files) {
    return new TrainedWeights<>(files, "nouns.tsv", OfNoun.class);
  }

  /** Reads {@code sides.tsv}. */
  public static TrainedWeights<OfSides> ofSides(LexiconFiles files) {
    return new TrainedWeights<>(files, "sides.tsv", OfSides.class);
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
            "models file " + name + " weighs '" + clue + "', which is no clue");
      }
    }
  }

  /**
   * What a clue weighs.
   *
   * @param clue its name in lower case
   * @throws ModelsFileException if the file does not tell
   */
  public double of(String clue, K column) {
    double[] weights = byClue.get(clue);
    if (weights == null) {
      throw new ModelsFileException("models file " + name + " has no row for '" + clue + "'");
    }
    return weights[column.ordinal()];
  }
}
