package newsgraph.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What must stand in a text for one of SUTime's regular expressions to match anywhere in it; told
 * by the few shapes that they have. A text that lacks it has no match; one that has it may have
 * none either.
 */
final class TextNeeds {
  /** "(\d\d):(\d\d)", with a boundary or the letter of ISO times before it. */
  private static final Pattern DIGIT_FIRST = Pattern.compile("(\\\\b)?(\\\\QT\\\\E)?\\(\\\\d.*");

  /** "(\Qone\E|\Qtwo\E)-quarter", "(\Qone\E|\Qtwo\E)[-](...". */
  private static final Pattern NAME_AND_HYPHEN =
      Pattern.compile("\\((\\\\Q[a-z]+\\\\E\\|?)+\\)(-quarter|\\[-]\\(.*)");

  private TextNeeds() {}

  /** Passed by every text in which the expression is found. */
  static Predicate<String> of(Pattern expression) {
    String regex = expression.pattern();
    if (DIGIT_FIRST.matcher(regex).matches()) {
      return text -> text.chars().anyMatch(Character::isDigit);
    }
    if (NAME_AND_HYPHEN.matcher(regex).matches()) {
      return text -> text.indexOf('-') >= 0;
    }
    // "\b(\QEST\E|\Qeastern standard time\E)\b"
    if (regex.startsWith("\\b(\\Q") && regex.endsWith("\\E)\\b")) {
      return firstWords(regex.substring(5, regex.length() - 5).split("\\\\E\\|\\\\Q", -1));
    }
    return text -> true;
  }

  /** A text needs one of the names' first words. */
  private static Predicate<String> firstWords(String[] names) {
    Set<String> first = new HashSet<>();
    for (String name : names) {
      int end = wordEnd(name, 0);
      if (end == 0 || name.contains("\\E")) {
        return text -> true;
      }
      first.add(name.substring(0, end).toLowerCase(Locale.ROOT));
    }
    return text -> hasWord(text, first);
  }

  private static boolean hasWord(String text, Set<String> words) {
    for (int i = 0; i < text.length(); i++) {
      if (isOddCase(text.charAt(i))) {
        return true;
      }
      int end = wordEnd(text, i);
      if (end > i) {
        if (words.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
          return true;
        }
        i = end - 1;
      }
    }
    return false;
  }

  /** Letters that regular expressions take for "i", "k" and "s" if case doesn't count. */
  private static boolean isOddCase(char letter) {
    return letter == 'İ' || letter == 'ı' || letter == 'ſ' || letter == '\u212A';
  }

  /**
   * Where the word that begins at a place ends. Letters beyond ASCII are none here: some versions
   * of Java see a boundary before them, and this must see all that any of them sees.
   */
  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && isWordLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordLetter(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || letter == '_';
  }
}
