package newsgraph.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON without white space, one value a line: UTF-8, LF after each. */
final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build())
          .build();

  private final OutputStream out;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  /** An object without fields yet. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A value on one line, without a line end. */
  static String text(JsonNode value) {
    return value.toString();
  }

  void write(JsonNode value) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeTree(value);
      json.writeRaw('\n');
    }
  }
}
