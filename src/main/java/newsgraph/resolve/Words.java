package newsgraph.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of things as words that can be compared: lower case, without marks and punctuation. */
final class Words {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** Lower case, without marks, apostrophes and full stops; ø, ß and the like as ASCII letters. */
  static String plain(String text) {
    String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      switch (c) {
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'þ' -> plain.append("th");
        case '.', '\'', '’', '‘', 'ʼ', '`' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** The words of a name in order: "U.S. House" is "us", "house". */
  static List<String> of(String text) {
    return Arrays.stream(GAP.split(plain(text))).filter(w -> !w.isEmpty()).toList();
  }

  /** The words that tell things apart, without those that only join others. */
  static Set<String> content(String text) {
    Set<String> words = new TreeSet<>(of(text));
    words.removeIf(word -> word.length() < 2);
    words.removeAll(List.of("the", "of", "and", "in", "at", "for", "near", "on"));
    return words;
  }

  /** Whether all words of one are in the other; an empty set is in none. */
  static boolean nested(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }
}
