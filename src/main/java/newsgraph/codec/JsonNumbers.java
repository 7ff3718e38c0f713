package newsgraph.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of a JSON object by where they stand: {@code people.f1}. */
public final class JsonNumbers {
  private JsonNumbers() {}

  /**
   * Reads all numbers; texts, lists and nulls are left out.
   *
   * @throws IllegalArgumentException if it is no JSON object
   */
  public static SortedMap<String, Double> read(byte[] json) throws IOException {
    JsonNode root;
    try {
      root = RecordMapper.plain().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.isObject()) {
      throw new IllegalArgumentException("it is no JSON object");
    }
    SortedMap<String, Double> numbers = new TreeMap<>();
    collect(root, "", numbers);
    return numbers;
  }

  private static void collect(JsonNode of, String path, Map<String, Double> numbers) {
    for (Map.Entry<String, JsonNode> field : of.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      if (field.getValue().isNumber()) {
        numbers.put(name, field.getValue().doubleValue());
      } else if (field.getValue().isObject()) {
        collect(field.getValue(), name, numbers);
      }
    }
  }
}
