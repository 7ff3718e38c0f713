package newsgraph.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;

/**
 * A graph for formats whose nodes and edges have plain attributes. Every field of {@code
 * newsgraph-graph/1} is there, under its name; the fields of {@code date} and {@code statuses}
 * become {@code date_from}, {@code statuses_held}..., names with their counts become {@code names}
 * and {@code names_count}, and evidence becomes JSON in a string. What is null is left out.
 *
 * @param nodes by id
 * @param edges by id
 */
record FlatGraph(List<Item> nodes, List<Item> edges) {
  /**
   * A node or an edge.
   *
   * @param id its id in the graph
   * @param source id of the node that an edge starts from; null for a node
   * @param target id of the node that an edge leads to; null for a node
   * @param type {@code person}, {@code holds}...
   * @param label in words
   * @param fields numbers, booleans, strings, and arrays of one of them; neither id nor ends nor
   *     type
   */
  record Item(
      String id,
      String source,
      String target,
      String type,
      String label,
      Map<String, JsonNode> fields) {}

  static FlatGraph of(Graph graph) throws IOException {
    GraphIndex index = new GraphIndex(graph);
    JsonNode tree = GraphJson.tree(graph);
    List<Item> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      nodes.add(
          item(tree.get("nodes").get(nodes.size()), node.id(), null, null, index.caption(node)));
    }
    List<Item> edges = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      edges.add(
          item(
              tree.get("edges").get(edges.size()),
              edge.id(),
              edge.source(),
              edge.target(),
              edge.type()));
    }
    return new FlatGraph(List.copyOf(nodes), List.copyOf(edges));
  }

  private static Item item(JsonNode object, String id, String source, String target, String label) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object
        .fields()
        .forEachRemaining(
            field -> {
              boolean known =
                  List.of("id", "type").contains(field.getKey())
                      || (source != null && List.of("source", "target").contains(field.getKey()));
              if (!known) {
                flatten(field.getKey(), field.getValue(), fields);
              }
            });
    return new Item(id, source, target, object.get("type").textValue(), label, fields);
  }

  private static void flatten(String key, JsonNode value, Map<String, JsonNode> fields) {
    if (value.isNull()) {
      return;
    }
    if (value.isObject()) {
      value
          .fields()
          .forEachRemaining(part -> flatten(key + "_" + part.getKey(), part.getValue(), fields));
    } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
      flattenArray(key, value, fields);
    } else {
      fields.put(key, value);
    }
  }

  private static void flattenArray(String key, JsonNode array, Map<String, JsonNode> fields) {
    if (array.get(0).size() == 2 && array.get(0).has("text") && array.get(0).has("count")) {
      ArrayNode texts = JsonNodeFactory.instance.arrayNode();
      ArrayNode counts = JsonNodeFactory.instance.arrayNode();
      array.forEach(name -> texts.add(name.get("text")));
      array.forEach(name -> counts.add(name.get("count")));
      fields.put(key, texts);
      fields.put(key + "_count", counts);
    } else {
      fields.put(key, TextNode.valueOf(JsonLines.text(array)));
    }
  }

  /** A field's value as one string: lists as JSON. */
  static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }

  /** The kinds of value that attributes have. */
  enum Kind {
    /** A whole number. */
    INTEGER,
    /** True or false. */
    BOOLEAN,
    /** Text, or JSON. */
    TEXT
  }

  /** The attributes that some items have, with their kinds, in order of their first use. */
  static Map<String, Kind> attributes(List<Item> items) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Item item : items) {
      item.fields()
          .forEach((key, value) -> kinds.merge(key, kind(value), (a, b) -> a == b ? a : Kind.TEXT));
    }
    return kinds;
  }

  private static Kind kind(JsonNode value) {
    if (value.isInt()) {
      return Kind.INTEGER;
    }
    return value.isBoolean() ? Kind.BOOLEAN : Kind.TEXT;
  }
}
