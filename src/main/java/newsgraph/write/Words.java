package newsgraph.write;

import java.util.Locale;

/** The graph's fixed words as {@code newsgraph-graph/1} spells them. */
final class Words {
  private Words() {}

  /** A word of the graph: {@code in_person}; null for null. */
  static String label(Enum<?> word) {
    return word == null ? null : word.name().toLowerCase(Locale.ROOT);
  }
}
