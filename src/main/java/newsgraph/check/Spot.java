package newsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.graph.Quotation;

/** Where somebody is named. */
record Spot(String person, Quotation quotation) {
  static Map<String, List<Spot>> byArticle(GraphView graph) {
    Map<String, List<Spot>> spots = new HashMap<>();
    for (String person : graph.people().keySet()) {
      for (Quotation quotation : of(graph, person)) {
        spots
            .computeIfAbsent(quotation.article(), k -> new ArrayList<>())
            .add(new Spot(person, quotation));
      }
    }
    return spots;
  }

  /** Each place once. */
  static Set<Quotation> of(GraphView graph, String person) {
    Set<Quotation> places = new LinkedHashSet<>();
    graph.mentions(person).forEach(edge -> places.addAll(edge.evidence()));
    places.addAll(graph.named(person));
    return places;
  }
}
