package newsgraph.check;

import java.util.ArrayList;
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
    faults.unlessWrong(() -> check.items(graph.nodes(), "nodes"));
    faults.unlessWrong(() -> check.items(graph.edges(), "edges"));
    faults.unlessWrong(
        () ->
            check.sorted(
                graph.root().at("graph").each("skipped"),
                skipped -> skipped.text("path"),
                "skipped articles are sorted by path"));
    faults.each(
        graph.nodes("person"),
        person ->
            check.sorted(
                person.each("aliases"), name -> name.text("text"), "aliases are sorted by text"));
    faults.each(graph.edges(), check::edge);
  }

  /** By id; an id that is itself wrong is somewhere else than the right one would be. */
  private void items(List<Place> items, String what) {
    List<Place> sound =
        items.stream()
            .filter(item -> !item.at("id").isWrong())
            .filter(item -> !faults.has(item) && !faults.has(item.at("id")))
            .toList();
    sorted(sound, Place::owner, what + " are sorted by id");
  }

  private void edge(Place edge) {
    sorted(edge.each("names"), name -> name.text("text"), "names are sorted by text");
    sorted(edge.each("meetings"), Place::text, "meetings are sorted by id");
    inOrder(edge.each("evidence"), EVIDENCE, "evidence is sorted by article and position");
    if (edge.text("type").equals("linked")
        && NodeIds.ORDER.compare(edge.text("source"), edge.text("target")) >= 0) {
      faults.add(edge.at("source"), "the ends of linked are in the order of their ids");
    }
  }

  private void sorted(List<Place> items, Function<Place, String> key, String rule) {
    inOrder(items, Comparator.comparing(key, NodeIds.ORDER), rule);
  }

  /** One fault a list, however often its order is wrong. */
  private void inOrder(List<Place> items, Comparator<Place> order, String rule) {
    List<Place> wrong = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (order.compare(items.get(i - 1), items.get(i)) > 0) {
        wrong.add(items.get(i));
      }
    }
    if (!wrong.isEmpty()) {
      String more = wrong.size() == 1 ? "" : "; so are " + (wrong.size() - 1) + " more";
      faults.add(wrong.get(0), "is out of order: " + rule + more);
    }
  }
}
