package newsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.codec.Gold;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.NameCount;

/** Which person of the graph is which of the gold, in one article: one to one, by shared names. */
final class PeoplePairs {
  private record Pair(double points, String gold, String graph) {}

  private PeoplePairs() {}

  /**
   * The best pairs first; the full name, its words in any order, counts most, and names that the
   * gold does not have count a little against a pair.
   *
   * @return node ids by the gold's ids
   */
  static Map<String, String> of(List<Gold.Person> gold, List<Node.Person> graph) {
    List<Pair> pairs = new ArrayList<>();
    for (Gold.Person wanted : gold) {
      Set<String> names = names(wanted);
      Set<String> full = SameWords.words(wanted.name());
      Set<String> words = new HashSet<>();
      names.forEach(name -> words.addAll(SameWords.split(name)));
      for (Node.Person given : graph) {
        Set<String> others = names(given);
        boolean same = others.stream().anyMatch(name -> SameWords.split(name).equals(full));
        long shared = others.stream().filter(names::contains).count();
        if (same || shared > 0) {
          long strange =
              others.stream()
                  .filter(
                      name -> !names.contains(name) && !words.containsAll(SameWords.split(name)))
                  .count();
          double points = (same ? 10 : 0) + shared - 0.5 * Math.min(strange, 2);
          pairs.add(new Pair(points, wanted.id(), given.id()));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.points())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::graph));
    Map<String, String> chosen = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.points() > 0 && !chosen.containsKey(pair.gold()) && used.add(pair.graph())) {
        chosen.put(pair.gold(), pair.graph());
      }
    }
    return chosen;
  }

  private static Set<String> names(Gold.Person person) {
    Set<String> names = person.aliases().stream().map(SameWords::plain).collect(Collectors.toSet());
    names.add(SameWords.plain(person.name()));
    return names;
  }

  private static Set<String> names(Node.Person person) {
    Set<String> names =
        person.aliases().stream()
            .map(NameCount::text)
            .map(SameWords::plain)
            .collect(Collectors.toSet());
    names.add(SameWords.plain(person.name()));
    return names;
  }
}
