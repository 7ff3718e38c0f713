package newsgraph.annotate;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;

/**
 * All that a word gives to the labels of tokens whatever stands beside it, summed up once: as the
 * token itself, as the one before or behind, as one of five before or behind. The features are
 * those of CoreNLP's {@code NERFeatureFactory} with the settings of the 3-class model; their texts
 * are CoreNLP's.
 *
 * @param word with American spelling
 * @param shape "Xxxxx" for a word with a capital, and so on; empty outside of the sentence
 * @param kind the number of its class of words, as text; empty outside of the sentence
 * @param own a weight for each label
 * @param ownAfter a weight for each label after each label
 */
record NameWord(
    String word,
    String shape,
    String kind,
    double[] own,
    double[] before,
    double[] behind,
    double[] amongBefore,
    double[] amongBehind,
    double[] ownAfter,
    double[] beforeAfter,
    double[] behindAfter) {
  private static final int LONGEST_PART = 6;

  /**
   * What stands outside of a sentence. CoreNLP writes "null" where it has no shape and no class.
   */
  static NameWord outside(NameSums sums) {
    return new NameWord("", "", "", "null", "null", sums);
  }

  static NameWord of(String text, NameSums sums) {
    String word = Americanize.americanize(text);
    int number =
        sums.weights()
            .words()
            .number(
                WordShapeClassifier.wordShape(
                    word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS));
    String kind = Integer.toString(Math.max(number, 0));
    String shape =
        WordShapeClassifier.wordShape(
            word, WordShapeClassifier.WORDSHAPECHRIS2USELC, known(sums.weights().small()));
    return new NameWord(word, shape, kind, shape, kind, sums);
  }

  private NameWord(
      String word, String shape, String kind, String shapeTold, String kindTold, NameSums sums) {
    this(
        word,
        shape,
        kind,
        own(word, shape, kind, sums),
        sums.of(word + "-PW|C", kindTold + "-PDISTSIM|C", shape + "-PTYPE|C"),
        sums.of(word + "-NW|C", kindTold + "-NDISTSIM|C", shape + "-NTYPE|C"),
        sums.of(word + "-DISJP|C"),
        sums.of(word + "-DISJN|C"),
        sums.ofPairs(
            "PSEQ|CpC",
            word + "-PSEQW|CpC",
            kind + "-PSEQcDS|CpC",
            shape + "-PSEQcS|CpC",
            shape + "-TPS2|CpC"),
        sums.ofPairs(word + "-PSEQpW|CpC", kind + "-PSEQpDS|CpC", shape + "-PSEQpS|CpC"),
        sums.ofPairs(shapeTold + "-TNS1|CpC"));
  }

  private static double[] own(String word, String shape, String kind, NameSums sums) {
    double[] own = sums.of("###|C", word + "-WORD|C", kind + "-DISTSIM|C", shape + "-TYPE|C");
    String marked = '<' + word + '>';
    int longest = Math.min(LONGEST_PART, marked.length());
    for (int end = 2; end <= longest; end++) {
      sums.add(own, '#' + marked.substring(0, end) + "#|C");
    }
    for (int begin = marked.length() - longest; begin < marked.length() - 1; begin++) {
      // The whole of a short word is one of its beginnings, and counts once.
      if (begin > 0) {
        sums.add(own, '#' + marked.substring(begin) + "#|C");
      }
    }
    return own;
  }

  /** As CoreNLP asks for the words that it knows in small letters: one by one. */
  private static Collection<String> known(HashedTexts small) {
    return new AbstractCollection<>() {
      @Override
      public boolean contains(Object word) {
        return small.number((String) word) != HashedTexts.NONE;
      }

      @Override
      public int size() {
        return Integer.MAX_VALUE;
      }

      @Override
      public Iterator<String> iterator() {
        throw new UnsupportedOperationException("only hashes are kept");
      }
    };
  }

  /** "Smith", not "SMITH" and not "smith". */
  boolean isNameCase() {
    return word.length() >= 2
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  boolean hasNoCapital() {
    return !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
  }

  boolean hasLetter() {
    return word.chars().anyMatch(Character::isLetter);
  }
}
