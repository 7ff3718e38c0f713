package newsgraph.annotate;

import java.util.Arrays;
import java.util.Map;

/**
 * The coreference network ({@code fastneural}): what it knows about words, and its layers.
 *
 * @param words row of each known word in {@code embeddings}
 * @param width numbers that a word is made of
 * @param embeddings of all words, {@code width} numbers each
 * @param mentionFeatures number of each feature of a mention, by CoreNLP's name
 * @param pairFeatures number of each feature of a pair, by CoreNLP's name
 * @param anaphor from a later mention's words and features to its vector
 * @param antecedent the same for an earlier mention
 * @param pair from a pair's features and distances to its vector
 * @param none vector of the antecedent that there isn't
 * @param first from the three vectors on
 * @param second from there on
 * @param last to the score
 */
record CorefWeights(
    Map<String, Integer> words,
    int width,
    float[] embeddings,
    Map<String, Integer> mentionFeatures,
    Map<String, Integer> pairFeatures,
    Layer anaphor,
    Layer antecedent,
    Layer pair,
    float[] none,
    Layer first,
    Layer second,
    Layer last) {
  /**
   * One layer.
   *
   * @param rows for each input a weight for each output; an array each, which {@link ParserNetwork}
   *     says why
   * @param bias of each output
   */
  record Layer(float[][] rows, float[] bias) {
    /**
     * A layer.
     *
     * @param weights all rows, one behind the other
     */
    static Layer of(float[] weights, float[] bias) {
      float[][] rows = new float[weights.length / bias.length][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = Arrays.copyOfRange(weights, i * bias.length, (i + 1) * bias.length);
      }
      return new Layer(rows, bias);
    }

    /** All rows, one behind the other. */
    float[] weights() {
      float[] all = new float[rows.length * bias.length];
      for (int i = 0; i < rows.length; i++) {
        System.arraycopy(rows[i], 0, all, i * bias.length, bias.length);
      }
      return all;
    }

    int outputs() {
      return bias.length;
    }

    /** The bias, to be summed upon. */
    float[] start() {
      return bias.clone();
    }

    /** Adds what one input gives. */
    void add(float[] sum, int input, float value) {
      float[] row = rows[input];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += value * row[i];
      }
    }

    /** Adds what some inputs, from one on, give; what is below 0 counts as 0. */
    void addPositive(float[] sum, int from, float[] inputs) {
      for (int i = 0; i < inputs.length; i++) {
        if (inputs[i] > 0) {
          add(sum, from + i, inputs[i]);
        }
      }
    }
  }
}
