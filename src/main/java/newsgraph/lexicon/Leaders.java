package newsgraph.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.lexicon.LexiconFiles.Row;

/**
 * The well-known holders of the highest offices, from {@code leaders.tsv}. Immutable and safe for
 * any number of threads.
 */
public final class Leaders {
  private final Map<Set<String>, Map<String, String>> byName = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> byFamilyName = new HashMap<>();

  private Leaders(LexiconFiles files) {
    for (Row row : files.rows("leaders.tsv", 3)) {
      for (String name : row.list(2)) {
        for (String title : row.list(1)) {
          add(name, title, row.get(0));
        }
      }
    }
  }

  /** Reads the file. */
  public static Leaders read(LexiconFiles files) {
    return new Leaders(files);
  }

  private void add(String name, String title, String country) {
    byName.computeIfAbsent(words(name), n -> new HashMap<>()).put(title, country);
    String family = Fold.name(name.substring(name.lastIndexOf(' ') + 1));
    byFamilyName
        .computeIfAbsent(family, n -> new HashMap<>())
        .computeIfAbsent(title, t -> new HashSet<>())
        .add(country);
  }

  /**
   * The country of somebody's high office.
   *
   * @param name in any order; a family name alone finds a leader if all of that name agree
   * @param title as the graph calls it
   */
  public Optional<String> country(String name, String title) {
    String known = byName.getOrDefault(words(name), Map.of()).get(title);
    if (known != null || name.contains(" ")) {
      return Optional.ofNullable(known);
    }
    Set<String> countries =
        byFamilyName.getOrDefault(Fold.name(name), Map.of()).getOrDefault(title, Set.of());
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** The country of any of somebody's high offices, if all are of one. */
  public Optional<String> country(String name) {
    Set<String> countries = new HashSet<>(byName.getOrDefault(words(name), Map.of()).values());
    if (countries.isEmpty() && !name.contains(" ")) {
      byFamilyName.getOrDefault(Fold.name(name), Map.of()).values().forEach(countries::addAll);
    }
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** The words of a name without initials and the like, in no order. */
  private static Set<String> words(String name) {
    return Arrays.stream(name.split("[ -]"))
        .map(word -> Fold.name(word).replace(".", ""))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
