package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.GraphSchema;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in a folder, the run ends with a graph of what can be read, and tells the rest. */
@Timeout(120)
class BadInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path news;
  private Path graph;

  @BeforeEach
  void anArticleThatIsSound() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    graph = folder.resolve("graph.json");
    Files.writeString(news.resolve("a.txt"), "Lake talks\n\nThe sound article.\n");
  }

  static Stream<BadInput> all() throws IOException {
    return Stream.of(
            BadInputs.nothingToRead(),
            BadInputs.noArticleFile(),
            BadInputs.names(),
            BadInputs.encodings(),
            BadInputs.characters(),
            BadInputs.lengths(),
            BadInputs.languages(),
            BadInputs.copies(),
            BadInputs.analyses())
        .flatMap(s -> s);
  }

  private CommandRun extract(List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("extract", news.toString()));
    arguments.addAll(List.of("-o", graph.toString()));
    arguments.addAll(options);
    return CommandRun.with(PlainAnnotator::new, arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theRunEndsWithAGraphAndTellsAll(BadInput bad) throws Exception {
    bad.maker().make(news);
    CommandRun run = extract(bad.options());
    assertEquals(bad.skipped().isEmpty() ? 0 : 3, run.code(), run.err());
    String text = Files.readString(graph);
    GraphSchema.assertValid(text);
    JsonNode json = JSON.readTree(text);
    assertEquals(bad.skipped().size(), json.at("/graph/skipped").size(), text);
    for (int i = 0; i < bad.skipped().size(); i++) {
      JsonNode one = json.at("/graph/skipped/" + i);
      String told = one.get("path").textValue() + ": " + one.get("reason").textValue();
      assertTrue(told.startsWith(bad.skipped().get(i)), told);
      assertTrue(
          run.err().lines().anyMatch(line -> line.startsWith("skipped " + told + "; ")), run.err());
    }
    for (String note : bad.told()) {
      assertTrue(run.err().lines().anyMatch(line -> line.startsWith("note: " + note)), run.err());
    }
    // Beside them are only how many files there are, and how many were read.
    assertTrue(
        run.err().lines().count() <= bad.skipped().size() + bad.told().size() + 2, run.err());
    assertEquals(bad.people() > 0, text.contains("\"person/ana-ruiz\""), text);
    assertTrue(text.contains("\"article/a.txt\""), text);
    CommandRun check = CommandRun.of("validate", graph.toString(), "--articles", news.toString());
    assertEquals(0, check.code(), check.out() + check.err());
  }

  @Test
  void thereAreManySuchCases() throws IOException {
    assertTrue(all().map(BadInput::name).distinct().count() >= 60);
  }

  @Test
  void aFileThatVanishesOrChangesAfterItWasListed() throws IOException {
    for (String name : List.of("b", "c", "d", "v", "w", "x", "y")) {
      Files.writeString(news.resolve(name + ".txt"), BadInput.STORY + name);
    }
    CommandRun run =
        CommandRun.with(
            () -> {
              change();
              return new PlainAnnotator();
            },
            "extract",
            news.toString(),
            "--threads",
            "1",
            "-o",
            graph.toString());
    assertEquals(3, run.code(), run.err());
    assertEquals(
        List.of(
            "skipped v.txt: is a link that leads nowhere, or was removed; mend the link, or run"
                + " again",
            "skipped w.txt: is empty; remove it, or see why its text was not saved",
            "skipped x.txt: is not a regular file; give its text as a file"),
        run.err().lines().filter(line -> line.startsWith("skipped")).toList());
    assertTrue(Files.readString(graph).contains("\"article/y.txt\""));
  }

  // The files are listed when the first article is to be analysed, and few of them are read.
  private void change() {
    try {
      Files.delete(news.resolve("v.txt"));
      Files.writeString(news.resolve("w.txt"), "");
      Files.delete(news.resolve("x.txt"));
      Files.createDirectory(news.resolve("x.txt"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Root may read all, so there this is left out. */
  @Test
  void whatMayNotBeRead() throws IOException {
    Path file = Files.writeString(news.resolve("x.txt"), BadInput.STORY);
    Path closed = Files.createDirectory(news.resolve("y"));
    assertTrue(file.toFile().setReadable(false) && closed.toFile().setReadable(false));
    Assumptions.assumeFalse(Files.isReadable(file), "root may read all");
    CommandRun run = extract(List.of());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("skipped x.txt: may not be read; allow it"), run.err());
    assertTrue(run.err().contains("skipped y/: is a folder that cannot be read"), run.err());
    assertTrue(closed.toFile().setReadable(true));
  }

  @Test
  void failFastStopsAtTheFirstWithoutAGraph() throws IOException {
    Files.writeString(news.resolve("x.txt"), "");
    CommandRun run = extract(List.of("--fail-fast"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("skipped x.txt: is empty; remove it"), run.err());
    assertTrue(run.err().contains("newsgraph: stopped at x.txt, which is empty"), run.err());
    assertTrue(Files.notExists(graph));
    Files.writeString(news.resolve("x.txt"), BadInput.in("fr"));
    assertEquals(0, extract(List.of("--fail-fast")).code());
  }

  @Test
  void limitsMustBePositive() {
    for (String option :
        List.of("--longest-article", "--longest-sentence", "--seconds-per-article")) {
      CommandRun run = extract(List.of(option, "0"));
      assertEquals(2, run.code());
      assertTrue(run.err().contains(option + " must be 1 or more, not 0."), run.err());
      assertEquals(2, extract(List.of(option, "many")).code());
    }
  }

  @Test
  void notesAreInTheGraph() throws IOException {
    Files.write(news.resolve("x.txt"), BadInput.in("UTF-16", BadInput.STORY));
    Files.writeString(news.resolve("y.txt"), BadInput.in("fr"));
    assertEquals(0, extract(List.of()).code());
    JsonNode nodes = JSON.readTree(Files.readString(graph)).get("nodes");
    assertEquals("UTF-16BE", article(nodes, "x").get("encoding").textValue());
    assertEquals("was read as UTF-16BE", article(nodes, "x").at("/notes/0").textValue());
    assertEquals("fr", article(nodes, "y").get("language").textValue());
    assertEquals(
        "was not analysed: its language is fr, and only English is read",
        article(nodes, "y").at("/notes/0").textValue());
    assertTrue(article(nodes, "a").path("notes").isMissingNode());
  }

  private static JsonNode article(JsonNode nodes, String name) {
    for (JsonNode node : nodes) {
      if (node.get("id").textValue().equals("article/" + name + ".txt")) {
        return node;
      }
    }
    throw new AssertionError(name);
  }
}
