package newsgraph.check;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a graph keeps to its JSON Schema: fields, their types, and the words they can have. */
final class SchemaCheck {
  private static final Pattern ITEM = Pattern.compile("^/(nodes|edges)/([0-9]+)");

  private SchemaCheck() {}

  static void check(GraphTree graph, Faults faults) {
    for (ValidationMessage message : schema().validate(graph.root().json())) {
      String pointer = message.getInstanceLocation().toString();
      if (message.getType().equals("required")) {
        pointer = Place.below(pointer, message.getProperty());
      }
      // "A date or null": that it is not null is no fault of a date that has one.
      if (!isNullBranch(message)) {
        Place place = new Place(pointer, owner(graph, pointer), null, Set.of());
        faults.add(place, SchemaWords.of(message));
        graph.setWrong(pointer);
      }
    }
  }

  private static boolean isNullBranch(ValidationMessage message) {
    return message.getType().equals("type") && message.getSchemaNode().asText().equals("null");
  }

  private static String owner(GraphTree graph, String pointer) {
    Matcher item = ITEM.matcher(pointer);
    if (!item.find()) {
      return "";
    }
    List<Place> items = item.group(1).equals("nodes") ? graph.nodes() : graph.edges();
    return items.get(Integer.parseInt(item.group(2))).owner();
  }

  private static JsonSchema schema() {
    // The messages are the same whatever the machine's language.
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    try (InputStream in = SchemaCheck.class.getResourceAsStream("/newsgraph/graph.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(text, InputFormat.JSON, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
