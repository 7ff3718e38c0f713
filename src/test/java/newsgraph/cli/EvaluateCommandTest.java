package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the scores. */
class EvaluateCommandTest {
  private static final String GRAPH = "src/test/resources/harbour/both.json";
  private static final String GOLD = "src/test/resources/gold/harbour";

  @TempDir private Path folder;

  private static CommandRun evaluate(String graph, String gold, String... more) {
    return CommandRun.of(
        Stream.concat(Stream.of("evaluate", graph, gold), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void printsATable() {
    CommandRun run = evaluate(GRAPH, GOLD);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    String line = "offices, full                  0.500     0.400     0.444         2         2";
    assertTrue(run.out().contains(line), run.out());
    assertFalse(run.out().contains("errors"), run.out());
  }

  @Test
  void listsErrors() {
    String out = evaluate(GRAPH, GOLD, "--errors").out();
    assertTrue(out.contains("12 errors\n\nharbour-pact: missed person\n"), out);
    assertTrue(
        out.contains(
            """
            harbour-pact: wrong place
                gold   Ilka Sørensen-Tarr + Teo Malvern: Kelmouth
                graph  nothing
                said   An aide to the minister denied that the two had met in August.
            """),
        out);
  }

  @Test
  void printsJson() throws IOException {
    CommandRun run = evaluate(GRAPH, GOLD, "--format", "json", "--errors");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(0.444, json.at("/offices_full/f1").asDouble());
    assertEquals(3, json.at("/meeting_place_accuracy/of").asInt());
    assertEquals(1, json.at("/meetings_across_articles/told_2+_times").asInt());
    assertEquals(12, json.at("/errors").size());
    assertEquals("missed person", json.at("/errors/0/error").asText());
  }

  @Test
  void aScoreBelowTheFloorIsExitCode4() throws IOException {
    Path floor = folder.resolve("floor.json");
    String scores = evaluate(GRAPH, GOLD, "--format", "json").out();
    Files.writeString(floor, scores);
    assertEquals(0, evaluate(GRAPH, GOLD, "--floor", floor.toString()).code());
    Files.writeString(floor, scores.replace("\"f1\": 0.444", "\"f1\": 0.445"));
    CommandRun run = evaluate(GRAPH, GOLD, "--floor", floor.toString());
    assertEquals(4, run.code());
    assertTrue(run.err().contains("offices_full.f1 was 0.445, is 0.444"), run.err());
    Files.writeString(floor, "{\"people_across_articles\": {\"split\": -1}}");
    assertEquals(4, evaluate(GRAPH, GOLD, "--floor", floor.toString()).code());
    Files.writeString(floor, "{\"poeple\": {\"f1\": 0.1}}");
    assertEquals(4, evaluate(GRAPH, GOLD, "--floor", floor.toString()).code());
    Files.writeString(floor, "{\"people\": {\"tp\": 9}}");
    assertEquals(1, evaluate(GRAPH, GOLD, "--floor", floor.toString()).code());
  }

  /** What {@code .ci/run} checks too; here it needs no models. */
  @Test
  void theCommittedOutputIsNotBelowTheCommittedFloor() {
    CommandRun run =
        evaluate(
            "output/graph.json",
            "src/test/resources/gold/corpus",
            "--floor",
            "src/test/resources/gold/corpus.floor.json");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void whatIsNotThereIsAUsageFault() {
    assertEquals(2, evaluate("no.json", GOLD).code());
    assertEquals(2, evaluate(GRAPH, "no/gold").code());
    assertEquals(2, evaluate(GRAPH, GRAPH).code());
    assertEquals(2, evaluate(GRAPH, GOLD, "--floor", "no.json").code());
    assertEquals(2, evaluate(GRAPH, GOLD, "--format", "xml").code());
  }

  @Test
  void whatIsNoGraphOrNoGoldIsAFailureThatNamesTheFile() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("gold")).resolve("later.json");
    CommandRun empty = evaluate(GRAPH, bad.getParent().toString());
    assertEquals(1, empty.code());
    Files.writeString(bad, "{\"people\": [{\"id\": \"a\"}], \"offices\": [], \"meetings\": []}");
    CommandRun run = evaluate(GRAPH, bad.getParent().toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("later.json is no gold: \"name\" is missing"), run.err());
    CommandRun graph = evaluate(bad.toString(), GOLD);
    assertEquals(1, graph.code());
    assertTrue(graph.err().contains("later.json"), graph.err());
  }
}
