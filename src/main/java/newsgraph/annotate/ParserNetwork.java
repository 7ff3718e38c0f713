package newsgraph.annotate;

import java.util.Arrays;

/**
 * Scores the parser's transitions: CoreNLP's cube-activation network, computed token by token.
 *
 * <p>What a token in one place gives to the hidden layer does not depend on the other places, so it
 * is computed once and remembered; the memory is bounded. Of the places for children most are
 * empty, so what empty places give together is remembered too. Safe for any number of threads: what
 * is remembered is never changed, and always the same whichever thread computes it.
 */
final class ParserNetwork {
  /** Places for tokens; the tags of all of them follow, then the relations of the children. */
  private static final int PLACES = 18;

  /** The first place for a child, and how many children of one parent there are places for. */
  private static final int FIRST_CHILD = 6;

  private static final int CHILDREN = 6;

  private static final int REMEMBERED = 1 << 14;

  private final ParserWeights weights;
  private final int noWord;
  private final int noTag;

  /** A share of the hidden layer, and the word, tag and place that it belongs to. */
  private record Share(long key, float[] cells) {}

  /**
   * Shares of words with their tags, by hash. Of the two in one place the first is the one of the
   * more frequent word, and a newcomer takes the place of the second.
   */
  private final Share[] shares = new Share[REMEMBERED];

  /** Shares of tags and relations, of which there are few. */
  private final float[][] small;

  /** Shares of empty places: by parent, and the places as bits. */
  private final float[][][] empty = new float[2][1 << CHILDREN][];

  private final int firstSmall;

  // A row an array: Java's compiler can't use vector instructions on parts of one long array, for
  // it does not know that the sum is no other part of it.
  private final float[][] first;
  private final float[][] second;

  ParserNetwork(ParserWeights weights) {
    this.weights = weights;
    this.noWord = weights.words().get("-NULL-");
    this.noTag = weights.tags().get("-NULL-");
    this.firstSmall = weights.words().size();
    int kinds = weights.tags().size() + weights.labels().size();
    this.first = rows(weights.first(), weights.hidden());
    this.second = rows(weights.second(), weights.transitions());
    this.small = new float[kinds * ParserWeights.FEATURES][];
  }

  private static float[][] rows(float[] matrix, int width) {
    float[][] rows = new float[matrix.length / width][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(matrix, i * width, (i + 1) * width);
    }
    return rows;
  }

  /** Room for what one score takes. For one thread. */
  static final class Room {
    private final float[] cells;
    private final float[][] summands = new float[ParserWeights.FEATURES][];
    private int size;

    Room(ParserWeights weights) {
      this.cells = new float[weights.hidden()];
    }
  }

  /**
   * Scores all transitions.
   *
   * @param features the number of the word, tag or relation in each place
   * @param scores filled in, by transition
   */
  void score(int[] features, Room room, float[] scores) {
    room.size = 0;
    for (int place = 0; place < FIRST_CHILD; place++) {
      room.summands[room.size++] = share(features, place);
    }
    for (int parent = 0; parent < 2; parent++) {
      int missing = 0;
      for (int child = 0; child < CHILDREN; child++) {
        int place = FIRST_CHILD + CHILDREN * parent + child;
        if (features[place] == noWord && features[PLACES + place] == noTag) {
          missing |= 1 << child;
        } else {
          room.summands[room.size++] = share(features, place);
          int label = PLACES + PLACES + place - FIRST_CHILD;
          room.summands[room.size++] = small(features[label], label);
        }
      }
      if (missing != 0) {
        room.summands[room.size++] = empty(parent, missing, features);
      }
    }
    float[] cells = room.cells;
    System.arraycopy(weights.bias(), 0, cells, 0, cells.length);
    sum(cells, room.summands, room.size);
    cube(cells);
    Arrays.fill(scores, 0);
    addProduct(scores, second, 0, cells, 0, cells.length);
  }

  private float[] share(int[] features, int place) {
    int word = features[place];
    int tag = features[PLACES + place];
    long key = ((long) word * weights.tags().size() + tag - firstSmall) * PLACES + place;
    int slot =
        (int) ((key * 0x9E3779B97F4A7C15L) >>> (65 - Integer.numberOfTrailingZeros(REMEMBERED)))
            * 2;
    Share frequent = shares[slot];
    if (frequent != null && frequent.key == key) {
      return frequent.cells;
    }
    Share recent = shares[slot + 1];
    if (recent != null && recent.key == key) {
      return recent.cells;
    }
    float[] cells = compute(word, place);
    add(cells, small(tag, PLACES + place));
    Share made = new Share(key, cells);
    // The model's words are numbered from the most frequent one on.
    if (frequent == null || key < frequent.key) {
      shares[slot] = made;
      made = frequent;
    }
    if (made != null) {
      shares[slot + 1] = made;
    }
    return cells;
  }

  /** The share of a tag or a relation. */
  private float[] small(int number, int feature) {
    int slot = (number - firstSmall) * ParserWeights.FEATURES + feature;
    float[] known = small[slot];
    if (known == null) {
      known = compute(number, feature);
      small[slot] = known;
    }
    return known;
  }

  /** The share of all places of a parent's children that are empty. */
  private float[] empty(int parent, int missing, int[] features) {
    float[] known = empty[parent][missing];
    if (known == null) {
      known = new float[weights.hidden()];
      for (int child = 0; child < CHILDREN; child++) {
        if ((missing & 1 << child) != 0) {
          int place = FIRST_CHILD + CHILDREN * parent + child;
          add(known, share(features, place));
          int label = PLACES + PLACES + place - FIRST_CHILD;
          add(known, small(features[label], label));
        }
      }
      empty[parent][missing] = known;
    }
    return known;
  }

  private float[] compute(int number, int feature) {
    float[] cells = new float[weights.hidden()];
    int width = weights.width();
    addProduct(cells, first, feature * width, weights.embeddings(), number * width, width);
    return cells;
  }

  // Small loops over arrays, which the JIT turns into vector instructions.

  /** Adds the product of some factors and as many rows of a matrix. */
  private static void addProduct(
      float[] sum, float[][] matrix, int from, float[] factors, int begin, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int row = from + i;
      int at = begin + i;
      addFour(
          sum,
          matrix[row],
          factors[at],
          matrix[row + 1],
          factors[at + 1],
          matrix[row + 2],
          factors[at + 2],
          matrix[row + 3],
          factors[at + 3]);
    }
    for (; i < count; i++) {
      addScaled(sum, matrix[from + i], factors[begin + i]);
    }
  }

  private static void sum(float[] sum, float[][] all, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      addFour(sum, all[i], all[i + 1], all[i + 2], all[i + 3]);
    }
    for (; i < count; i++) {
      add(sum, all[i]);
    }
  }

  private static void add(float[] sum, float[] share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share[i];
    }
  }

  private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void addScaled(float[] sum, float[] row, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }

  private static void addFour(
      float[] sum,
      float[] a,
      float timesA,
      float[] b,
      float timesB,
      float[] c,
      float timesC,
      float[] d,
      float timesD) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += timesA * a[i] + timesB * b[i] + timesC * c[i] + timesD * d[i];
    }
  }

  private static void cube(float[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] * cells[i] * cells[i];
    }
  }
}
