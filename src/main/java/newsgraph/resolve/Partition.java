package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Things 0, 1, 2... in groups that only ever join (union-find). Used by one thread. */
final class Partition {
  private final int[] parent;

  Partition(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  /** The smallest member of a thing's group. */
  int find(int thing) {
    int root = thing;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = thing; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void union(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The groups by their smallest member, each in order. */
  List<List<Integer>> groups() {
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(find(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
