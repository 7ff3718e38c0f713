package newsgraph.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import newsgraph.corpus.PageWord.Kind;

/** The words by which the parts of a news page are told apart, ready to match. Immutable. */
final class Cues {
  private final Map<Kind, List<String>> patterns = new EnumMap<>(Kind.class);
  private final Map<Kind, Pattern> whole = new EnumMap<>(Kind.class);

  Cues(List<PageWord> words) {
    for (Kind kind : Kind.values()) {
      // The longest first, so that "sept" is found before "sep".
      List<String> ordered =
          words.stream()
              .filter(word -> word.kind() == kind)
              .map(PageWord::pattern)
              .sorted((a, b) -> Integer.compare(b.length(), a.length()))
              .map(Cues::regex)
              .toList();
      patterns.put(kind, ordered);
      whole.put(kind, Pattern.compile(alternatives(ordered), Pattern.DOTALL));
    }
  }

  /** Whether the whole text, white space collapsed, is a cue of the kind. */
  boolean matches(Kind kind, String text) {
    return whole.get(kind).matcher(fold(text)).matches();
  }

  /**
   * A regular expression, in a group of its own and for any case of the letters, that finds one of
   * the kind's cues.
   */
  String regex(Kind kind) {
    return "(?iu:" + alternatives(patterns.get(kind)) + ")";
  }

  private static String alternatives(List<String> regexes) {
    // Without a word of its kind nothing matches; an empty alternative would match everywhere.
    return regexes.isEmpty() ? "(?!)" : String.join("|", regexes);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*') {
        quote(literal, regex).append(".*");
      } else if (glob.startsWith("<n>", i)) {
        quote(literal, regex).append("\\d+");
        i += 2;
      } else {
        literal.append(c);
      }
    }
    return quote(literal, regex).toString();
  }

  private static StringBuilder quote(StringBuilder literal, StringBuilder regex) {
    if (!literal.isEmpty()) {
      regex.append(Pattern.quote(literal.toString()));
      literal.setLength(0);
    }
    return regex;
  }

  /** Lower case, plain apostrophes, and no colons, dots, arrows or stars at the end. */
  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    int end = lower.length();
    while (end > 1 && " :.…*|»>→!".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }
}
