package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The pairs of reports that are worth comparing: those that share two people; and, where one names
 * only one person or none, those of the same year that share that person or an unnamed side.
 */
final class ReportBlocks {
  /** Before the keys of years, so that who shares two people is compared for that. */
  private static final String PAIR = "0 ";

  private final Map<String, List<Entry>> blocks = new TreeMap<>();

  /** A report and the keys of its blocks, in order. */
  private record Entry(Told report, List<String> keys) {
    boolean lonely() {
      return report.people().size() < 2;
    }

    /** The first block that both are in. */
    String firstShared(Entry other) {
      int i = 0;
      int j = 0;
      while (true) {
        int order = keys.get(i).compareTo(other.keys.get(j));
        if (order == 0) {
          return keys.get(i);
        }
        if (order < 0) {
          i++;
        } else {
          j++;
        }
      }
    }
  }

  ReportBlocks(List<Told> reports) {
    for (Told report : reports) {
      TreeSet<String> keys = new TreeSet<>(pairKeys(report));
      keys.addAll(yearKeys(report));
      Entry entry = new Entry(report, List.copyOf(keys));
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
    }
  }

  /** Hands over each pair once, the report of the smaller number first. */
  void forEachPair(BiConsumer<Told, Told> use) {
    blocks.forEach(
        (key, block) -> {
          boolean pairs = key.startsWith(PAIR);
          for (int i = 0; i < block.size(); i++) {
            Entry a = block.get(i);
            for (int j = i + 1; j < block.size(); j++) {
              Entry b = block.get(j);
              if ((pairs || a.lonely() || b.lonely()) && a.firstShared(b).equals(key)) {
                use.accept(a.report(), b.report());
              }
            }
          }
        });
  }

  private static List<String> pairKeys(Told report) {
    List<Integer> people = List.copyOf(new TreeSet<>(report.people()));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        keys.add(PAIR + people.get(i) + " " + people.get(j));
      }
    }
    return keys;
  }

  private static List<String> yearKeys(Told report) {
    List<String> keys = new ArrayList<>();
    if (report.date() != null) {
      for (int y = report.date().first().getYear(); y <= report.date().last().getYear(); y++) {
        String year = "1 " + y + " ";
        report.people().forEach(person -> keys.add(year + person));
        if (report.people().isEmpty()) {
          report.report().others().forEach(side -> keys.add(year + Words.content(side)));
        }
      }
    }
    return keys;
  }
}
