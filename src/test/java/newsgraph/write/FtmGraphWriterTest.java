package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.Graphs;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines as JSON; FollowTheMoney's own package checks them in the tools profile. */
class FtmGraphWriterTest {
  private static Map<String, JsonNode> read(Graph graph) {
    Map<String, JsonNode> entities = new LinkedHashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    Written.text("ftm", graph)
        .lines()
        .forEach(
            line -> {
              try {
                JsonNode entity = mapper.readTree(line);
                assertEquals(null, entities.put(entity.get("id").textValue(), entity));
              } catch (IOException e) {
                throw new AssertionError(line, e);
              }
            });
    return entities;
  }

  private static List<String> values(JsonNode entity, String property) {
    List<String> values = new ArrayList<>();
    entity.at("/properties/" + property).forEach(value -> values.add(value.textValue()));
    return values;
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void countsAgreeAndReferencesLeadSomewhere(Graph graph) {
    Map<String, JsonNode> entities = read(graph);
    Map<String, Long> schemata = new LinkedHashMap<>();
    entities
        .values()
        .forEach(entity -> schemata.merge(entity.get("schema").textValue(), 1L, Long::sum));
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(
            schemata.getOrDefault("Person", 0L),
            schemata.getOrDefault("Position", 0L),
            schemata.getOrDefault("Event", 0L)));
    assertEquals(graph.articles(), schemata.getOrDefault("Article", 0L));
    assertEquals(
        Graphs.edges(graph, Edge.Holds.class).size(), schemata.getOrDefault("Occupancy", 0L));
    assertEquals(
        Graphs.edges(graph, Edge.MentionedIn.class).size(), schemata.getOrDefault("Mention", 0L));
    for (JsonNode entity : entities.values()) {
      for (String property :
          List.of(
              "holder",
              "post",
              "involved",
              "organizer",
              "proof",
              "document",
              "resolved",
              "organization")) {
        values(entity, property).forEach(id -> assertTrue(entities.containsKey(id), property));
      }
    }
  }

  @Test
  void tenuresAndMeetingsKeepWhatTheyHave() {
    Graph graph = Written.harbour();
    Map<String, JsonNode> entities = read(graph);
    for (Edge.Holds holds : Graphs.edges(graph, Edge.Holds.class)) {
      JsonNode occupancy = entities.get(FtmEntity.id(holds.id()));
      assertEquals(List.of(FtmEntity.id(holds.source())), values(occupancy, "holder"));
      assertEquals(List.of(FtmEntity.id(holds.target())), values(occupancy, "post"));
      assertEquals(List.of(Words.label(holds.status())), values(occupancy, "status"));
      String words = holds.evidence().get(0).quotation().sentence();
      assertTrue(values(occupancy, "description").get(0).contains(words));
    }
    Node.Meeting held = (Node.Meeting) graph.nodes().get(4);
    JsonNode event = entities.get(FtmEntity.id(held.id()));
    assertEquals(List.of(held.date().from()), values(event, "startDate"));
    assertTrue(values(event, "keywords").contains(Words.label(held.status())));
    assertEquals(2, values(event, "involved").size());
  }
}
