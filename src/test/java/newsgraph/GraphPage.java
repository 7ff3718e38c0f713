package newsgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the reference of the graph of its JSON Schema, so that the two can't say two things. */
final class GraphPage {
  private static final Path SCHEMA = Path.of("src/main/resources/newsgraph/graph.schema.json");
  private static final Path FRAME = Path.of("src/test/resources/graph-page.md");
  private static final List<String> NODES = List.of("person", "office", "meeting", "article");
  private static final List<String> EDGES =
      List.of("holds", "participates", "reported_in", "mentioned_in", "linked");
  private static final List<String> WORDS = List.of("meetingStatus", "meetingKind", "officeStatus");

  private final JsonNode schema;

  private GraphPage(JsonNode schema) {
    this.schema = schema;
  }

  /** The page; a field or a word without a description is an error. */
  static String make() throws IOException {
    GraphPage page = new GraphPage(new ObjectMapper().readTree(Files.readString(SCHEMA)));
    return Pattern.compile("\\{\\{([^}]*)\\}\\}")
        .matcher(Files.readString(FRAME))
        .replaceAll(hole -> Matcher.quoteReplacement(page.fill(hole.group(1))));
  }

  private String fill(String hole) {
    String[] parts = hole.split(":", 2);
    return switch (parts[0]) {
      case "schema" -> "`" + schema.get("title").textValue() + "`";
      case "description" -> schema.get("description").textValue();
      case "nodes" -> sections(NODES);
      case "edges" -> sections(EDGES);
      case "words" -> String.join("\n\n", WORDS.stream().map(this::wordList).toList());
      case "about" -> described(schema.at("/$defs/" + parts[1]), parts[1]);
      case "field" -> field(parts[1]);
      case "table" -> table(object(parts[1]), parts[1]);
      case "article" -> Harbour.file("harbour-pact.txt").strip();
      case "example" -> example();
      default -> throw new AssertionError("unknown: " + hole);
    };
  }

  private JsonNode object(String name) {
    return switch (name) {
      case "" -> schema;
      case "graph" -> schema.at("/properties/graph");
      case "generator" -> schema.at("/properties/graph/properties/generator");
      case "skipped" -> schema.at("/properties/graph/properties/skipped/items");
      case "date" -> schema.at("/$defs/date/anyOf/1");
      default -> schema.at("/$defs/" + name);
    };
  }

  private String sections(List<String> names) {
    List<String> sections = new ArrayList<>();
    for (String name : names) {
      JsonNode object = object(name);
      sections.add("### " + name + "\n\n" + described(object, name) + "\n\n" + table(object, name));
    }
    return String.join("\n\n", sections);
  }

  private String table(JsonNode object, String name) {
    List<String> required = new ArrayList<>();
    object.path("required").forEach(key -> required.add(key.textValue()));
    StringBuilder table = new StringBuilder("| field | type | meaning |\n|---|---|---|");
    object
        .path("properties")
        .fields()
        .forEachRemaining(
            field -> {
              JsonNode value = field.getValue();
              String key = field.getKey();
              table
                  .append("\n| `" + key + "`" + (required.contains(key) ? "" : ", may be missing"))
                  .append(" | " + type(value) + " | ")
                  .append(cell(described(value, name + "." + key) + inlineWords(value)) + " |");
            });
    return table.toString();
  }

  private String field(String path) {
    String[] parts = path.split("\\.");
    JsonNode value = schema.at("/$defs/" + parts[0] + "/properties/" + parts[1]);
    return described(value, path) + inlineWords(value);
  }

  private static String described(JsonNode value, String name) {
    JsonNode description = value.get("description");
    if (description == null || description.textValue().isBlank()) {
      throw new AssertionError(name + " has no description in " + SCHEMA);
    }
    return description.textValue();
  }

  /** The words that only this field has. */
  private String inlineWords(JsonNode value) {
    JsonNode words = value.path("type").asText().equals("array") ? value.path("items") : value;
    if (!words.has("enum")) {
      return "";
    }
    List<String> list = new ArrayList<>();
    meanings(words).forEach(word -> list.add("`" + word[0] + "`: " + word[1]));
    return " " + String.join("; ", list) + ".";
  }

  private String wordList(String name) {
    StringBuilder list =
        new StringBuilder("### " + name(name) + "\n\n| word | meaning |\n|---|---|");
    meanings(schema.at("/$defs/" + name))
        .forEach(word -> list.append("\n| `" + word[0] + "` | " + cell(word[1]) + " |"));
    return list.toString();
  }

  private static List<String[]> meanings(JsonNode words) {
    List<String[]> meanings = new ArrayList<>();
    for (JsonNode word : words.get("enum")) {
      if (!word.isNull()) {
        String meaning = words.path("meta:enum").path(word.textValue()).asText();
        if (meaning.isEmpty()) {
          throw new AssertionError("the word " + word + " has no meaning in " + SCHEMA);
        }
        meanings.add(new String[] {word.textValue(), meaning});
      }
    }
    return meanings;
  }

  private String type(JsonNode value) {
    if (value.has("$ref")) {
      return reference(value.get("$ref").textValue().replace("#/$defs/", ""));
    }
    if (value.has("const")) {
      return "`" + value.get("const") + "`";
    }
    if (value.has("anyOf")) {
      return "id or null";
    }
    if (value.has("enum")) {
      boolean optional = value.get("enum").toString().contains("null");
      return optional ? "word or null" : "word";
    }
    JsonNode type = value.path("type");
    if (type.isArray()) {
      return type.get(0).textValue() + " or null";
    }
    return type.asText().equals("array")
        ? "array of " + type(value.get("items"))
        : type.asText("object");
  }

  private static String reference(String name) {
    return switch (name) {
      case "date" -> "[date](#date)";
      case "isoDate" -> "ISO date or null";
      case "evidence", "claim", "mention" -> "[evidence](#evidence)";
      case "nameCount" -> "[name and count](#a-name-and-its-count)";
      case "meetingStatus", "meetingKind", "officeStatus" ->
          "[" + name(name) + "](#" + name(name).replace(' ', '-') + ")";
      case "node", "edge" -> name;
      default -> "id";
    };
  }

  /** "meeting status". */
  private static String name(String key) {
    return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** Those nodes and edges of the harbour's graph that are the meeting or touch it, as written. */
  private static String example() {
    String meeting = "\"meeting/ilka-sorensen-tarr+teo-malvern/2030-09-09\"";
    Pattern item = Pattern.compile("(?ms)^ {4}\\{\n.*?^ {4}\\}");
    return item.matcher(Graphs.json(Graphs.of(Harbour.plan())))
        .results()
        .map(found -> found.group().replaceAll("(?m)^ {4}", ""))
        .filter(
            text -> text.matches("(?s).*\"(id|source|target)\": " + Pattern.quote(meeting) + ".*"))
        .collect(Collectors.joining("\n"));
  }
}
