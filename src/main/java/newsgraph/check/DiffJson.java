package newsgraph.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Changes as JSON: {@code {"same", "changes": [{"thing", "change", "subject", "old", "new",
 * "details": [{"field", "old", "new"}]}]}}, where {@code old} and {@code new} are ids, and values.
 */
public final class DiffJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private DiffJson() {}

  /** Writes them and a line end; leaves {@code out} open. */
  public static void write(GraphDiff diff, OutputStream out) throws IOException {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(lines);
    layout.indentArraysWith(lines);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      json.writeBooleanField("same", diff.same());
      json.writeArrayFieldStart("changes");
      for (Change change : diff.changes()) {
        write(change, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Change change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("thing", Change.label(change.thing()));
    json.writeStringField("change", Change.label(change.kind()));
    json.writeStringField("subject", change.subject());
    ids("old", change.oldIds(), json);
    ids("new", change.newIds(), json);
    json.writeArrayFieldStart("details");
    for (Change.Detail detail : change.details()) {
      json.writeStartObject();
      json.writeStringField("field", detail.field());
      json.writeStringField("old", detail.before());
      json.writeStringField("new", detail.now());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void ids(String key, List<String> ids, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}
