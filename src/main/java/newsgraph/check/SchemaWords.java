package newsgraph.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.StringJoiner;

/** What a value has to be by the schema, in words. */
final class SchemaWords {
  /** Types of JSON, as messages name them. */
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "an object",
          "null", "null");

  private static final int LONGEST = 60;

  private SchemaWords() {}

  /** "is 7, not a text". */
  static String of(ValidationMessage message) {
    JsonNode schema = message.getSchemaNode();
    String found = "is " + shown(message.getInstanceNode());
    return switch (message.getType()) {
      case "required" -> "is missing";
      case "type" -> found + ", not " + types(schema);
      case "enum" -> found + ", not one of " + words(schema);
      case "const" -> found + ", not " + shown(schema);
      case "minimum" -> found + ", less than " + schema.asText();
      case "maximum" -> found + ", more than " + schema.asText();
      case "pattern" -> found + ", which is not of the form " + schema.asText();
      case "minLength", "minItems", "minProperties" -> "is empty";
      case "uniqueItems" -> "has something twice";
      case "propertyNames" -> "has a field of another name: " + message.getError();
      default -> message.getError();
    };
  }

  private static String types(JsonNode schema) {
    if (schema.isTextual()) {
      return TYPES.getOrDefault(schema.asText(), schema.asText());
    }
    StringJoiner types = new StringJoiner(" or ");
    schema.forEach(type -> types.add(TYPES.getOrDefault(type.asText(), type.asText())));
    return types.toString();
  }

  private static String words(JsonNode schema) {
    StringJoiner words = new StringJoiner(", ");
    schema.forEach(word -> words.add(word.asText()));
    return words.toString();
  }

  private static String shown(JsonNode value) {
    if (value == null || value.isContainerNode()) {
      return value != null && value.isArray() ? "a list" : "an object";
    }
    String text = value.toString();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
  }
}
