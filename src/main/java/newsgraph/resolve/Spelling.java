package newsgraph.resolve;

/** Whether two words may be one name in different spellings, mostly of other scripts. */
final class Spelling {
  private Spelling() {}

  /** Both are plain words; equal ones are the same. */
  static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return (shorter >= 3 && umlauts(a).equals(umlauts(b)))
        || (shorter >= 4 && light(a).equals(light(b)))
        || (shorter >= 6 && key(a).equals(key(b)));
  }

  /** The key that all spellings of a name share, for looking it up. */
  static String key(String word) {
    return light(word)
        .replaceAll("kh|gh|q|g", "k")
        .replaceAll("dh", "d")
        .replaceAll("ou|oo|o", "u")
        .replaceAll("ei|ai", "i")
        .replace('e', 'a')
        .replace('w', 'v')
        .replaceAll("(.)\\1+", "$1");
  }

  /** "Sissi" and "Sisi", "Zelenskyy" and "Zelensky", "Mueller" and "Muller". */
  private static String light(String word) {
    return umlauts(word).replaceAll("ij|iy|y", "i").replaceAll("(.)\\1+", "$1");
  }

  private static String umlauts(String word) {
    return word.replace("oe", "o").replace("ae", "a").replace("ue", "u");
  }
}
