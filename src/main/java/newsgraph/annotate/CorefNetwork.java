package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Scores pairs of mentions with CoreNLP's {@code fastneural} network.
 *
 * <p>The first layer's product over the three joined vectors is the sum of three products, of which
 * two belong to one mention each; they are computed once for a mention. The third is over a vector
 * of few features that are not zero, whose columns are added up. Safe for any number of threads.
 */
final class CorefNetwork {
  private static final String MISSING = "<missing>";
  private static final int LONGEST = 10;

  private final CorefWeights weights;
  private final int hidden;
  private final float[] withoutAntecedent;
  private final float[] withoutPair;

  CorefNetwork(CorefWeights weights) {
    this.weights = weights;
    this.hidden = weights.none().length;
    this.withoutAntecedent = new float[weights.first().outputs()];
    weights.first().addPositive(withoutAntecedent, 0, weights.none());
    this.withoutPair = new float[weights.first().outputs()];
    weights.first().addPositive(withoutPair, 2 * hidden, weights.pair().bias());
  }

  CorefWeights weights() {
    return weights;
  }

  /** What a mention gives to the first layer as an antecedent. */
  float[] asAntecedent(Mention mention, SparseFeatures features) {
    return share(mention, features, weights.antecedent(), 0);
  }

  /** What a mention gives to the first layer as an anaphor. */
  float[] asAnaphor(Mention mention, SparseFeatures features) {
    return share(mention, features, weights.anaphor(), hidden);
  }

  private float[] share(
      Mention mention, SparseFeatures features, CorefWeights.Layer layer, int place) {
    float[] vector = layer.start();
    int words = addWords(mention, layer, vector);
    for (int i = 0; i < features.size(); i++) {
      layer.add(vector, words + features.number(i), features.value(i));
    }
    float[] share = new float[weights.first().outputs()];
    weights.first().addPositive(share, place, vector);
    return share;
  }

  /** How likely the two are one, in the network's own measure. */
  float score(float[] antecedent, float[] anaphor, SparseFeatures pair) {
    float[] vector = weights.pair().start();
    for (int i = 0; i < pair.size(); i++) {
      weights.pair().add(vector, pair.number(i), pair.value(i));
    }
    float[] first = weights.first().start();
    weights.first().addPositive(first, 2 * hidden, vector);
    return finish(first, antecedent, anaphor);
  }

  /** How likely the mention is the first of its own. */
  float scoreAlone(float[] anaphor) {
    float[] first = weights.first().start();
    add(first, withoutPair);
    return finish(first, withoutAntecedent, anaphor);
  }

  private float finish(float[] first, float[] antecedent, float[] anaphor) {
    add(first, antecedent);
    add(first, anaphor);
    float[] second = weights.second().start();
    weights.second().addPositive(second, 0, first);
    float[] last = weights.last().start();
    weights.last().addPositive(last, 0, second);
    return last[0];
  }

  private static void add(float[] sum, float[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  /** Adds the words in and around a mention, and tells how many inputs they are. */
  private int addWords(Mention mention, CorefWeights.Layer layer, float[] sum) {
    List<CoreLabel> words = mention.sentenceWords;
    Iterator<SemanticGraphEdge> edges =
        mention.enhancedDependency.incomingEdgeIterator(mention.headIndexedWord);
    String parent = edges.hasNext() ? edges.next().getSource().word() : MISSING;
    int[] places = {
      mention.startIndex - 2,
      mention.startIndex - 1,
      mention.startIndex,
      mention.headIndex,
      mention.endIndex - 1,
      mention.endIndex,
      mention.endIndex + 1
    };
    int input = 0;
    for (int place : places) {
      boolean there = place >= 0 && place < words.size();
      input = addWord(there ? words.get(place).word() : MISSING, layer, input, sum);
    }
    input = addWord(parent, layer, input, sum);
    return addMean(mention, layer, input, sum);
  }

  private int addWord(String word, CorefWeights.Layer layer, int input, float[] sum) {
    int row = row(word) * weights.width();
    for (int i = 0; i < weights.width(); i++) {
      layer.add(sum, input + i, weights.embeddings()[row + i]);
    }
    return input + weights.width();
  }

  private int addMean(Mention mention, CorefWeights.Layer layer, int input, float[] sum) {
    List<CoreLabel> span =
        mention.sentenceWords.subList(
            mention.startIndex, Math.min(mention.endIndex, mention.startIndex + LONGEST));
    float[] mean = new float[weights.width()];
    for (CoreLabel word : span) {
      int row = row(word.word()) * mean.length;
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights.embeddings()[row + i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      layer.add(sum, input + i, mean[i] / span.size());
    }
    return input + mean.length;
  }

  private int row(String word) {
    Integer known = weights.words().get(normal(word));
    return known != null ? known : weights.words().get("*UNK*");
  }

  /** The word as the network's words are written: lower case, each digit a 0. */
  private static String normal(String word) {
    switch (word) {
      case "/.":
        return ".";
      case "/?":
        return "?";
      case "-LRB-":
        return "(";
      case "-RRB-":
        return ")";
      case "-LCB-":
        return "{";
      case "-RCB-":
        return "}";
      case "-LSB-":
        return "[";
      case "-RSB-":
        return "]";
      case "''":
        return "\"";
      default:
        char[] letters =
            (word.startsWith("%") && word.length() > 1 ? word.substring(1) : word).toCharArray();
        for (int i = 0; i < letters.length; i++) {
          letters[i] = letters[i] >= '0' && letters[i] <= '9' ? '0' : letters[i];
        }
        return new String(letters).toLowerCase(Locale.ROOT);
    }
  }
}
