package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A graph's JSON, right or wrong, with its nodes and edges by id, type and end. */
final class GraphTree {
  /**
   * Types of the nodes at the two ends of an edge.
   *
   * @param source of the node that it starts from
   * @param target of the node that it leads to
   */
  record Ends(String source, String target) {}

  /** Of an edge's type, its ends; in the order of the types. */
  static final Map<String, Ends> ENDS = ends();

  private final Set<String> wrong = new HashSet<>();
  private final Place root;
  private final List<Place> nodes;
  private final List<Place> edges;
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<Place>> bySource = new HashMap<>();
  private final Map<String, List<Place>> byTarget = new HashMap<>();
  private final List<Place> astray = new ArrayList<>();

  GraphTree(JsonNode json) {
    root = new Place("", "", json, wrong);
    nodes = owned("nodes");
    edges = owned("edges");
    nodes.forEach(node -> byId.putIfAbsent(node.owner(), node));
    for (Place edge : edges) {
      String type = edge.raw("type") + " ";
      bySource.computeIfAbsent(type + edge.raw("source"), k -> new ArrayList<>()).add(edge);
      byTarget.computeIfAbsent(type + edge.raw("target"), k -> new ArrayList<>()).add(edge);
      if (!arrives(edge)) {
        astray.add(edge);
      }
    }
  }

  private static Map<String, Ends> ends() {
    Map<String, Ends> ends = new LinkedHashMap<>();
    ends.put("holds", new Ends("person", "office"));
    ends.put("linked", new Ends("person", "person"));
    ends.put("mentioned_in", new Ends("person", "article"));
    ends.put("participates", new Ends("person", "meeting"));
    ends.put("reported_in", new Ends("meeting", "article"));
    return ends;
  }

  private boolean arrives(Place edge) {
    Ends ends = ENDS.get(edge.raw("type"));
    return ends != null
        && ends.source.equals(typeOf(edge.raw("source")))
        && ends.target.equals(typeOf(edge.raw("target")));
  }

  Place root() {
    return root;
  }

  /** What is told to be wrong is not looked at again. */
  void setWrong(String pointer) {
    wrong.add(pointer);
  }

  /** Whether only the part around some people was kept, so that counts may be of more. */
  boolean isPart() {
    return root.json().path("graph").has("focus");
  }

  List<Place> nodes() {
    return nodes;
  }

  List<Place> nodes(String type) {
    return nodes.stream().filter(node -> node.raw("type").equals(type)).toList();
  }

  List<Place> edges() {
    return edges;
  }

  List<Place> edges(String type) {
    return edges.stream().filter(edge -> edge.raw("type").equals(type)).toList();
  }

  /** The node of an id; null if there is none. */
  Place node(String id) {
    return byId.get(id);
  }

  /** The type of the node of an id; null if there is none. */
  String typeOf(String id) {
    Place node = byId.get(id);
    return node == null ? null : node.raw("type");
  }

  List<Place> from(Place node, String type) {
    return sure(node, type, bySource);
  }

  List<Place> to(Place node, String type) {
    return sure(node, type, byTarget);
  }

  /** Edges of a node, unless one that could be one of them leads nowhere. */
  private List<Place> sure(Place node, String type, Map<String, List<Place>> edgesByEnd) {
    String id = node.owner();
    for (Place edge : astray) {
      boolean mayBe = !ENDS.containsKey(edge.raw("type")) || edge.raw("type").equals(type);
      if (mayBe
          && (edge.owner().contains(id)
              || edge.raw("source").equals(id)
              || edge.raw("target").equals(id))) {
        throw new Place.Unusable();
      }
    }
    return edgesByEnd.getOrDefault(type + " " + id, List.of());
  }

  /** The evidence of all edges, by article. */
  Map<String, List<Place>> evidenceByArticle() {
    Map<String, List<Place>> evidence = new LinkedHashMap<>();
    for (Place edge : edges) {
      int size = edge.json().path("evidence").isArray() ? edge.json().path("evidence").size() : 0;
      for (int i = 0; i < size; i++) {
        Place quotation = edge.at("evidence").element(i);
        evidence.computeIfAbsent(quotation.raw("article"), k -> new ArrayList<>()).add(quotation);
      }
    }
    return evidence;
  }

  private List<Place> owned(String key) {
    Place list = root.at(key);
    List<Place> items = new ArrayList<>();
    for (int i = 0; list.json().isArray() && i < list.json().size(); i++) {
      Place item = list.element(i);
      items.add(item.ownedBy(item.raw("id")));
    }
    return items;
  }
}
