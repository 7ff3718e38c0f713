package newsgraph.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** One FollowTheMoney entity as it grows: an id, a schema, and lists of strings. */
final class FtmEntity {
  private final ObjectNode json = JsonLines.object();
  private final ObjectNode properties;

  /**
   * An entity without properties.
   *
   * @param graphId what it is of: the id of a node or an edge
   */
  FtmEntity(String schema, String graphId) {
    json.put("id", id(graphId));
    json.put("schema", schema);
    properties = json.putObject("properties");
  }

  /**
   * The id of the entity of a node or an edge. FollowTheMoney's ids have no slashes; as its own
   * tools do, this takes the SHA-1 of what identifies the thing.
   */
  static String id(String graphId) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(graphId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /** Adds a value, unless it is null, blank or there already. */
  FtmEntity add(String property, String value) {
    if (value != null && !value.isBlank() && !has(property, value)) {
      properties.withArray(property).add(value);
    }
    return this;
  }

  FtmEntity addAll(String property, Collection<String> values) {
    values.forEach(value -> add(property, value));
    return this;
  }

  /** Adds a reference to the entity of a node or an edge. */
  FtmEntity refer(String property, String graphId) {
    return add(property, id(graphId));
  }

  private boolean has(String property, String value) {
    if (properties.get(property) instanceof ArrayNode values) {
      for (var there : values) {
        if (there.textValue().equals(value)) {
          return true;
        }
      }
    }
    return false;
  }

  ObjectNode json() {
    return json;
  }
}
