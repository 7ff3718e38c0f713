package newsgraph.annotate;

import java.util.Arrays;

/**
 * Scores the parser's transitions: CoreNLP's cube-activation network, computed feature by feature.
 *
 * <p>A feature's share of the hidden layer does not depend on the other features, so it is computed
 * once and remembered; the memory is bounded. Safe for any number of threads: what is remembered is
 * never changed, and always the same whichever thread computes it.
 */
final class ParserNetwork {
  private static final int REMEMBERED = 1 << 13;

  private final ParserWeights weights;

  /** A share of the hidden layer, and the feature that it belongs to. */
  private record Share(int feature, float[] cells) {}

  /** Shares of words by hash: a newcomer takes the place of an old one. */
  private final Share[] shares = new Share[REMEMBERED];

  /** Shares of tags and relations, of which there are few. */
  private final Share[] small;

  private final int firstSmall;

  ParserNetwork(ParserWeights weights) {
    this.weights = weights;
    this.firstSmall = weights.words().size();
    int kinds = weights.tags().size() + weights.labels().size();
    this.small = new Share[kinds * ParserWeights.FEATURES];
  }

  /**
   * Scores all transitions.
   *
   * @param features the number of the word, tag or relation in each place
   * @param cells room for the hidden layer
   * @param scores filled in, by transition
   */
  void score(int[] features, float[] cells, float[] scores) {
    System.arraycopy(weights.bias(), 0, cells, 0, cells.length);
    for (int place = 0; place < features.length; place++) {
      add(cells, share(features[place], place));
    }
    cube(cells);
    Arrays.fill(scores, 0);
    float[] second = weights.second();
    int width = scores.length;
    for (int cell = 0; cell + 4 <= cells.length; cell += 4) {
      float a = cells[cell];
      float b = cells[cell + 1];
      float c = cells[cell + 2];
      float d = cells[cell + 3];
      addFour(scores, second, cell * width, width, a, b, c, d);
    }
    for (int cell = cells.length & ~3; cell < cells.length; cell++) {
      addScaled(scores, second, cell * width, cells[cell]);
    }
  }

  private float[] share(int number, int place) {
    int feature = number * ParserWeights.FEATURES + place;
    boolean word = number < firstSmall;
    Share[] table = word ? shares : small;
    int slot =
        word
            ? (feature * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(REMEMBERED))
            : feature - firstSmall * ParserWeights.FEATURES;
    Share known = table[slot];
    if (known == null || known.feature != feature) {
      known = new Share(feature, compute(number, place));
      table[slot] = known;
    }
    return known.cells;
  }

  private float[] compute(int number, int place) {
    float[] cells = new float[weights.hidden()];
    int width = weights.width();
    for (int i = 0; i < width; i++) {
      addScaled(
          cells,
          weights.first(),
          (place * width + i) * weights.hidden(),
          weights.embeddings()[number * width + i]);
    }
    return cells;
  }

  // Small loops over arrays, which the JIT turns into vector instructions.

  private static void add(float[] sum, float[] share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share[i];
    }
  }

  private static void addScaled(float[] sum, float[] all, int from, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * all[from + i];
    }
  }

  private static void addFour(
      float[] sum, float[] all, int from, int width, float a, float b, float c, float d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] +=
          a * all[from + i]
              + b * all[from + width + i]
              + c * all[from + 2 * width + i]
              + d * all[from + 3 * width + i];
    }
  }

  private static void cube(float[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] * cells[i] * cells[i];
    }
  }
}
