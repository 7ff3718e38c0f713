package newsgraph.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether ids are there once, and whatever is named by its id is there and of the right type. */
final class ReferenceCheck {
  /** Of an edge's type, the types of the nodes at its two ends. */
  private static final Map<String, String[]> ENDS =
      Map.of(
          "holds", new String[] {"person", "office"},
          "participates", new String[] {"person", "meeting"},
          "reported_in", new String[] {"meeting", "article"},
          "mentioned_in", new String[] {"person", "article"},
          "linked", new String[] {"person", "person"});

  private final GraphTree graph;
  private final Faults faults;

  private ReferenceCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    ReferenceCheck check = new ReferenceCheck(graph, faults);
    check.once(graph.nodes());
    check.once(graph.edges());
    graph.nodes("article").forEach(check::copy);
    graph.edges().forEach(check::edge);
    check.orphans();
  }

  private void once(Iterable<Place> items) {
    Set<String> seen = new HashSet<>();
    for (Place item : items) {
      if (!seen.add(item.owner())) {
        faults.add(item.at("id"), "this id is there twice");
      }
    }
  }

  private void copy(Place article) {
    String original = article.textOrNull("copy_of");
    if (original == null) {
      return;
    }
    require(article.at("copy_of"), "article");
    if (graph.node(original) != null) {
      String text = graph.node(original).text("sha256");
      faults.expect(article.at("sha256"), text, article.text("sha256"), "the original has");
    }
    // A copy says nothing that its original does not say: its facts are counted once.
    for (String type : ENDS.keySet().stream().sorted().toList()) {
      for (Place edge : graph.to(article, type)) {
        faults.add(edge.at("target"), "leads to a copy; its original tells the same");
      }
    }
  }

  private void edge(Place edge) {
    String[] ends = ENDS.get(edge.text("type"));
    if (ends == null) {
      return;
    }
    require(edge.at("source"), ends[0]);
    require(edge.at("target"), ends[1]);
    String id = edge.text("type") + ":" + edge.text("source") + ":" + edge.text("target");
    faults.expect(edge.at("id"), id, edge.owner(), "type and ends make it");
    edge.each("evidence").forEach(quotation -> require(quotation.at("article"), "article"));
    edge.each("meetings").forEach(meeting -> require(meeting, "meeting"));
  }

  private void require(Place reference, String type) {
    String id = reference.text();
    String found = graph.typeOf(id);
    if (found == null) {
      faults.add(reference, "names " + id + ", which is not there");
    } else if (!found.equals(type)) {
      faults.add(reference, "names " + id + ", which is of type " + found + ", not " + type);
    }
  }

  /** Nothing is in a graph that no article tells of. */
  private void orphans() {
    for (Place node : graph.nodes()) {
      boolean orphan =
          switch (node.text("type")) {
            case "person" -> !graph.isPart() && graph.from(node, "mentioned_in").isEmpty();
            case "office" -> graph.to(node, "holds").isEmpty();
            case "meeting" -> graph.from(node, "reported_in").isEmpty();
            default -> false;
          };
      if (orphan) {
        faults.add(node, "no edge tells where it comes from");
      }
    }
  }
}
