package newsgraph.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether ids are there once, and whatever is named by its id is there and of the right type. */
final class ReferenceCheck {
  /** What a field names, for messages. */
  private static final Map<String, String> NAMED =
      Map.of("source", "its source", "target", "its target", "copy_of", "its original");

  private final GraphTree graph;
  private final Faults faults;
  private final Map<String, List<Place>> astray = new LinkedHashMap<>();

  private ReferenceCheck(GraphTree graph, Faults faults) {
    this.graph = graph;
    this.faults = faults;
  }

  static void check(GraphTree graph, Faults faults) {
    ReferenceCheck check = new ReferenceCheck(graph, faults);
    check.once(graph.nodes());
    check.once(graph.edges());
    faults.each(graph.nodes("article"), check::copy);
    faults.each(graph.edges(), check::ends);
    faults.each(graph.edges(), check::named);
    check.astray.forEach(check::tell);
    faults.each(graph.nodes(), check::orphan);
  }

  private void once(Iterable<Place> items) {
    Set<String> seen = new HashSet<>();
    for (Place item : items) {
      if (!item.at("id").isWrong() && !seen.add(item.owner())) {
        faults.add(item.at("id"), "is the id of another one too");
        graph.setWrong(item.pointer());
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
    for (String type : GraphTree.ENDS.keySet()) {
      for (Place edge : graph.to(article, type)) {
        faults.add(edge.at("target"), "leads to a copy; its original tells the same");
      }
    }
  }

  private void ends(Place edge) {
    GraphTree.Ends ends = GraphTree.ENDS.get(edge.text("type"));
    boolean source = require(edge.at("source"), ends.source());
    boolean target = require(edge.at("target"), ends.target());
    if (source && target) {
      String id = edge.text("type") + ":" + edge.text("source") + ":" + edge.text("target");
      faults.expect(edge.at("id"), id, edge.text("id"), "type and ends make it");
    }
  }

  private void named(Place edge) {
    faults.each(edge.each("evidence"), quotation -> require(quotation.at("article"), "article"));
    faults.each(edge.each("meetings"), meeting -> require(meeting, "meeting"));
  }

  /** Whether what is named is there and of the right type. */
  private boolean require(Place reference, String type) {
    String id = reference.text();
    Place node = graph.node(id);
    if (node == null) {
      astray(reference, id, "is not among the nodes");
    } else if (node.at("type").isWrong()) {
      graph.setWrong(reference.pointer());
    } else if (!node.text("type").equals(type)) {
      astray(reference, id, "is of type " + node.text("type") + ", not " + type);
    } else {
      return true;
    }
    return false;
  }

  private void astray(Place reference, String id, String what) {
    astray.computeIfAbsent(id + ", " + what, k -> new ArrayList<>()).add(reference);
    if (id.startsWith("article/")) {
      // With it, the number of articles may be right.
      graph.setWrong("/graph/articles");
    }
  }

  /** A node that is missing is one fault, however many name it. */
  private void tell(String what, List<Place> references) {
    Place first = references.get(0);
    String key = first.pointer().substring(first.pointer().lastIndexOf('/') + 1);
    String named = NAMED.getOrDefault(key, "what it names");
    String more = references.size() == 1 ? "" : "; so named in " + references.size() + " places";
    faults.add(first, named + ", " + what + more);
    references.forEach(reference -> graph.setWrong(reference.pointer()));
  }

  /** Nothing is in a graph that no article tells of. */
  private void orphan(Place node) {
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
