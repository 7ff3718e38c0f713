package newsgraph.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one JSON object, read strictly: each must be there and of its type.
 *
 * @param where the object, for messages
 * @param object the object
 */
record Fields(String where, JsonNode object) {
  Fields {
    if (object == null || !object.isObject()) {
      throw new Fault(where + " is no object");
    }
  }

  /** A field that may be null but not missing. */
  private JsonNode get(String key) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw new Fault(where + " has no \"" + key + "\"");
    }
    return value;
  }

  boolean isNull(String key) {
    return get(key).isNull();
  }

  String text(String key) {
    return text(key, get(key));
  }

  String textOrNull(String key) {
    return isNull(key) ? null : text(key);
  }

  /** The text of a field that may be missing; null then. */
  String textIfPresent(String key) {
    return object.hasNonNull(key) ? text(key) : null;
  }

  int number(String key) {
    JsonNode value = get(key);
    if (!value.isInt() || value.intValue() < 0) {
      throw wrong(key, "a count");
    }
    return value.intValue();
  }

  boolean flag(String key) {
    if (!get(key).isBoolean()) {
      throw wrong(key, "true or false");
    }
    return get(key).booleanValue();
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    return word(key, text(key), type);
  }

  <E extends Enum<E>> E wordOrNull(String key, Class<E> type) {
    return isNull(key) ? null : word(key, type);
  }

  <E extends Enum<E>> List<E> words(String key, Class<E> type) {
    return texts(key).stream().map(text -> word(key, text, type)).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    elements(key).forEachRemaining(element -> texts.add(text(key, element)));
    return texts;
  }

  Fields child(String key) {
    return new Fields(where + ", " + key, get(key));
  }

  List<Fields> children(String key) {
    List<Fields> children = new ArrayList<>();
    elements(key).forEachRemaining(element -> children.add(named(key, element, children.size())));
    return children;
  }

  /** The counts of an object whose keys are words. */
  <E extends Enum<E>> Map<E, Integer> counts(String key, Class<E> type) {
    Fields child = child(key);
    Map<E, Integer> counts = new java.util.LinkedHashMap<>();
    child
        .object
        .fieldNames()
        .forEachRemaining(name -> counts.put(word(key, name, type), child.number(name)));
    return counts;
  }

  private Fields named(String key, JsonNode element, int index) {
    String id = element.path("id").asText("");
    return new Fields(id.isEmpty() ? where + ", " + key + "[" + index + "]" : id, element);
  }

  private Iterator<JsonNode> elements(String key) {
    if (!get(key).isArray()) {
      throw wrong(key, "an array");
    }
    return get(key).elements();
  }

  private String text(String key, JsonNode value) {
    if (!value.isTextual()) {
      throw wrong(key, "a text");
    }
    return value.textValue();
  }

  private <E extends Enum<E>> E word(String key, String text, Class<E> type) {
    for (E word : type.getEnumConstants()) {
      if (word.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text.replace('_', '-'))) {
        return word;
      }
    }
    throw wrong(key, "a word that it can have");
  }

  private Fault wrong(String key, String expected) {
    return new Fault(where + ": \"" + key + "\" is not " + expected);
  }

  /** What is wrong with a file; {@link GraphReading} makes it a checked exception. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }
}
