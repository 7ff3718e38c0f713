package newsgraph.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of a word under which it is looked up. */
final class Fold {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Fold() {}

  /** One space between words, plain apostrophes and hyphens; capitals and accents are kept. */
  static String spaces(String text) {
    return SPACE
        .matcher(text)
        .replaceAll(" ")
        .strip()
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('‑', '-')
        .replace('–', '-');
  }

  /** As {@link #spaces}, in lower case and without accents: "Tarō" and "TARO" are "taro". */
  static String name(String text) {
    String decomposed = Normalizer.normalize(spaces(text), Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace("ß", "ss");
  }
}
