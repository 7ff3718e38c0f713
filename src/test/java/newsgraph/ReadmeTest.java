package newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says works; its recipes run on the committed output. */
class ReadmeTest {
  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String section, String language) {
    Matcher part = Pattern.compile("(?ms)^## " + section + "\n(.*?)(?=^## |\\z)").matcher(readme);
    assertTrue(part.find(), section);
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(part.group(1))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void setUpIsTwoCommandsAndCiCallsThem() throws IOException {
    List<String> commands = blocks("Set-up", "sh");
    assertEquals(2, commands.size());
    String ci = Files.readString(Path.of(".ci/run"));
    assertTrue(ci.contains("\n" + commands.get(1)), "CI runs the README's test command");
    String mainJob = commands.get(0).split(" && ")[1];
    assertTrue(ci.contains("\n" + mainJob), "CI runs the README's main job");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "evaluate", "explain", "validate", "diff"})
  void everyOptionIsTold(String command) {
    Matcher option = Pattern.compile("--[a-z-]+").matcher(CommandRun.of(command, "--help").out());
    while (option.find()) {
      String name = option.group();
      boolean shortTold = name.equals("--verbose") || name.equals("--quiet");
      assertTrue(shortTold || readme.contains("`" + name) || readme.contains(name + " "), name);
    }
  }

  /** "..." stands for lines left out. */
  @Test
  void theExplanationIsWhatTheCommandPrints() {
    String section = "Who met whom, and who says so";
    String command = blocks(section, "sh").get(0).strip().substring("newsgraph ".length());
    CommandRun run = CommandRun.of(command.split(" "));
    assertEquals(0, run.code(), run.err());
    int from = 0;
    for (String part : blocks(section, "text").get(0).split("(?m)^\\.\\.\\.$")) {
      int at = run.out().indexOf(part.strip(), from);
      assertTrue(at >= 0, part + "\nis not in\n" + run.out());
      from = at + part.strip().length();
    }
  }

  /** Up to the counts, which change with the corpus. */
  @Test
  void theValidationIsWhatTheCommandPrints() {
    String command = blocks("Checking a graph", "sh").get(0).strip();
    CommandRun run = CommandRun.of(command.substring("newsgraph ".length()).split(" "));
    assertEquals(0, run.code(), run.out());
    String told = blocks("Checking a graph", "text").get(0);
    assertEquals(told.replaceAll("\\d+", "N"), run.out().replaceAll("\\d+", "N"));
  }

  @Test
  void theDifferenceIsWhatTheCommandPrints(@TempDir Path folder) throws IOException {
    Path monday = folder.resolve("monday.json");
    Path friday = folder.resolve("friday.json");
    Files.writeString(monday, Graphs.json(Graphs.of(Harbour.plan())));
    Files.writeString(friday, Graphs.json(Graphs.of(Harbour.plan(), Harbour.outcome())));
    String told = blocks("Checking a graph", "text").get(2);
    String printed = CommandRun.of("diff", monday.toString(), friday.toString()).out();
    assertEquals(told, "$ newsgraph diff monday.json friday.json\n" + printed);
  }

  @Test
  void theEvaluationRuns() {
    List<String> commands = blocks("How right it is on your articles", "sh");
    assertEquals(1, commands.size());
    CommandRun run =
        CommandRun.of(commands.get(0).strip().substring("newsgraph ".length()).split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("missed"), run.out());
  }

  @Test
  void theJqRecipeRuns() throws Exception {
    List<String> recipes = blocks("Recipes", "sh");
    assertEquals(1, recipes.size());
    OutsideTool.jq();
    assertFalse(OutsideTool.shell().run(recipes.get(0)).isBlank());
  }

  @Test
  void theNetworkxRecipeRuns() throws Exception {
    assertFalse(OutsideTool.python("networkx").run(pythonRecipe("networkx")).isBlank());
  }

  @Test
  void thePandasRecipeRuns() throws Exception {
    assertFalse(OutsideTool.python("pandas").run(pythonRecipe("pandas")).isBlank());
  }

  private static String pythonRecipe(String module) {
    return blocks("Recipes", "python").stream()
        .filter(recipe -> recipe.contains("import " + module))
        .findFirst()
        .orElseThrow();
  }
}
