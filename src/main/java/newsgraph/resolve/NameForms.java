package newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Of names that differ only in punctuation and case, the form that is printed most. */
final class NameForms {
  private final Map<String, String> forms = new HashMap<>();
  private final UnaryOperator<String> key;

  /**
   * @param names as printed, with repetitions
   * @param key equal for forms of one name
   */
  NameForms(Collection<String> names, UnaryOperator<String> key) {
    this.key = key;
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (String name : names) {
      counts.computeIfAbsent(key.apply(name), k -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }
    counts.forEach((k, printed) -> forms.put(k, commonest(printed)));
  }

  /** The form that stands for all forms of a name. */
  String of(String name) {
    return forms.getOrDefault(key.apply(name), name);
  }

  /** Key and form of every name. */
  Map<String, String> all() {
    return forms;
  }

  private static String commonest(Map<String, Integer> printed) {
    return printed.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
