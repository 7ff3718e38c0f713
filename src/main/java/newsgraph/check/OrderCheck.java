package newsgraph.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import newsgraph.graph.NodeIds;

/** Whether the lists are in the order that the contract gives them, by Unicode code point. */
final class OrderCheck {
  private static final Comparator<Place> EVIDENCE =
      Comparator.comparing((Place quotation) -> quotation.text("article"), NodeIds.ORDER)
          .thenComparingInt(quotation -> quotation.number("start"))
          .thenComparingInt(quotation -> quotation.number("end"));

  private final Faults faults;

  private OrderCheck(Faults faults) {
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    OrderCheck check = new OrderCheck(faults);
    check.sorted(graph.nodes(), Place::owner, "nodes are sorted by id");
    check.sorted(graph.edges(), Place::owner, "edges are sorted by id");
    check.sorted(
        graph.root().at("graph").each("skipped"),
        skipped -> skipped.text("path"),
        "skipped articles are sorted by path");
    for (Place person : graph.nodes("person")) {
      check.sorted(person.each("aliases"), name -> name.text("text"), "aliases are sorted by text");
    }
    for (Place edge : graph.edges()) {
      check.sorted(edge.each("names"), name -> name.text("text"), "names are sorted by text");
      check.sorted(edge.each("meetings"), Place::text, "meetings are sorted by id");
      check.evidence(edge.each("evidence"));
      if (edge.text("type").equals("linked")
          && NodeIds.ORDER.compare(edge.text("source"), edge.text("target")) >= 0) {
        faults.add(edge.at("source"), "the ends of linked are in the order of their ids");
      }
    }
  }

  private void sorted(List<Place> items, Function<Place, String> key, String rule) {
    for (int i = 1; i < items.size(); i++) {
      if (NodeIds.ORDER.compare(key.apply(items.get(i - 1)), key.apply(items.get(i))) > 0) {
        faults.add(items.get(i), "is out of order: " + rule);
      }
    }
  }

  private void evidence(List<Place> items) {
    for (int i = 1; i < items.size(); i++) {
      if (EVIDENCE.compare(items.get(i - 1), items.get(i)) > 0) {
        faults.add(items.get(i), "is out of order: evidence is sorted by article and position");
      }
    }
  }
}
