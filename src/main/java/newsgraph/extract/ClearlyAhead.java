package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of several has so many points more than the next that it can be meant alone. */
final class ClearlyAhead {
  /** The likeliest must be ahead of the next by more than one part in so many. */
  private static final int CLEAR = 10;

  private ClearlyAhead() {}

  /** The one that is clearly ahead, or null. */
  static String of(Map<String, Integer> points) {
    List<Integer> ranking =
        points.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    boolean clear =
        ranking.size() == 1
            || ranking.size() == 2 && ranking.get(0) * CLEAR > ranking.get(1) * (CLEAR + 1);
    return clear
        ? points.keySet().stream()
            .filter(name -> ranking.get(0).equals(points.get(name)))
            .findFirst()
            .orElseThrow()
        : null;
  }
}
