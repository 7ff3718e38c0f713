package newsgraph.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code cues.txt}, by which the parts of a news page are told apart. Immutable. */
final class Cues {
  private static final String FILE = "cues.txt";

  /** What a cue is a sign of; the file's first column, with {@code -} for {@code _}. */
  enum Kind {
    FURNITURE,
    CROSS_REFERENCE,
    CREDIT,
    PHOTO,
    AGENCY,
    BYLINE,
    ROLE,
    PARTICLE,
    MONTH,
    WEEKDAY
  }

  private final Map<Kind, List<String>> patterns = new EnumMap<>(Kind.class);
  private final Map<Kind, Pattern> whole = new EnumMap<>(Kind.class);

  private Cues(Map<Kind, List<String>> words) {
    for (Kind kind : Kind.values()) {
      List<String> globs = words.getOrDefault(kind, List.of());
      // The longest first, so that "sept" is found before "sep".
      List<String> ordered =
          globs.stream()
              .sorted((a, b) -> Integer.compare(b.length(), a.length()))
              .map(Cues::regex)
              .toList();
      patterns.put(kind, ordered);
      whole.put(kind, Pattern.compile(alternatives(ordered), Pattern.DOTALL));
    }
  }

  /** The cues that the build packed. */
  static Cues bundled() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    InputStream in = Cues.class.getResourceAsStream(FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String[] cells = line.split("\t", 2);
          Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
          words.computeIfAbsent(kind, k -> new ArrayList<>()).add(cells[1].strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cues(words);
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
    return regexes.stream().collect(Collectors.joining("|"));
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
