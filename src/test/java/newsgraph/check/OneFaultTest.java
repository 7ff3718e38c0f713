package newsgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.codec.GraphFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One thing that is wrong is told once, whatever leans on it; and what is wrong is read by none.
 */
class OneFaultTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = Graphs.json(Graphs.of(Harbour.plan(), Harbour.outcome()));

  private static final List<String> WHOLE = List.of("/graph", "/graph/schema", "/nodes", "/edges");

  @TempDir private Path folder;

  /** The faults of a graph with one thing changed. */
  private List<String> faults(Consumer<ObjectNode> change) throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(JSON);
    change.accept(json);
    Path file = Files.writeString(folder.resolve("graph.json"), json.toString());
    List<String> faults = GraphValidator.of(file).faults().stream().map(Fault::toString).toList();
    if (faults.isEmpty()) {
      GraphReader.read(file, note -> {});
    } else {
      String message =
          assertThrows(GraphFormatException.class, () -> GraphReader.read(file, note -> {}))
              .getMessage();
      assertTrue(message.startsWith(file + " is no valid graph: "), message);
    }
    return faults;
  }

  /** Whatever field is missing or of another type, it is one fault, in its place. */
  @Test
  void aFieldOfAnotherTypeOrMissingIsOneFault() throws IOException {
    List<String> places = new ArrayList<>();
    ObjectNode json = (ObjectNode) MAPPER.readTree(JSON);
    collect("", json, places);
    assertTrue(places.size() > 300, places::toString);
    for (String place : places) {
      String key = place.substring(place.lastIndexOf('/') + 1);
      String holder = place.substring(0, place.lastIndexOf('/'));
      // Without these much is missing, and told; without a schema it is no graph.
      if (key.matches("[0-9]+") || WHOLE.contains(place)) {
        continue;
      }
      for (boolean remove : List.of(true, false)) {
        if (remove && (place.contains("/statuses/") || key.equals("record"))) {
          continue;
        }
        List<String> faults =
            faults(
                root -> {
                  ObjectNode object = (ObjectNode) (holder.isEmpty() ? root : root.at(holder));
                  if (remove) {
                    object.remove(key);
                  } else {
                    object.put(key, 0.5);
                  }
                });
        String told = String.join("\n", faults);
        // Without its id or type, or with another name of what it leads to, it is not what it was.
        if (List.of("id", "type", "source", "target").contains(key)) {
          assertTrue(faults.size() <= 2, place + ": " + told);
        } else {
          assertEquals(1, faults.size(), place + ": " + told);
        }
        assertTrue(told.contains(place + " ") || told.contains(place + ":"), place + ": " + told);
        assertFalse(told.contains("-1"), told);
      }
    }
  }

  private static void collect(String pointer, JsonNode value, List<String> places) {
    if (!pointer.isEmpty()) {
      places.add(pointer);
    }
    value
        .properties()
        .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), places));
    if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(pointer + "/" + i, array.get(i), places);
      }
    }
  }

  @Test
  void aNodeThatIsGoneIsOneFaultHoweverManyNameIt() throws IOException {
    int nodes = MAPPER.readTree(JSON).get("nodes").size();
    for (int i = 0; i < nodes; i++) {
      int index = i;
      String id = MAPPER.readTree(JSON).get("nodes").get(i).get("id").textValue();
      List<String> faults = faults(root -> ((ArrayNode) root.get("nodes")).remove(index));
      assertEquals(1, faults.size(), faults::toString);
      assertTrue(faults.get(0).contains(", " + id + ", is not among the nodes"), faults::toString);
    }
  }
}
