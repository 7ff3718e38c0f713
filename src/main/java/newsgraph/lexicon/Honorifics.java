package newsgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.model.ArticleFacts.Gender;

/** Words before or after a name that are no part of it: {@code honorifics.tsv}. Immutable. */
public final class Honorifics {
  private final Map<String, Honorific> byWord = new HashMap<>();
  private final int longest;

  /**
   * One of them.
   *
   * @param gender what it says of its bearer
   * @param office the title of the office or rank that it stands for: "senator"; null if none
   * @param after whether it follows the name: "Jr."
   */
  public record Honorific(Gender gender, String office, boolean after) {}

  private Honorifics(LexiconFiles files) {
    int words = 1;
    for (LexiconFiles.Row row : files.rows("honorifics.tsv", 4)) {
      String office = row.get(2).isEmpty() ? null : row.get(2);
      boolean after = row.get(3).equals("after");
      byWord.put(key(row.get(0)), new Honorific(GenderColumn.of(row, 1), office, after));
      words = Math.max(words, row.get(0).split(" ").length);
    }
    longest = words;
  }

  /** Reads the file. */
  public static Honorifics read(LexiconFiles files) {
    return new Honorifics(files);
  }

  /** The honorific that the words are, with or without full stops: "Mr.", "Lt. Gen." */
  public Optional<Honorific> of(String words) {
    return Optional.ofNullable(byWord.get(key(words)));
  }

  /** How many words at the start of a name are honorifics: 2 of "Lt. Gen. Bo Lind". */
  public int leading(List<String> words) {
    int begin = 0;
    int found = leadingOne(words, begin);
    while (found > 0) {
      begin += found;
      found = leadingOne(words, begin);
    }
    return begin;
  }

  private int leadingOne(List<String> words, int begin) {
    // A last word is a name: "Judge", said of someone.
    for (int n = Math.min(longest, words.size() - begin - 1); n > 0; n--) {
      Optional<Honorific> found = of(String.join(" ", words.subList(begin, begin + n)));
      if (found.isPresent() && !found.get().after()) {
        return n;
      }
    }
    return 0;
  }

  /** How many words at the end of a name are honorifics: 1 of "Bo Lind Jr." */
  public int trailing(List<String> words) {
    int count = 0;
    while (count < words.size() - 1
        && of(words.get(words.size() - 1 - count)).filter(Honorific::after).isPresent()) {
      count++;
    }
    return count;
  }

  /** Capitals count: "Rev." is one, "rev" is none; "SEN." counts as "Sen". */
  private static String key(String words) {
    String bare = Fold.spaces(words).replace(".", "");
    boolean shouted = bare.length() > 3 && bare.equals(bare.toUpperCase(Locale.ROOT));
    return shouted ? bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT) : bare;
  }
}
