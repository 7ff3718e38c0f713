package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationPattern;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationRegexPattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tests that patterns make of a word, numbered; which of them a word passes is worked out once
 * and remembered, within a bound. For one thread.
 */
final class WordTests {
  private static final int REMEMBERED = 1 << 14;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<NodePattern<String>> tests = new ArrayList<>();
  private final Map<String, BitSet> passed = new HashMap<>();

  /** Whether a pattern depends on nothing but a text. */
  static boolean knows(NodePattern<?> pattern) {
    return pattern.getClass() == StringAnnotationPattern.class
        || pattern.getClass() == StringAnnotationRegexPattern.class;
  }

  /**
   * The number of a pattern that it {@link #knows}; the same one for patterns that are the same.
   */
  @SuppressWarnings("unchecked")
  int number(NodePattern<?> pattern) {
    String name =
        pattern instanceof StringAnnotationRegexPattern regex
            ? regex.getPattern().flags() + "/" + regex.getPattern().pattern()
            : plainName((StringAnnotationPattern) pattern);
    return numbers.computeIfAbsent(
        name,
        k -> {
          tests.add((NodePattern<String>) pattern);
          return tests.size() - 1;
        });
  }

  private static String plainName(StringAnnotationPattern pattern) {
    return (pattern.ignoreCase() ? "i" : "")
        + (pattern.normalize() ? "n" : "")
        + ":"
        + pattern.getString();
  }

  /** The tests that at least one of the words passes. */
  BitSet passed(List<? extends CoreMap> tokens) {
    BitSet any = new BitSet(tests.size());
    for (CoreMap token : tokens) {
      String word = token.get(CoreAnnotations.TextAnnotation.class);
      if (word != null) {
        any.or(passed(word));
      }
    }
    return any;
  }

  private BitSet passed(String word) {
    BitSet known = passed.get(word);
    if (known == null) {
      known = new BitSet();
      for (int i = 0; i < tests.size(); i++) {
        known.set(i, tests.get(i).match(word));
      }
      if (passed.size() == REMEMBERED) {
        passed.clear();
      }
      passed.put(word, known);
    }
    return known;
  }
}
