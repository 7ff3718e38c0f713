package newsgraph.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of one JSON object, read strictly: each must be there and of its type.
 *
 * @param where the object, for messages
 * @param object the object
 */
record Fields(String where, JsonNode object) {
  /** The whole file, in messages that start with its name. */
  static final String ROOT = "it";

  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  Fields {
    if (object == null || !object.isObject()) {
      throw new Fault(where + " is not an object");
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

  /** A date as far as it is known: a year, a month or a day. */
  String isoDate(String key) {
    String date = text(key);
    if (!ISO_DATE.matcher(date).matches()) {
      throw wrong(key, "a date, such as 2016-11-17, 2016-11 or 2016", date);
    }
    return date;
  }

  String isoDateOrNull(String key) {
    return isNull(key) ? null : isoDate(key);
  }

  /** A text of at least one character. */
  String fullText(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      throw new Fault(where + ": \"" + key + "\" is empty");
    }
    return text;
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    return word(key, text(key), type, Fields::label);
  }

  <E extends Enum<E>> E wordOrNull(String key, Class<E> type) {
    return isNull(key) ? null : word(key, type);
  }

  <E extends Enum<E>> List<E> words(String key, Class<E> type, Function<E, String> label) {
    return texts(key).stream().map(text -> word(key, text, type, label)).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    elements(key).forEachRemaining(element -> texts.add(text(key, element)));
    return texts;
  }

  /** The texts of a field that may be missing; none then. */
  List<String> textsIfPresent(String key) {
    return object.has(key) ? texts(key) : List.of();
  }

  Fields child(String key) {
    return new Fields(inner(key), get(key));
  }

  /** At least one element. */
  List<Fields> someChildren(String key) {
    List<Fields> children = children(key);
    if (children.isEmpty()) {
      throw new Fault(where + ": \"" + key + "\" is empty");
    }
    return children;
  }

  List<Fields> children(String key) {
    List<Fields> children = new ArrayList<>();
    elements(key).forEachRemaining(element -> children.add(named(key, element, children.size())));
    return children;
  }

  /** The counts of an object whose keys are words. */
  <E extends Enum<E>> Map<E, Integer> counts(String key, Class<E> type) {
    Fields child = child(key);
    Map<E, Integer> counts = new LinkedHashMap<>();
    child
        .object
        .fieldNames()
        .forEachRemaining(
            name -> counts.put(word(key, name, type, Fields::label), child.number(name)));
    return counts;
  }

  private Fields named(String key, JsonNode element, int index) {
    String id = element.path("id").asText("");
    return new Fields(id.isEmpty() ? inner(key + "[" + index + "]") : id, element);
  }

  private String inner(String key) {
    return where.equals(ROOT) ? key : where + ", " + key;
  }

  /** A value made of these fields; says where they are if it refuses them. */
  <T> T make(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new Fault(where + ": " + e.getMessage());
    }
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

  private <E extends Enum<E>> E word(
      String key, String text, Class<E> type, Function<E, String> label) {
    for (E word : type.getEnumConstants()) {
      if (label.apply(word).equals(text)) {
        return word;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(label).collect(Collectors.joining(", "));
    throw wrong(key, "one of " + known, text);
  }

  private static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private Fault wrong(String key, String expected) {
    return new Fault(where + ": \"" + key + "\" is not " + expected);
  }

  private Fault wrong(String key, String expected, String found) {
    return new Fault(where + ": \"" + key + "\" is \"" + found + "\", not " + expected);
  }

  /** What is wrong with a file; {@link GraphReading} makes it a checked exception. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }
}
