package newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Names as parts of ids: lower-case ASCII letters and digits, with hyphens between words. */
final class Slug {
  /** Letters that Unicode does not take apart into a Latin letter and marks. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ĸ', "k"),
          Map.entry((int) 'ə', "e"));

  private Slug() {}

  /** The slug of a name; {@code x-} and 8 hex digits of its hash if no letter is left of it. */
  static String of(String name) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int point : plain.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      String letters = ascii(point);
      if (!letters.isEmpty()) {
        slug.append(gap && slug.length() > 0 ? "-" : "").append(letters);
        gap = false;
      } else if (separates(point)) {
        gap = true;
      }
    }
    return slug.length() > 0 ? slug.toString() : "x-" + hash(name).substring(0, 8);
  }

  private static String ascii(int point) {
    if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
      return Character.toString(point);
    }
    return LETTERS.getOrDefault(point, "");
  }

  /** Everything but marks and apostrophes: "d'Estaing" is one word. */
  private static boolean separates(int point) {
    return Character.getType(point) != Character.NON_SPACING_MARK && "'’‘ʼ`".indexOf(point) < 0;
  }

  private static String hash(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
