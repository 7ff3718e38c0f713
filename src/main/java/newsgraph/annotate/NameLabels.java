package newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the most likely labels of a sentence's words: Viterbi's algorithm over the weights of each
 * label after each label, before the first word that of no name.
 */
final class NameLabels {
  /** Words on each side that count without their places. */
  private static final int AMONG = 5;

  /** In a word so short the next but one counts too. */
  private static final int SHORT = 3;

  private final NameSums sums;
  private final NameWord outside;
  private final NameOccurrences occurrences;
  private final int labels;

  NameLabels(NameSums sums, NameWord outside) {
    this.sums = sums;
    this.outside = outside;
    this.occurrences = new NameOccurrences(sums, outside);
    this.labels = sums.labels();
  }

  /** The number of each word's label. */
  int[] of(List<NameWord> words, List<String> tags) {
    double[] best = new double[labels];
    int[][] from = new int[words.size()][];
    for (int i = 0; i < words.size(); i++) {
      double[] own = own(words, tags, i);
      double[] after = after(words, i);
      double[] next = new double[labels];
      from[i] = new int[labels];
      for (int label = 0; label < labels; label++) {
        next[label] = Double.NEGATIVE_INFINITY;
        for (int previous = 0; previous < (i == 0 ? 1 : labels); previous++) {
          double score = best[previous] + after[previous * labels + label];
          if (score > next[label]) {
            next[label] = score;
            from[i][label] = previous;
          }
        }
        next[label] += own[label];
      }
      best = next;
    }
    int[] found = new int[words.size()];
    int label = 0;
    for (int other = 1; other < labels; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      found[i] = label;
      label = from[i][label];
    }
    return found;
  }

  private NameWord at(List<NameWord> words, int place) {
    return place < 0 || place >= words.size() ? outside : words.get(place);
  }

  /** For each label of a word. */
  private double[] own(List<NameWord> words, List<String> tags, int place) {
    NameWord word = words.get(place);
    NameWord before = at(words, place - 1);
    NameWord behind = at(words, place + 1);
    double[] sum = word.own().clone();
    add(sum, before.before());
    add(sum, behind.behind());
    add(sum, before.word(), "...", word.shape(), "-PW_CTYPE|C");
    add(sum, word.shape(), "...", behind.word(), "-NW_CTYPE|C");
    add(sum, before.shape(), "...", word.shape(), "-PCTYPE|C");
    add(sum, word.shape(), "...", behind.shape(), "-CNTYPE|C");
    add(sum, before.shape(), "...", word.shape(), "...", behind.shape(), "-PCNTYPE|C");
    if (before.word().length() <= SHORT) {
      add(sum, at(words, place - 2).word(), "...", word.shape(), "-PPW_CTYPE|C");
    }
    if (behind.word().length() <= SHORT) {
      add(sum, at(words, place + 2).word(), "...", word.shape(), "-NNW_CTYPE|C");
    }
    occurrences.add(sum, words, tags, place);
    among(words, place, -1).forEach(one -> add(sum, one.amongBefore()));
    among(words, place, 1).forEach(one -> add(sum, one.amongBehind()));
    return sum;
  }

  /** The words on one side, each once. */
  private List<NameWord> among(List<NameWord> words, int place, int step) {
    List<NameWord> among = new ArrayList<>(AMONG);
    for (int i = 1; i <= AMONG; i++) {
      NameWord one = at(words, place + i * step);
      if (among.stream().noneMatch(other -> other.word().equals(one.word()))) {
        among.add(one);
      }
    }
    return among;
  }

  /** For each label of a word after each label. */
  private double[] after(List<NameWord> words, int place) {
    NameWord word = words.get(place);
    NameWord before = at(words, place - 1);
    double[] sum = word.ownAfter().clone();
    add(sum, before.beforeAfter());
    add(sum, at(words, place + 1).behindAfter());
    add(sum, before.word(), "-", word.word(), "-PSEQW2|CpC");
    add(sum, before.kind(), "-", word.kind(), "-PSEQpcDS|CpC");
    add(sum, before.shape(), "-", word.shape(), "-TYPES|CpC");
    return sum;
  }

  private void add(double[] sum, String... parts) {
    long hash = TextHash.EMPTY;
    for (String part : parts) {
      hash = TextHash.add(hash, part);
    }
    sums.add(sum, hash);
  }

  private static void add(double[] sum, double[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
