package newsgraph.lexicon;

import java.util.regex.Pattern;

/** Whether two words may be one name in different spellings, mostly of other scripts. No state. */
public final class Spelling {
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final Pattern UMLAUT = Pattern.compile("([aou])e");
  private static final Pattern I = Pattern.compile("ij|iy|y");
  private static final Pattern K = Pattern.compile("kh|gh|q|g");
  private static final Pattern U = Pattern.compile("ou|oo|o");
  private static final Pattern DIPHTHONG = Pattern.compile("ei|ai");

  private Spelling() {}

  /** Whether they may; both are plain words in lower case, and equal ones are the same. */
  public static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 3 || Math.abs(a.length() - b.length()) > 3 || sound(a) != sound(b)) {
      return false;
    }
    return umlauts(a).equals(umlauts(b))
        || (shorter >= 4 && light(a).equals(light(b)))
        || (shorter >= 6 && key(a).equals(key(b)));
  }

  /** The key that all spellings of a name share, for looking it up. */
  public static String key(String word) {
    String key = K.matcher(light(word)).replaceAll("k").replace("dh", "d");
    key = DIPHTHONG.matcher(U.matcher(key).replaceAll("u")).replaceAll("i");
    return single(key.replace('e', 'a').replace('w', 'v'));
  }

  /** "Sissi" and "Sisi", "Zelenskyy" and "Zelensky", "Mueller" and "Muller". */
  private static String light(String word) {
    return single(I.matcher(umlauts(word)).replaceAll("i"));
  }

  private static String umlauts(String word) {
    return word.indexOf('e') < 0 ? word : UMLAUT.matcher(word).replaceAll("$1");
  }

  private static String single(String word) {
    return DOUBLE.matcher(word).replaceAll("$1");
  }

  /** What all spellings of a name begin with. */
  private static char sound(String word) {
    return switch (word.charAt(0)) {
      case 'k', 'g', 'q' -> 'k';
      case 'v', 'w' -> 'v';
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
      default -> word.charAt(0);
    };
  }
}
