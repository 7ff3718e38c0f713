package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Mention;
import java.util.Map;

/** How far two mentions stand from each other, in sentences, mentions and letters. */
final class PairDistances {
  /** Numbers that tell one distance: ten ranges, and the distance itself up to {@code FAR}. */
  private static final int CELLS = 11;

  private static final int FAR = 64;

  private final Map<String, Integer> numbers;

  PairDistances(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Adds the distances, which have no names: they follow upon the named features. */
  void find(CorefMention before, CorefMention after, SparseFeatures found) {
    Mention m1 = before.mention;
    Mention m2 = after.mention;
    int named = numbers.size();
    add(found, named, m2.sentNum - m1.sentNum);
    add(found, named + CELLS, m2.mentionNum - m1.mentionNum - 1);
    found.add(named + 2 * CELLS, m1.sentNum == m2.sentNum && m1.endIndex > m2.startIndex);
  }

  private static void add(SparseFeatures found, int from, int distance) {
    int range;
    if (distance < 5) {
      range = distance;
    } else if (distance < 8) {
      range = 5;
    } else if (distance < 16) {
      range = 6;
    } else if (distance < 32) {
      range = 7;
    } else {
      range = distance < FAR ? 8 : 9;
    }
    found.add(from + range, 1);
    found.add(from + CELLS - 1, Math.min(distance, FAR) / (double) FAR);
  }

  /** Adds the letters to change, as part of all letters: the number, and its first decimal. */
  void edits(String name, String one, String other, SparseFeatures found) {
    double part = edits(one, other) / (double) (one.length() + other.length());
    found.add(numbers.getOrDefault(name, -1), part);
    int tenth = (int) (part * 10);
    found.add(numbers.getOrDefault(name + "=" + tenth / 10.0, -1), 1);
  }

  /** Levenshtein's distance. */
  static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      char letter = one.charAt(i - 1);
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
