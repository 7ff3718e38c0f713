package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph's JSON, right or wrong, with its nodes and edges by id, type and end. */
final class GraphTree {
  private final Place root;
  private final List<Place> nodes;
  private final List<Place> edges;
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<Place>> bySource = new HashMap<>();
  private final Map<String, List<Place>> byTarget = new HashMap<>();

  GraphTree(JsonNode json) {
    root = Place.root(json);
    nodes = owned("nodes");
    edges = owned("edges");
    nodes.forEach(node -> byId.putIfAbsent(node.owner(), node));
    for (Place edge : edges) {
      String type = edge.text("type") + " ";
      bySource.computeIfAbsent(type + edge.text("source"), k -> new ArrayList<>()).add(edge);
      byTarget.computeIfAbsent(type + edge.text("target"), k -> new ArrayList<>()).add(edge);
    }
  }

  Place root() {
    return root;
  }

  /** Whether only the part around some people was kept, so that counts may be of more. */
  boolean isPart() {
    return !root.at("graph").each("focus").isEmpty();
  }

  List<Place> nodes() {
    return nodes;
  }

  List<Place> nodes(String type) {
    return nodes.stream().filter(node -> node.text("type").equals(type)).toList();
  }

  List<Place> edges() {
    return edges;
  }

  List<Place> edges(String type) {
    return edges.stream().filter(edge -> edge.text("type").equals(type)).toList();
  }

  /** The node of an id; null if there is none. */
  Place node(String id) {
    return byId.get(id);
  }

  /** The type of the node of an id; null if there is none. */
  String typeOf(String id) {
    Place node = byId.get(id);
    return node == null ? null : node.text("type");
  }

  List<Place> from(Place node, String type) {
    return bySource.getOrDefault(type + " " + node.owner(), List.of());
  }

  List<Place> to(Place node, String type) {
    return byTarget.getOrDefault(type + " " + node.owner(), List.of());
  }

  /** The evidence of all edges, by article. */
  Map<String, List<Place>> evidenceByArticle() {
    Map<String, List<Place>> evidence = new LinkedHashMap<>();
    for (Place edge : edges) {
      for (Place quotation : edge.each("evidence")) {
        evidence.computeIfAbsent(quotation.text("article"), k -> new ArrayList<>()).add(quotation);
      }
    }
    return evidence;
  }

  private List<Place> owned(String key) {
    return root.each(key).stream().map(item -> item.ownedBy(item.text("id"))).toList();
  }
}
