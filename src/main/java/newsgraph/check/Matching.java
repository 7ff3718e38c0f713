package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.graph.NodeIds;

/**
 * Which things of one graph are which of another, by the weight of what they share. The heaviest
 * pair is matched first; who then finds the partner taken was merged into it, or split off it.
 */
final class Matching {
  private final Map<String, Map<String, Integer>> weights = new TreeMap<>(NodeIds.ORDER);
  private final Map<String, String> newIds = new HashMap<>();
  private final Map<String, String> oldIds = new HashMap<>();

  void add(String before, String now, int weight) {
    weights
        .computeIfAbsent(before, k -> new TreeMap<>(NodeIds.ORDER))
        .merge(now, weight, Integer::sum);
  }

  /** Matches whatever shares something. Of pairs of one weight, those of one id come first. */
  void match() {
    List<Pair> pairs = new ArrayList<>();
    weights.forEach(
        (before, row) -> row.forEach((now, weight) -> pairs.add(new Pair(before, now, weight))));
    pairs.sort(Pair.HEAVIEST_FIRST);
    pairs.forEach(pair -> pair(pair.before, pair.now));
  }

  /** Matches two that share nothing, unless one of them is matched. */
  void pair(String before, String now) {
    if (!newIds.containsKey(before) && !oldIds.containsKey(now)) {
      newIds.put(before, now);
      oldIds.put(now, before);
    }
  }

  /** The partner in the new graph; null if there is none. */
  String now(String before) {
    return newIds.get(before);
  }

  /** The partner in the old graph; null if there is none. */
  String before(String now) {
    return oldIds.get(now);
  }

  /** The partner, or the one that it was merged into; null if it is gone. */
  String nowOrMerged(String before) {
    return newIds.containsKey(before) ? newIds.get(before) : heaviest(weights.get(before));
  }

  /** The partner, or the one that it was split off; null if it is new. */
  String beforeOrSplit(String now) {
    if (oldIds.containsKey(now)) {
      return oldIds.get(now);
    }
    Map<String, Integer> column = new TreeMap<>(NodeIds.ORDER);
    weights.forEach(
        (before, row) -> {
          if (row.containsKey(now)) {
            column.put(before, row.get(now));
          }
        });
    return heaviest(column);
  }

  private static String heaviest(Map<String, Integer> row) {
    if (row == null) {
      return null;
    }
    return row.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey(), NodeIds.ORDER.reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private record Pair(String before, String now, int weight) {
    static final Comparator<Pair> HEAVIEST_FIRST =
        Comparator.comparingInt((Pair pair) -> -pair.weight)
            .thenComparing(pair -> !pair.before.equals(pair.now))
            .thenComparing(Pair::before, NodeIds.ORDER)
            .thenComparing(Pair::now, NodeIds.ORDER);
  }
}
