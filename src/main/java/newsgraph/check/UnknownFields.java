package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.graph.NodeIds;

/**
 * Fields of a file that this newsgraph does not know, as later files of version 1 may have them:
 * whatever is read of the file is without them. Each is told once: {@code person.wikidata}.
 */
final class UnknownFields {
  /** So many are named in a message. */
  private static final int NAMED = 8;

  private final Set<String> fields = new TreeSet<>(NodeIds.ORDER);

  private UnknownFields() {}

  /**
   * The fields that are not among the known ones.
   *
   * @param file the JSON as it was read
   * @param known the same graph as JSON that has all fields that were understood
   */
  static UnknownFields of(JsonNode file, JsonNode known) {
    UnknownFields unknown = new UnknownFields();
    unknown.compare("", file, known);
    return unknown;
  }

  private void compare(String where, JsonNode file, JsonNode known) {
    if (file.isObject()) {
      String type = file.path("type").asText("");
      String here = type.isEmpty() ? where : type;
      for (Map.Entry<String, JsonNode> field : file.properties()) {
        String name = here.isEmpty() ? field.getKey() : here + "." + field.getKey();
        JsonNode same = known.path(field.getKey());
        if (same instanceof MissingNode) {
          fields.add(name);
        } else {
          compare(name, field.getValue(), same);
        }
      }
    } else {
      for (int i = 0; i < file.size() && i < known.size(); i++) {
        compare(where, file.get(i), known.get(i));
      }
    }
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** "person.wikidata, graph.run". */
  @Override
  public String toString() {
    List<String> first = new ArrayList<>(fields.stream().limit(NAMED).toList());
    if (fields.size() > NAMED) {
      first.add("and " + (fields.size() - NAMED) + " more");
    }
    return Visible.of(String.join(", ", first));
  }
}
