package newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Node ids: their order, and what becomes of two that would be the same. */
final class Ids {
  /** By Unicode code point, as {@code sort} in other languages has it. */
  static final Comparator<String> ORDER = Ids::byCodePoint;

  private Ids() {}

  /**
   * The ids of some things of one type. Of those that want the same id, the one that was published
   * first gets it and the others get {@code ~2}, {@code ~3}...
   *
   * @return ids in the order of {@code things}
   */
  static <T> List<String> assign(
      List<T> things, Function<T, String> wanted, Function<T, FirstSeen> seen) {
    List<FirstSeen> times = things.stream().map(seen).toList();
    List<Integer> order =
        IntStream.range(0, things.size()).boxed().sorted(Comparator.comparing(times::get)).toList();
    String[] ids = new String[things.size()];
    Set<String> taken = new HashSet<>();
    Map<String, Integer> wantedAgain = new HashMap<>();
    for (int index : order) {
      String base = wanted.apply(things.get(index));
      String id = base;
      while (!taken.add(id)) {
        id = base + "~" + (wantedAgain.merge(base, 1, Integer::sum) + 1);
      }
      ids[index] = id;
    }
    return List.of(ids);
  }

  /** Sorted copy without repetitions. */
  static List<String> sorted(Set<String> texts) {
    List<String> list = new ArrayList<>(texts);
    list.sort(ORDER);
    return List.copyOf(list);
  }

  private static int byCodePoint(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
        return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
