package newsgraph.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gold annotations: one JSON file an article, described in {@code src/docs/gold-format.md}. Fields
 * that are not known are passed over.
 */
public final class GoldJson {
  private static final String ENDING = ".json";

  /** A list of a folder's files, which some tools leave there. */
  private static final String LIST = "index.json";

  private static final ObjectMapper READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path file;

  private GoldJson(Path file) {
    this.file = file;
  }

  /**
   * The gold of each {@code *.json} in a folder but {@code index.json}, by file name.
   *
   * @throws GoldFormatException if a file is no gold
   */
  public static List<Gold> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> name(file).endsWith(ENDING) && !name(file).equals(LIST))
              .sorted()
              .toList();
    }
    List<Gold> gold = new ArrayList<>();
    for (Path file : files) {
      gold.add(new GoldJson(file).read());
    }
    return gold;
  }

  private Gold read() throws IOException {
    JsonNode root;
    try {
      root = READER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new GoldFormatException(file + " is no JSON: " + e.getOriginalMessage());
    }
    String stem = name(file).substring(0, name(file).length() - ENDING.length());
    List<Gold.Person> people = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode person : objects(root, "people")) {
      people.add(person(person));
      if (!ids.add(people.get(people.size() - 1).id())) {
        throw wrong("two people have the id \"" + person.get("id").asText() + "\"");
      }
    }
    List<Gold.Office> offices = new ArrayList<>();
    for (JsonNode office : objects(root, "offices")) {
      offices.add(office(office));
    }
    List<Gold.Meeting> meetings = new ArrayList<>();
    for (JsonNode meeting : objects(root, "meetings")) {
      meetings.add(meeting(meeting));
    }
    return new Gold(stem, people, offices, meetings);
  }

  private Gold.Person person(JsonNode person) throws GoldFormatException {
    return new Gold.Person(
        required(person, "id"),
        required(person, "name"),
        texts(person, "aliases", false),
        flag(person, "byline"),
        text(person, "real"),
        flag(person, "optional"));
  }

  private Gold.Office office(JsonNode office) throws GoldFormatException {
    List<String> organizations = new ArrayList<>();
    organizations.add(text(office, "org"));
    organizations.addAll(texts(office, "org_alt", true));
    return new Gold.Office(
        required(office, "person"),
        withFirst(required(office, "title"), texts(office, "title_alt", false)),
        organizations,
        withFirst(required(office, "status"), texts(office, "status_alt", false)),
        text(office, "evidence"),
        flag(office, "optional"));
  }

  private Gold.Meeting meeting(JsonNode meeting) throws GoldFormatException {
    if (!meeting.path("participants").isArray()) {
      throw wrong("a meeting has no list of \"participants\"");
    }
    List<String> kinds = new ArrayList<>();
    if (text(meeting, "type") != null) {
      kinds = withFirst(text(meeting, "type"), texts(meeting, "type_alt", false));
    }
    return new Gold.Meeting(
        texts(meeting, "participants", false),
        withFirst(required(meeting, "status"), texts(meeting, "status_alt", false)),
        kinds,
        text(meeting, "date"),
        both(texts(meeting, "date_alt", false), text(meeting, "date_world")),
        text(meeting, "place"),
        both(texts(meeting, "place_alt", false), text(meeting, "place_world")),
        text(meeting, "evidence"),
        text(meeting, "real"),
        flag(meeting, "multiple"),
        flag(meeting, "optional"));
  }

  private static List<String> withFirst(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static List<String> both(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    if (more != null) {
      all.add(more);
    }
    return all;
  }

  private List<JsonNode> objects(JsonNode root, String key) throws GoldFormatException {
    JsonNode list = root.path(key);
    if (!list.isArray()) {
      throw wrong("it has no list of \"" + key + "\"");
    }
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode element : list) {
      if (!element.isObject()) {
        throw wrong("\"" + key + "\" has something in it that is no object");
      }
      objects.add(element);
    }
    return objects;
  }

  private String required(JsonNode of, String key) throws GoldFormatException {
    String text = text(of, key);
    if (text == null) {
      throw wrong("\"" + key + "\" is missing of " + of);
    }
    return text;
  }

  /** Null if it is missing, null or empty: the three say the same. */
  private String text(JsonNode of, String key) throws GoldFormatException {
    JsonNode value = of.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong("\"" + key + "\" is no text in " + of);
    }
    return value.textValue().isEmpty() ? null : value.textValue();
  }

  /** One text, or a list of them. */
  private List<String> texts(JsonNode of, String key, boolean nulls) throws GoldFormatException {
    JsonNode value = of.path(key);
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode element : value) {
        if (!element.isTextual() && !(nulls && element.isNull())) {
          throw wrong("\"" + key + "\" has something in it that is no text in " + of);
        }
        texts.add(element.textValue());
      }
    } else if (text(of, key) != null) {
      texts.add(text(of, key));
    }
    return texts;
  }

  private boolean flag(JsonNode of, String key) throws GoldFormatException {
    JsonNode value = of.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw wrong("\"" + key + "\" is neither true nor false in " + of);
    }
    return value.asBoolean(false);
  }

  private GoldFormatException wrong(String what) {
    return new GoldFormatException(file + " is no gold: " + what);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
