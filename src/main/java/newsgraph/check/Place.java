package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A value of a graph's JSON, and where it stands. A value that was told to be wrong, or that is not
 * of the type asked for, can't be read: who asks gets {@link Unusable}, so that one fault does not
 * bring others with it.
 *
 * @param pointer JSON Pointer (RFC 6901): {@code /nodes/3/aliases/0}
 * @param owner id of the node or edge that it is part of; empty outside of them
 * @param json the value; a missing node if there is none
 * @param wrong pointers of all values that were told to be wrong so far
 */
record Place(String pointer, String owner, JsonNode json, Set<String> wrong) {
  Place at(String key) {
    return new Place(below(pointer, key), owner, json.path(key), wrong);
  }

  static String below(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The elements of an array; none if there is none. */
  List<Place> each(String key) {
    Place array = at(key);
    if (array.isWrong() || !(array.json.isArray() || array.json.isMissingNode())) {
      throw new Unusable();
    }
    List<Place> elements = new ArrayList<>();
    for (int i = 0; i < array.json.size(); i++) {
      elements.add(array.element(i));
    }
    return elements;
  }

  /** An element of an array that has it. */
  Place element(int index) {
    return new Place(pointer + "/" + index, owner, json.get(index), wrong);
  }

  /** The same place, as part of a node or an edge. */
  Place ownedBy(String id) {
    return new Place(pointer, id, json, wrong);
  }

  /** The text of a field, which must be there. */
  String text(String key) {
    return at(key).text();
  }

  /** A text; null if it is null or missing. */
  String textOrNull(String key) {
    Place field = at(key);
    boolean none = field.json.isNull() || field.json.isMissingNode();
    return none && !field.isWrong() ? null : field.text();
  }

  /** A text as it is, right or wrong; empty if there is none. */
  String raw(String key) {
    return json.path(key).isTextual() ? json.path(key).textValue() : "";
  }

  /** A count. */
  int number(String key) {
    Place field = at(key);
    if (field.isWrong() || !field.json.isInt()) {
      throw new Unusable();
    }
    return field.json.intValue();
  }

  /** The value as a text of its own. */
  String text() {
    if (isWrong() || !json.isTextual()) {
      throw new Unusable();
    }
    return json.textValue();
  }

  /** The value as it is, if nothing in it is wrong. */
  JsonNode value() {
    if (isWrong() || wrong.stream().anyMatch(other -> other.startsWith(pointer + "/"))) {
      throw new Unusable();
    }
    return json;
  }

  /** Whether it was told that this is wrong, or that what it is a part of is. */
  boolean isWrong() {
    if (wrong.isEmpty()) {
      return false;
    }
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (wrong.contains(pointer.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** What is asked for is wrong, and that was told. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable() {
      super(null, null, false, false);
    }
  }
}
