package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the answer. */
class ExplainCommandTest {
  private static final String GRAPH = "src/test/resources/harbour/both.json";

  private static CommandRun explain(String graph, String... who) {
    return CommandRun.of(
        Stream.concat(Stream.of("explain", graph), Stream.of(who)).toArray(String[]::new));
  }

  @Test
  void textByDefault() {
    CommandRun run = explain(GRAPH, "Malvern", "Sorensen-Tarr");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    String first = "Teo Malvern and Ilka Sørensen-Tarr: 2 held, 1 denied\n";
    assertTrue(run.out().startsWith(first), run.out());
  }

  @Test
  void jsonForPrograms() throws IOException {
    CommandRun run = explain(GRAPH, "Malvern", "--format", "json");
    JsonNode person = new ObjectMapper().readTree(run.out());
    assertEquals("person", person.at("/type").asText());
    assertEquals("in_person", person.at("/meetings/0/kind").asText());
    JsonNode words = person.at("/meetings/0/reports/0/evidence/0");
    assertEquals("denied that the two had met", words.at("/quote").asText());
    assertTrue(words.at("/sentence_start").isInt());
    assertEquals("same-name", person.at("/articles/1/joined_by/0").asText());
    assertTrue(person.at("/meetings/0/place").isNull());
  }

  @Test
  void aNameOfNobodyIsAFailureThatSaysSo() {
    CommandRun run = explain(GRAPH, "Malvern", "Nemo");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("nobody and nothing called 'Nemo'"), run.err());
  }

  @Test
  void whatCannotBeAskedIsAUsageFault() {
    assertEquals(2, explain(GRAPH).code());
    assertEquals(2, explain("no.json", "Malvern").code());
    assertEquals(2, explain(GRAPH, "Malvern", "office/varland/prime-minister").code());
  }

  @Test
  void aGraphWithoutQuotesIsExplainedByOffsets(@TempDir Path folder) throws IOException {
    String json =
        Files.readString(Path.of(GRAPH))
            .replaceAll("\"(quote|sentence)\": \"[^\\n]*\"(,?)\\n", "\"$1\": null$2\n");
    Path graph = Files.writeString(folder.resolve("graph.json"), json);
    CommandRun run = explain(graph.toString(), "Malvern");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("article/harbour-pact.txt 127-161\n"), run.out());
  }
}
