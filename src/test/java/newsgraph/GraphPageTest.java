package newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference of the graph says what its schema says, and its recipes run. */
class GraphPageTest {
  private static final Path PAGE = Path.of("src/docs/graph.md");

  @Test
  void thePageIsMadeOfTheSchemaOfToday() throws IOException {
    String made = GraphPage.make();
    Path fresh = Path.of("target/graph.md");
    Files.createDirectories(fresh.getParent());
    Files.writeString(fresh, made);
    String now = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    assertEquals(made, now, PAGE + " is stale: cp " + fresh + " " + PAGE);
  }

  @Test
  void theJqRecipesRun() throws Exception {
    List<String> recipes = blocks("sh");
    assertEquals(2, recipes.size());
    OutsideTool.jq();
    for (String recipe : recipes) {
      assertFalse(OutsideTool.shell().run(recipe).isBlank(), recipe);
    }
  }

  @Test
  void thePythonRecipesRun() throws Exception {
    List<String> recipes = blocks("python");
    assertEquals(2, recipes.size());
    OutsideTool python = OutsideTool.python("networkx");
    assertTrue(python.run(recipes.get(0)).lines().count() == 5);
    assertEquals("all quotes found\n", python.run(recipes.get(1)));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
