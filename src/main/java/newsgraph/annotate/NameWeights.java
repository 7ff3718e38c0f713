package newsgraph.annotate;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What CoreNLP's 3-class model of names has learnt: the weights of its features, the classes of
 * words that occur in like places, and the words that are known in small letters.
 *
 * @param labels of tokens; the first is that of no name
 * @param features by the texts that CoreNLP gives them, the first of each one's weights: one for
 *     each label, or one for each label before each label
 * @param words by the words, small and with 9 for each digit, the number of the class
 * @param small words that were seen in small letters
 */
record NameWeights(
    List<String> labels,
    HashedTexts features,
    float[] weights,
    HashedTexts words,
    HashedTexts small) {
  private static final int LABELS = 4;

  static NameWeights read(ByteBuffer in) {
    return new NameWeights(
        CompactFile.texts(in),
        HashedTexts.read(in),
        CompactFile.floats(in),
        HashedTexts.read(in),
        HashedTexts.read(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    CompactFile.putTexts(out, labels);
    features.writeTo(out);
    CompactFile.putFloats(out, weights);
    words.writeTo(out);
    small.writeTo(out);
  }

  /** Takes them out of CoreNLP's serialized model. */
  static NameWeights read(ModelLock lock) throws IOException {
    try {
      CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(lock.verified(ModelFiles.NAMES));
      return read(model);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IOException("the model of names is not that of CoreNLP 4.5.10", e);
    }
  }

  private static NameWeights read(CRFClassifier<CoreLabel> model)
      throws ReflectiveOperationException, IOException {
    Index<?> labels = (Index<?>) Fields.read(model, AbstractSequenceClassifier.class, "classIndex");
    Index<?> features = (Index<?>) Fields.read(model, CRFClassifier.class, "featureIndex");
    float[][] rows = (float[][]) Fields.read(model, CRFClassifier.class, "weights");
    List<?> cliques = (List<?>) Fields.read(model, CRFClassifier.class, "labelIndices");
    List<?> factories =
        (List<?>) Fields.read(model, AbstractSequenceClassifier.class, "featureFactories");
    Map<?, ?> classes =
        (Map<?, ?>) Fields.read(factories.get(0), NERFeatureFactory.class, "lexicon");
    List<String> names = new ArrayList<>();
    labels.forEach(label -> names.add((String) label));
    if (names.size() != LABELS
        || cliques.size() != 2
        || !names.get(0).equals(model.backgroundSymbol())) {
      throw new IOException("the model of names has other labels than CoreNLP 4.5.10's");
    }
    Map<String, Integer> first = new HashMap<>();
    int length = 0;
    for (float[] row : rows) {
      length += row.length;
    }
    float[] weights = new float[length];
    int[][] places = {places((Index<?>) cliques.get(0)), places((Index<?>) cliques.get(1))};
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      first.put((String) features.get(i), next);
      int[] place = places[rows[i].length == LABELS ? 0 : 1];
      for (int k = 0; k < rows[i].length; k++) {
        weights[next + place[k]] = rows[i][k];
      }
      next += rows[i].length;
    }
    Map<String, Integer> words = new HashMap<>();
    classes.forEach((word, number) -> words.put((String) word, Integer.valueOf((String) number)));
    Map<String, Integer> small = new HashMap<>();
    Set<String> known = model.getKnownLCWords();
    known.forEach(word -> small.put(word, 0));
    return new NameWeights(
        names, HashedTexts.of(first), weights, HashedTexts.of(words), HashedTexts.of(small));
  }

  /** The model has its labels, and its pairs of labels, in an order of its own. */
  private static int[] places(Index<?> labels) {
    int[] places = new int[labels.size()];
    for (int i = 0; i < places.length; i++) {
      for (int label : ((CRFLabel) labels.get(i)).getLabel()) {
        places[i] = places[i] * LABELS + label;
      }
    }
    return places;
  }
}
