package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a graph's JSON, and where it stands. Values may be missing or of any type: what the
 * schema finds wrong is told by it, and read here as nothing.
 *
 * @param pointer JSON Pointer (RFC 6901): {@code /nodes/3/aliases/0}
 * @param owner id of the node or edge that it is part of; empty outside of them
 * @param json the value; a missing node if there is none
 */
record Place(String pointer, String owner, JsonNode json) {
  static Place root(JsonNode json) {
    return new Place("", "", json);
  }

  Place at(String key) {
    String escaped = key.replace("~", "~0").replace("/", "~1");
    return new Place(pointer + "/" + escaped, owner, json.path(key));
  }

  /** The elements of an array; none if it is none. */
  List<Place> each(String key) {
    Place array = at(key);
    List<Place> elements = new ArrayList<>();
    for (int i = 0; array.json.isArray() && i < array.json.size(); i++) {
      elements.add(new Place(array.pointer + "/" + i, owner, array.json.get(i)));
    }
    return elements;
  }

  /** The same place, as part of a node or an edge. */
  Place ownedBy(String id) {
    return new Place(pointer, id, json);
  }

  /** A text; empty if there is none. */
  String text(String key) {
    return json.path(key).asText("");
  }

  /** A text; null if it is null or missing. */
  String textOrNull(String key) {
    return json.path(key).isTextual() ? json.path(key).textValue() : null;
  }

  /** A count; -1 if there is none. */
  int number(String key) {
    return json.path(key).isInt() ? json.path(key).intValue() : -1;
  }

  /** The value as a text of its own. */
  String text() {
    return json.asText("");
  }
}
