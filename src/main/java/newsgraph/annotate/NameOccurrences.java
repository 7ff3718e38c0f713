package newsgraph.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A capitalized word inside of a sentence, before a word in small letters, and the same word
 * elsewhere in the sentence: what stands beside it there tells whether it is a name. As CoreNLP has
 * it, with its peculiar sides.
 */
final class NameOccurrences {
  private static final String PROPER_NOUN = "NNP";
  private static final int NEAREST = 3;
  private static final int FURTHEST = 149;

  private final NameSums sums;
  private final NameWord outside;

  NameOccurrences(NameSums sums, NameWord outside) {
    this.sums = sums;
    this.outside = outside;
  }

  void add(double[] sum, List<NameWord> words, List<String> tags, int place) {
    for (String pattern : patterns(new Sentence(words, tags, outside), place)) {
      sums.add(sum, pattern + "|C");
    }
  }

  private record Sentence(List<NameWord> words, List<String> tags, NameWord outside) {
    NameWord word(int place) {
      return place < 0 || place >= words.size() ? outside : words.get(place);
    }

    boolean isName(int place) {
      return word(place).isNameCase() && PROPER_NOUN.equals(tags.get(place));
    }

    boolean isSame(int place, int other) {
      return word(place).word().equals(word(other).word());
    }
  }

  private static Set<String> patterns(Sentence sentence, int place) {
    NameWord next = sentence.word(place + 1);
    boolean asked =
        place > 0
            && sentence.word(place).isNameCase()
            && next.hasNoCapital()
            && next.hasLetter()
            && sentence.word(place - 1).hasLetter();
    if (!asked) {
      return Set.of("NO-OCCURRENCE-PATTERN");
    }
    Set<String> found = new HashSet<>();
    boolean afterName = sentence.isName(place - 1);
    for (int far = NEAREST; far <= FURTHEST; far++) {
      if (sentence.isSame(place + far, place)) {
        found.add(
            afterName
                ? afterName(sentence, place, place + far, "NEXT")
                : alone(sentence, place + far, -1, "NEXT"));
      }
      if (sentence.isSame(place - far, place)) {
        found.add(
            afterName
                ? afterName(sentence, place, place - far, "PREV")
                : alone(sentence, place - far, 1, "PREV"));
      }
    }
    return found;
  }

  private static String afterName(Sentence sentence, int place, int other, String where) {
    String with = sentence.isSame(other - 1, place - 1) ? "XY" : "Y";
    return "XY-" + where + "-OCCURRENCE-" + with;
  }

  private static String alone(Sentence sentence, int other, int side, String where) {
    String with = sentence.isName(other + side) ? "YX" : sentence.isName(other - side) ? "XY" : "X";
    return "X-" + where + "-OCCURRENCE-" + with;
  }
}
