package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The pairs of reports that are worth comparing: those that share two people; and, where one names
 * only one person or none, those of the same year that share that person or an unnamed side.
 */
final class ReportBlocks {
  private final Map<String, List<Told>> pairs = new TreeMap<>();
  private final Map<String, List<Told>> loners = new TreeMap<>();

  ReportBlocks(List<Told> reports) {
    for (Told report : reports) {
      for (String key : pairKeys(report)) {
        pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
      }
      for (String key : lonerKeys(report)) {
        loners.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
      }
    }
  }

  /** Hands over each pair once, the report of the smaller number first. */
  void forEachPair(BiConsumer<Told, Told> use) {
    Set<Long> done = new HashSet<>();
    pairs.values().forEach(block -> compare(block, done, false, use));
    loners.values().forEach(block -> compare(block, done, true, use));
  }

  private static void compare(
      List<Told> block, Set<Long> done, boolean loners, BiConsumer<Told, Told> use) {
    for (int i = 0; i < block.size(); i++) {
      Told a = block.get(i);
      for (int j = i + 1; j < block.size(); j++) {
        Told b = block.get(j);
        boolean wanted = !loners || a.people().size() < 2 || b.people().size() < 2;
        if (wanted && done.add(((long) a.number() << 32) | b.number())) {
          use.accept(a, b);
        }
      }
    }
  }

  private static List<String> pairKeys(Told report) {
    List<Integer> people = List.copyOf(new TreeSet<>(report.people()));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        keys.add(people.get(i) + " " + people.get(j));
      }
    }
    return keys;
  }

  private static List<String> lonerKeys(Told report) {
    List<String> keys = new ArrayList<>();
    if (report.date() != null) {
      for (int y = report.date().first().getYear(); y <= report.date().last().getYear(); y++) {
        int year = y;
        report.people().forEach(person -> keys.add(person + " in " + year));
        if (report.people().isEmpty()) {
          report.report().others().forEach(side -> keys.add(Words.content(side) + " in " + year));
        }
      }
    }
    return keys;
  }
}
