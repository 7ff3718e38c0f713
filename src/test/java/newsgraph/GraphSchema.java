package newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The schema that every graph must keep to. */
public final class GraphSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = load();

  private GraphSchema() {}

  /** Fails, with what is wrong and where, if a graph's JSON does not keep to the schema. */
  public static void assertValid(String json) {
    assertEquals(Set.of(), faults(json));
  }

  /** What is wrong with a graph's JSON; empty if nothing is. */
  public static Set<String> faults(String json) {
    try {
      return SCHEMA.validate(MAPPER.readTree(json)).stream()
          .map(ValidationMessage::getMessage)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + e.getMessage(), e);
    }
  }

  private static JsonSchema load() {
    try (InputStream in = GraphSchema.class.getResourceAsStream("/newsgraph/graph.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
