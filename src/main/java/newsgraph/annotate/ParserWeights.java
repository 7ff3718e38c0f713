package newsgraph.annotate;

import java.util.List;
import java.util.Map;

/**
 * The dependency parser's network: what it knows about words, tags and relations, and its two
 * layers. Laid out so that the sums of {@link ParserNetwork} run along memory.
 *
 * @param words number of each known word; {@code -UNKNOWN-}, {@code -NULL-} and {@code -ROOT-} too
 * @param tags number of each tag, counted on from the words
 * @param labels the relations by number from {@code firstLabel}; the first is {@code -NULL-}, the
 *     second the root's
 * @param firstLabel number of the first relation, counted on from the tags
 * @param width numbers that a word, tag or relation is made of
 * @param hidden cells of the hidden layer
 * @param embeddings of all words, tags and relations, {@code width} numbers each
 * @param first weights into the hidden layer: for each feature and each of its {@code width}
 *     numbers, one for each cell
 * @param bias of the hidden cells
 * @param second weights out of the hidden layer: for each cell, one for each transition
 */
record ParserWeights(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstLabel,
    int width,
    int hidden,
    float[] embeddings,
    float[] first,
    float[] bias,
    float[] second) {
  /** How many words, tags and relations around the stack and the buffer the network sees. */
  static final int FEATURES = 48;

  /** To the left and right with each relation but {@code -NULL-}, and shift. */
  int transitions() {
    return 2 * (labels.size() - 1) + 1;
  }
}
