package newsgraph.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as the comparison sees it.
 *
 * @param words lower case, without accents; hyphens part words: {@code [kim, jong, un]}
 * @param suffix {@code jr}, {@code sr}, {@code ii}...; "" if there is none
 */
record PersonName(List<String> words, String suffix) {
  private static final Pattern NICKNAME = Pattern.compile("(?<=\\S)\\s+[\"“][^\"“”]+[\"”]\\s+");
  private static final Pattern SUFFIX = Pattern.compile("jr|sr|i{2,3}|iv");

  PersonName {
    words = List.copyOf(words);
  }

  /** Reads a name as printed; a possessive ending and a nickname in quotes are dropped. */
  static PersonName of(String printed) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    for (String word : fold(NICKNAME.matcher(printed).replaceAll(" ")).split("[\\s\\-‐‑,.]+")) {
      if (SUFFIX.matcher(word).matches() && !words.isEmpty()) {
        suffix = word;
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new PersonName(words, suffix);
  }

  /** Lower case, without accents, apostrophes alike, without a possessive ending. */
  static String fold(String printed) {
    String plain =
        Normalizer.normalize(printed, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace('’', '\'')
            .replace('‘', '\'')
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("'s?$", "");
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether the two have the same words, in whatever order: "Aso Taro", "Taro Aso". */
  boolean sameWords(PersonName other) {
    return suffix.equals(other.suffix)
        && words.size() == other.words.size()
        && words.stream().sorted().toList().equals(other.words.stream().sorted().toList());
  }

  /** Whether these words end the other's: "Aso" and "bin Salman" as surnames. */
  boolean endsName(PersonName full) {
    int from = full.words.size() - words.size();
    return from > 0
        && full.words.subList(from, full.words.size()).equals(words)
        && (suffix.isEmpty() || suffix.equals(full.suffix));
  }

  /** Whether these words begin the other's: "Xi", or a given name. */
  boolean beginsName(PersonName full) {
    return full.words.size() > words.size()
        && full.words.subList(0, words.size()).equals(words)
        && (suffix.isEmpty() || suffix.equals(full.suffix));
  }

  /** Whether one is a letter that the other starts with: "J" and "John". */
  static boolean isInitialOf(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }
}
