package newsgraph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two names, titles, organizations or places are the same to {@link Evaluation}. Immutable and
 * safe for any number of threads.
 */
final class SameWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> statuses = new HashSet<>();
  private final Set<String> placeWords = new HashSet<>();

  /** Reads the list that belongs to the program. */
  SameWords() {
    try (InputStream in = SameWords.class.getResourceAsStream("same-words.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "country" -> {
        countries.put(row[1], row[2]);
        states.add(row[2]);
      }
      case "rank" -> ranks.add(row[1]);
      case "status" -> statuses.add(row[1]);
      case "place" -> placeWords.add(row[1]);
      default -> throw new IllegalStateException("same-words.tsv: " + row[0]);
    }
  }

  /** Lower case, without marks, possessives and punctuation; one space between words. */
  static String plain(String text) {
    if (text == null) {
      return "";
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String letters =
        MARKS
            .matcher(decomposed)
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace('ς', 'σ')
            .replace('’', '\'');
    return GAP.matcher(POSSESSIVE.matcher(letters).replaceAll("")).replaceAll(" ").strip();
  }

  /** The words of a text, in whatever order. */
  static Set<String> words(String text) {
    return split(plain(text));
  }

  /** Whether one of the gold's organizations, null for none, is that of the graph. */
  boolean organization(List<String> gold, String graph) {
    String given = name(graph);
    for (String organization : gold) {
      String wanted = name(organization);
      if (wanted.equals(given)) {
        return true;
      }
      // "Bank of Japan" is not "Japan".
      boolean state = states.contains(wanted) || states.contains(given);
      if (!wanted.isEmpty() && !given.isEmpty() && !state && nested(split(wanted), split(given))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the gold's titles is that of the graph: half of all words, and the same rank.
   */
  boolean title(List<String> gold, String graph) {
    Set<String> given = titleWords(graph);
    for (String title : gold) {
      Set<String> wanted = titleWords(title);
      // A vice president is no president.
      boolean rank = shared(wanted, ranks).equals(shared(given, ranks));
      Set<String> all = new HashSet<>(wanted);
      all.addAll(given);
      if (rank
          && !wanted.isEmpty()
          && !given.isEmpty()
          && 2 * shared(wanted, given).size() >= all.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title of the gold has the very words of that of the graph. */
  boolean exactTitle(List<String> gold, String graph) {
    return gold.stream().anyMatch(title -> titleWords(title).equals(titleWords(graph)));
  }

  /** Whether one of the gold's places is that of the graph, or one lies in the other by name. */
  boolean place(List<String> gold, String graph) {
    String given = name(graph);
    for (String place : gold) {
      String wanted = name(place);
      if (wanted.equals(given) || nested(telling(wanted), telling(given))) {
        return true;
      }
    }
    return false;
  }

  /** A country for its demonym or another name of it, else the words without the article. */
  private String name(String text) {
    String plain = plain(text);
    String name = countries.getOrDefault(plain, plain);
    return name.startsWith("the ") ? name.substring("the ".length()) : name;
  }

  private Set<String> titleWords(String title) {
    Set<String> words = words(title);
    words.removeAll(statuses);
    return words;
  }

  private Set<String> telling(String place) {
    Set<String> words = split(place);
    words.removeAll(placeWords);
    return words;
  }

  /** The words of a text that is plain already. */
  static Set<String> split(String plain) {
    Set<String> words = new HashSet<>(Arrays.asList(plain.split(" ")));
    words.remove("");
    return words;
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared;
  }

  private static boolean nested(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }
}
