package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, taken apart.
 *
 * @param printed as the article has it
 * @param words plain, in order, without the suffix; at least one
 * @param particles how many words between the first and the last are printed in lower case and
 *     stand right before the last: "von der" Leyen
 * @param suffix "jr", "iii"; empty for most
 */
record PersonName(String printed, List<String> words, int particles, String suffix) {
  /** What tells a son from his father. */
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Pattern GAP = Pattern.compile("[\\s,]+");
  private static final Pattern ARTICLE = Pattern.compile("^(al|el)-(?=.{3})");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  static PersonName of(String printed) {
    List<String> raw = new ArrayList<>(List.of(GAP.split(printed.strip())));
    String suffix = "";
    if (raw.size() > 1 && SUFFIXES.contains(Words.plain(raw.get(raw.size() - 1)))) {
      suffix = Words.plain(raw.remove(raw.size() - 1));
    }
    List<String> words = new ArrayList<>();
    int particles = 0;
    for (int i = 0; i < raw.size(); i++) {
      String word = word(raw.get(i));
      if (!word.isEmpty()) {
        words.add(word);
        if (i < raw.size() - 1) {
          particles = Character.isLowerCase(raw.get(i).codePointAt(0)) ? particles + 1 : 0;
        }
      }
    }
    if (words.isEmpty()) {
      words.add(printed);
    }
    boolean familyOnly = particles == words.size() - 1 && particles > 0;
    List<String> kept = familyOnly ? List.of(String.join("", words)) : List.copyOf(words);
    return new PersonName(printed, kept, familyOnly ? 0 : particles, suffix);
  }

  /** Hyphens and the Arabic article go: "Jong-un" is "jongun", "al-Sisi" is "sisi". */
  private static String word(String raw) {
    String word = ARTICLE.matcher(Words.plain(raw)).replaceFirst("");
    return NO_LETTER.matcher(word).replaceAll("");
  }

  /** Whether it is one word, in most cases a family name. */
  boolean single() {
    return words.size() == 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** The words between the first and the family name. */
  List<String> middle() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1 - particles);
  }

  /** All letters in a row: equal for "Kim Jong-un" and "Kim Jong Un". */
  String joined() {
    return String.join("", words);
  }

  /** Whether the given name is only a letter. */
  boolean initialed() {
    return first().length() == 1;
  }

  /** How much it tells: a fuller name is placed before a shorter one. */
  int detail() {
    return words.stream().mapToInt(word -> word.length() == 1 ? 1 : 3).sum();
  }
}
