package newsgraph.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of {@code name-words.tsv}, which change what a name beside them names. Immutable. */
public final class NameWords {
  private final Set<String> things = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> regnal = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  private NameWords(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("name-words.tsv", 2)) {
      switch (row.get(1)) {
        case "thing" -> things.add(row.get(0));
        case "body" -> bodies.add(row.get(0));
        case "end" -> ends.add(row.get(0));
        case "particle" -> particles.add(row.get(0));
        case "regnal" -> regnal.add(row.get(0));
        case "group" -> groups.add(row.get(0));
        case "state" -> states.add(row.get(0));
        case "named" -> named.add(row.get(0));
        default -> throw row.fault("unknown use " + row.get(1));
      }
    }
  }

  /** Reads the file. */
  public static NameWords read(LexiconFiles files) {
    return new NameWords(files);
  }

  /** Whether a capitalized word after a name makes it a building, a prize, a firm... */
  public boolean namesThing(String word) {
    return things.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a last word, in lower case, makes a whole name that of a thing: "Carl Lind Street". */
  public boolean endsThing(String word) {
    return ends.contains(word);
  }

  /** Whether a common noun after a name means a body, not the person: "administration". */
  public boolean namesBody(String word) {
    return bodies.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether those who have a title go by one name: "Pope". */
  public boolean isRegnal(String title) {
    return regnal.contains(title.toLowerCase(Locale.ROOT));
  }

  /** Whether a common noun after a name makes it the name of those many: "militants". */
  public boolean namesGroup(String word) {
    return groups.contains(word);
  }

  /** Whether what a noun, in lower case, stands beside is no person: "the company Ruiz Lind". */
  public boolean isThing(String noun) {
    return named.contains(noun);
  }

  /** Whether a lower-case word can stand inside a name: "bin". */
  public boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** Whether a noun, in lower case, is of a state: "the Alpinian capital", "Bank of Alpinia". */
  public boolean isOfState(String noun) {
    return states.contains(noun);
  }
}
