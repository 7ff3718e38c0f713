package newsgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.codec.GraphJson;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No field of the contract changes in silence. */
class GraphDiffFieldsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Graph GRAPH = Graphs.of(Harbour.plan(), Harbour.outcome());
  private static final String JSON = Graphs.json(GRAPH);

  /**
   * What a field is not compared for, as it is a count, an id, evidence, or why things are joined.
   */
  private static final Set<String> NO_MEANING =
      Set.of(
          "person.aliases", // the names of mentioned_in, which are compared
          "person.mentions",
          "meeting.date.text",
          "article.path", // a part of the id, which is compared
          "article.record",
          "article.words", // of the text, which is compared
          "holds.evidence",
          "participates.evidence",
          "reported_in.date.text",
          "reported_in.joined_by",
          "reported_in.evidence",
          "mentioned_in.count",
          "mentioned_in.joined_by",
          "mentioned_in.evidence",
          "linked.meetings",
          "linked.statuses");

  /** What says what a thing is; another one makes another thing. */
  private static final Set<String> STRUCTURE = Set.of("id", "source", "target", "type");

  private static Graph graph(JsonNode json) throws IOException {
    return GraphJson.read(
        new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** A field of the first node or edge of a type that has another value than this one. */
  private static List<String> changesOf(String where, String value) throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(JSON);
    String type = where.substring(0, where.indexOf('.'));
    String[] path = where.substring(type.length() + 1).split("\\.");
    JsonNode wanted = MAPPER.readTree(value.replace('\'', '"'));
    for (String list : List.of("nodes", "edges")) {
      for (JsonNode item : json.get(list)) {
        JsonNode holder = path.length == 2 ? item.path(path[0]) : item;
        String field = path[path.length - 1];
        if (item.get("type").textValue().equals(type)
            && holder.has(field)
            && !holder.get(field).equals(wanted)) {
          ((ObjectNode) holder).set(field, wanted);
          GraphDiff diff = GraphDiff.between(GRAPH, graph(json));
          assertFalse(diff.same());
          return diff.changes().stream().map(Change::toString).toList();
        }
      }
    }
    throw new IllegalArgumentException("no other " + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "person.name | 'Ilka Tarr' | person Ilka Tarr: renamed from 'Ilka Sørensen-Tarr' to 'Ilka Tarr'",
        "mentioned_in.names | [{'text': 'Ilka', 'count': 2}] | person Ilka Sørensen-Tarr: no more called 'Ilka Sørensen-Tarr', no more called 'Sørensen-Tarr', also called 'Ilka'",
        "office.title | 'head' | office Ilka Sørensen-Tarr, head of Harbour League: office deputy head of Harbour League -> head of Harbour League",
        "office.organization | null | office Ilka Sørensen-Tarr, deputy head: office deputy head of Harbour League -> deputy head",
        "office.kind | 'party' | office Ilka Sørensen-Tarr, deputy head of Harbour League: kind of office other -> party",
        "holds.status | 'acting' | office Ilka Sørensen-Tarr, deputy head of Harbour League: current -> acting",
        "holds.as_of | null | office Ilka Sørensen-Tarr, deputy head of Harbour League: as of 2030-09-02 -> unknown",
        "holds.from | '2029' | office Ilka Sørensen-Tarr, deputy head of Harbour League: from unknown -> 2029",
        "holds.to | '2030' | office Ilka Sørensen-Tarr, deputy head of Harbour League: to unknown -> 2030",
        "meeting.status | 'held' | meeting Malvern – Sørensen-Tarr, August 2030: denied -> held",
        "meeting.kind | 'video' | meeting Malvern – Sørensen-Tarr, August 2030: in_person -> video",
        "meeting.date | null | meeting Malvern – Sørensen-Tarr: date August 2030 -> unknown",
        "meeting.place | 'Tarn' | meeting Malvern – Sørensen-Tarr, August 2030: place unknown -> 'Tarn'",
        "meeting.others | ['aides'] | meeting Malvern – Sørensen-Tarr, August 2030: others none -> 'aides'",
        "meeting.multiple | true | meeting Malvern – Sørensen-Tarr, August 2030: a series now",
        "participates.role | 'host' | meeting Malvern – Sørensen-Tarr, August 2030: role of Ilka Sørensen-Tarr unknown -> host",
        "reported_in.status | 'failed' | meeting Malvern – Sørensen-Tarr, August 2030: status in article/harbour-pact.txt denied -> failed",
        "reported_in.kind | 'visit' | meeting Malvern – Sørensen-Tarr, August 2030: kind in article/harbour-pact.txt in_person -> visit",
        "reported_in.date | null | meeting Malvern – Sørensen-Tarr, August 2030: date in article/harbour-pact.txt August 2030 -> unknown",
        "reported_in.place | 'Tarn' | meeting Malvern – Sørensen-Tarr, August 2030: place in article/harbour-pact.txt unknown -> 'Tarn'",
        "reported_in.attribution | ['his aide'] | meeting Malvern – Sørensen-Tarr, August 2030: attribution in article/harbour-pact.txt 'An aide to the minister' -> 'his aide'",
        "article.title | 'A pact' | article/harbour-pact.txt: title 'Harbour pact within reach' -> 'A pact'",
        "article.byline | [] | article/harbour-pact.txt: byline 'Oda Brandvik' -> none",
        "article.source | null | article/harbour-pact.txt: source 'Coast Wire' -> unknown",
        "article.published | null | article/harbour-pact.txt: published 2030-09-02 -> unknown",
        "article.published_from | 'dateline' | article/harbour-pact.txt: published from metadata -> dateline",
        "article.language | null | article/harbour-pact.txt: language en -> unknown",
        "article.sha256 | 'f6' | article/harbour-pact.txt: text edited",
        "article.copy_of | 'article/later.txt' | article/harbour-pact.txt: copy of none -> article/later.txt",
      })
  void aFieldThatChangesIsTold(String where, String value, String change) throws IOException {
    assertEquals(List.of(change.replace('\'', '"')), changesOf(where, value));
  }

  /** So that a field of a later version is compared, or it is said why not. */
  @Test
  void everyFieldOfTheContractIsLookedAt() throws Exception {
    Set<String> fields = new TreeSet<>();
    JsonNode json = MAPPER.readTree(JSON);
    for (String list : List.of("nodes", "edges")) {
      for (JsonNode item : json.get(list)) {
        String type = item.get("type").textValue() + ".";
        item.fieldNames().forEachRemaining(field -> fields.add(type + field));
      }
    }
    fields.removeIf(field -> STRUCTURE.contains(field.substring(field.indexOf('.') + 1)));
    fields.removeAll(NO_MEANING);
    CsvSource told =
        GraphDiffFieldsTest.class
            .getDeclaredMethod("aFieldThatChangesIsTold", String.class, String.class, String.class)
            .getAnnotation(CsvSource.class);
    for (String line : told.value()) {
      fields.remove(line.substring(0, line.indexOf(' ')));
    }
    assertEquals(Set.of(), fields);
  }

  @Test
  void theStatusOfAnOlderArticleIsTold() throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(JSON);
    for (JsonNode edge : json.get("edges")) {
      if (edge.get("type").textValue().equals("holds") && edge.get("evidence").size() > 1) {
        ((ObjectNode) edge.get("evidence").get(0)).put("status", "acting");
      }
    }
    assertEquals(
        List.of(
            "office Teo Malvern, trade minister of Ostria:"
                + " status in article/harbour-pact.txt current -> acting"),
        GraphDiff.between(GRAPH, graph(json)).changes().stream().map(Change::toString).toList());
  }

  @Test
  void theFieldsOfTheWholeGraphAreTold() {
    Graph part =
        new Graph(
            GRAPH.generator(), List.of("Malvern"), GRAPH.skipped(), GRAPH.nodes(), GRAPH.edges());
    assertEquals(
        List.of("graph: focus none -> \"Malvern\""),
        GraphDiff.between(GRAPH, part).changes().stream().map(Change::toString).toList());
    Graph skipped =
        new Graph(
            GRAPH.generator(),
            List.of(new Graph.Skipped("bad.txt", "is empty")),
            GRAPH.nodes(),
            GRAPH.edges());
    assertEquals(
        List.of("bad.txt: skipped, is empty"),
        GraphDiff.between(GRAPH, skipped).changes().stream().map(Change::toString).toList());
    Graph later =
        new Graph(
            new Graph.Generator("newsgraph", "9.0", "5.0"),
            GRAPH.skipped(),
            GRAPH.nodes(),
            GRAPH.edges());
    GraphDiff diff = GraphDiff.between(GRAPH, later);
    assertTrue(diff.same());
    assertEquals(
        "the graphs are the same, only made by newsgraph 1.2.3 (CoreNLP 4.5),"
            + " now by newsgraph 9.0 (CoreNLP 5.0)",
        diff.summary());
  }
}
