package newsgraph.annotate;

import java.util.Map;

/**
 * The arc-standard dependency parser of CoreNLP's {@code nndep}, on CoreNLP's own weights and with
 * its results, several times faster. Safe for any number of threads.
 */
final class ArcParser {
  private static final String UNKNOWN = "-UNKNOWN-";

  private final ParserWeights weights;
  private final ParserNetwork network;

  ArcParser(ParserWeights weights) {
    this.weights = weights;
    this.network = new ParserNetwork(weights);
  }

  /**
   * A parse, by token.
   *
   * @param heads index of each token's head, 0-based; -1 for the root
   * @param relations each token's relation to its head
   */
  record Parse(int[] heads, String[] relations) {}

  /** Parses one sentence. */
  Parse parse(String[] words, String[] tags) {
    ParserState state =
        new ParserState(
            numbers(words, weights.words()), numbers(tags, weights.tags()), weights.firstLabel());
    int labels = weights.labels().size() - 1;
    int[] features = new int[ParserWeights.FEATURES];
    ParserNetwork.Room room = new ParserNetwork.Room(weights);
    float[] scores = new float[weights.transitions()];
    while (!state.isDone()) {
      if (state.mustShift()) {
        state.shift();
        continue;
      }
      state.features(features);
      network.score(features, room, scores);
      int best = best(state, scores, labels);
      if (best < labels) {
        state.left(best + 1);
      } else if (best < 2 * labels) {
        state.right(best - labels + 1);
      } else {
        state.shift();
      }
    }
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = weights.labels().get(state.label(i + 1));
    }
    return new Parse(heads, relations);
  }

  /** Of transitions with one score, the first. */
  private static int best(ParserState state, float[] scores, int labels) {
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > most && mayTake(state, i, labels)) {
        best = i;
        most = scores[i];
      }
    }
    return best;
  }

  /** Only the last word left hangs on the root, and only with the root's relation. */
  private static boolean mayTake(ParserState state, int transition, int labels) {
    if (transition == 2 * labels) {
      return state.canShift();
    }
    boolean left = transition < labels;
    boolean rootLabel = (left ? transition : transition - labels) == 0;
    return left ? state.canGoLeft() && !rootLabel : state.canGoRight(rootLabel);
  }

  private static int[] numbers(String[] texts, Map<String, Integer> known) {
    // The sentence's root stands before its first token; behind the last, what isn't there.
    int[] numbers = new int[texts.length + 2];
    int unknown = known.get(UNKNOWN);
    numbers[0] = known.get("-ROOT-");
    for (int i = 0; i < texts.length; i++) {
      numbers[i + 1] = known.getOrDefault(texts[i], unknown);
    }
    numbers[texts.length + 1] = known.get("-NULL-");
    return numbers;
  }
}
