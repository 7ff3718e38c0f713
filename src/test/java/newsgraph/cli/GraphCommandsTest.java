package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import newsgraph.Graphs;
import newsgraph.Harbour;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command that takes a graph does with a file that is none. */
class GraphCommandsTest {
  private static final String JSON = Graphs.json(Graphs.of(Harbour.plan()));

  @TempDir private Path folder;

  /** Each command with BAD where a graph stands. */
  static List<String> commands() {
    return List.of(
        "convert BAD --to json -o OUT",
        "evaluate BAD src/test/resources/gold/harbour",
        "diff BAD GOOD",
        "diff GOOD BAD --format json",
        "explain BAD Malvern");
  }

  private CommandRun run(String command, Path bad) throws IOException {
    Path good = Files.writeString(folder.resolve("good.json"), JSON);
    String[] arguments =
        Arrays.stream(command.split(" "))
            .map(
                word ->
                    switch (word) {
                      case "BAD" -> bad.toString();
                      case "GOOD" -> good.toString();
                      case "OUT" -> folder.resolve("out").toString();
                      default -> word;
                    })
            .toArray(String[]::new);
    return CommandRun.of(arguments);
  }

  private void assertRefused(int code, String reason, Path bad, CommandRun run) {
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("newsgraph: "), run.err());
    assertTrue(run.err().contains(bad.toString()) && run.err().contains(reason), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFileThatIsNoGraphGivesAMessageAndNoOutput(String command) throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, JSON.substring(0, JSON.length() / 2));
    assertRefused(1, "is cut short", bad, run(command, bad));
    Files.writeString(bad, JSON.replace("graph/1", "graph/2"));
    assertRefused(
        1, "reads \"newsgraph-graph/1\"; a newer newsgraph made it", bad, run(command, bad));
    Files.writeString(bad, "{}");
    assertRefused(1, "no graph of newsgraph", bad, run(command, bad));
    Files.writeString(bad, "");
    assertRefused(1, "is empty", bad, run(command, bad));
    Files.writeString(bad, JSON.replace("\"id\": \"person/teo-malvern\"", "\"id\": \"person/t\""));
    assertRefused(1, "not among the nodes", bad, run(command, bad));
    Files.writeString(bad, JSON.replaceFirst("\"mentions\": 5", "\"mentions\": 7"));
    assertRefused(1, "but the counts of mentioned_in sum up to 5", bad, run(command, bad));
    Files.writeString(bad, JSON.replace("2030-09-09", "2030-09-31"));
    assertRefused(1, "is no date of the calendar: 2030-09-31", bad, run(command, bad));
    assertRefused(1, "newsgraph validate " + bad, bad, run(command, bad));
    assertRefused(1, "folder", folder, run(command, folder));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFileThatIsNotThereIsAUsageFault(String command) throws IOException {
    Path nowhere = folder.resolve("nowhere.json");
    assertRefused(2, "does not exist", nowhere, run(command, nowhere));
  }
}
