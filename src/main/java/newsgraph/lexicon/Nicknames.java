package newsgraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms and spellings of given names: {@code nicknames.tsv}. Immutable. */
public final class Nicknames {
  private final Map<String, Set<String>> nicknamesByName = new HashMap<>();
  private final Map<String, Set<String>> spellingsByName = new HashMap<>();

  private Nicknames(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows("nicknames.tsv", 3)) {
      Set<String> spellings = new HashSet<>();
      spellings.add(Fold.name(row.get(0)));
      row.list(2).forEach(spelling -> spellings.add(Fold.name(spelling)));
      for (String name : spellings) {
        spellingsByName.computeIfAbsent(name, n -> new HashSet<>()).addAll(spellings);
        Set<String> nicknames = nicknamesByName.computeIfAbsent(name, n -> new HashSet<>());
        row.list(1).forEach(nickname -> nicknames.add(Fold.name(nickname)));
      }
    }
  }

  /** Reads the file. */
  public static Nicknames read(LexiconFiles files) {
    return new Nicknames(files);
  }

  /**
   * Whether two given names can be one person's: the same but for accents and capitals, a nickname
   * and its name ("Bill", "William"), or spellings of one name ("Mohamed", "Muhammad"). Two
   * nicknames of one name are not the same.
   */
  public boolean sameGivenName(String a, String b) {
    String first = Fold.name(a);
    String second = Fold.name(b);
    return isSpelling(first, second) || isNickname(first, second) || isNickname(second, first);
  }

  /** Whether the two are one name, written the same or otherwise: not a nickname. */
  public boolean sameSpelling(String a, String b) {
    return isSpelling(Fold.name(a), Fold.name(b));
  }

  private boolean isSpelling(String a, String b) {
    return a.equals(b) || spellingsByName.getOrDefault(a, Set.of()).contains(b);
  }

  private boolean isNickname(String nickname, String name) {
    return nicknamesByName.getOrDefault(name, Set.of()).contains(nickname);
  }
}
