package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.GraphSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command does around the analysis; the annotator sees nothing. */
class ExtractCommandTest {
  @TempDir private Path folder;
  private Path news;
  private Path graph;

  @BeforeEach
  void twoArticles() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    graph = folder.resolve("graph.json");
    Files.writeString(news.resolve("a.txt"), "Lake talks\n\nAna Ruiz met Bo Lind on Monday.\n");
    Files.writeString(news.resolve("b.txt"), "More talks\n\nThey met again in Turku on Tuesday.\n");
  }

  private CommandRun extract(String... more) {
    return CommandRun.of(
        Stream.concat(Stream.of("extract", news.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> filesBeside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void withoutOutputTheGraphAndNothingElseGoesToStdout() {
    CommandRun run = extract("-v");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("{\n") && run.out().endsWith("}\n"), run.out());
    assertTrue(run.out().contains("\"article/a.txt\""), run.out());
    GraphSchema.assertValid(run.out());
    assertTrue(run.err().contains("a.txt: 0 people"), run.err());
  }

  @Test
  void withOutputTheFileHasTheSameBytesAndStdoutNone() throws IOException {
    CommandRun run = extract("-o", graph.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(extract().out(), Files.readString(graph));
    assertEquals(List.of("graph.json", "news"), filesBeside());
  }

  @Test
  void theFormatIsAskedForOrTakenFromTheNameOrJson() throws IOException {
    assertTrue(extract("--format", "gexf").out().contains("<gexf"));
    Path dot = folder.resolve("graph.dot");
    assertEquals(0, extract("-o", dot.toString()).code());
    assertTrue(Files.readString(dot).startsWith("digraph"));
    Path plain = folder.resolve("graph");
    assertEquals(0, extract("--format", "json", "-o", plain.toString()).code());
    GraphSchema.assertValid(Files.readString(plain));
    Path tables = folder.resolve("tables.csv");
    assertEquals(0, extract("-o", tables.toString()).code());
    assertTrue(Files.isRegularFile(tables.resolve("articles.csv")));
  }

  @Test
  void aNameThatTellsNoFormatIsRefusedBeforeTheWork() throws IOException {
    for (String name : List.of("graph.xyz", "graph", "graph.json.bak", ".json")) {
      Path file = folder.resolve(name);
      CommandRun run =
          CommandRun.with(
              () -> {
                throw new AssertionError("the work was begun");
              },
              "extract",
              news.toString(),
              "-o",
              file.toString());
      assertEquals(2, run.code(), name);
      assertTrue(run.err().contains(name + " does not tell the format: let -o end in"), run.err());
      assertTrue(run.err().contains(".json, ") && run.err().contains("--format"), run.err());
      assertFalse(Files.exists(file));
    }
  }

  @Test
  void aFolderFormatOnStdoutIsRefusedBeforeTheWork() {
    CommandRun run =
        CommandRun.with(
            () -> {
              throw new AssertionError("the work was begun");
            },
            "extract",
            news.toString(),
            "--format",
            "neo4j");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("name a folder with -o"), run.err());
  }

  @Test
  void theNumberOfThreadsDoesNotShow() {
    String one = extract("--threads", "1").out();
    assertEquals(one, extract("--threads", "2").out());
    assertEquals(one, extract("--threads", "4").out());
  }

  @Test
  void quietTellsNothingWhenAllIsWell() {
    assertEquals("", extract("-q", "-o", graph.toString()).err());
  }

  @Test
  void aFocusOnNobodyIsAFailureThatNamesThem() {
    CommandRun run = extract("--focus", "Ana Ruizz, Bo Lindd", "-o", graph.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nobody called Ana Ruizz, Bo Lindd"), run.err());
    assertFalse(Files.exists(graph));
  }

  @Test
  void anUnreadableArticleIsNamedAndLeavesTheOthers() throws IOException {
    Files.createFile(news.resolve("empty.txt"));
    CommandRun run = extract("-q", "-o", graph.toString());
    assertEquals(3, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("empty.txt"), run.err());
    String json = Files.readString(graph);
    assertTrue(json.contains("\"article/a.txt\"") && json.contains("\"empty.txt\""), json);
    assertEquals(0, extract("--skipped-ok").code());
  }

  @Test
  void anArticleThatFailsInAnalysisIsSkipped() throws IOException {
    Files.writeString(news.resolve("c.txt"), "Trouble\n\nAnalyse this and fail. It is a test.\n");
    CommandRun run = extract();
    assertEquals(3, run.code());
    assertTrue(
        run.err().contains("skipped c.txt: can't be analysed: IllegalStateException: as the"),
        run.err());
  }

  @Test
  void withNoReadableArticleNothingIsWritten() throws IOException {
    Files.writeString(news.resolve("a.txt"), "");
    Files.delete(news.resolve("b.txt"));
    CommandRun run = extract("-o", graph.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no article"), run.err());
    assertFalse(Files.exists(graph));
  }

  @Test
  void aMetadataFileWithoutAColumnIsAUsageFault() throws IOException {
    Files.writeString(news.resolve("articles.csv"), "file,title,published\na.txt,A,2024-01-01\n");
    CommandRun run = extract("-o", graph.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("articles.csv") && run.err().contains("source"), run.err());
    assertFalse(Files.exists(graph));
  }

  @Test
  void aFaultyWordListIsAUsageFaultThatNamesTheLine() throws IOException {
    Path models = Files.createDirectory(folder.resolve("models"));
    Files.writeString(models.resolve("countries.tsv"), "# a comment\nJapan\nJapan\n");
    CommandRun run = extract("--models", models.toString());
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("countries.tsv, line 3"), run.err());
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldBeforeTheWork() {
    Path nowhere = folder.resolve("no/such/folder/graph.json");
    CommandRun run =
        CommandRun.with(
            () -> {
              throw new AssertionError("the work was begun");
            },
            "extract",
            news.toString(),
            "-o",
            nowhere.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains(nowhere.toString()), run.err());
    assertEquals(1, extract("-o", news.toString()).code());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFaultOfTheProgramIsExitCode1(boolean error) {
    CommandRun run =
        CommandRun.with(
            () -> {
              if (error) {
                throw new NoClassDefFoundError("no models");
              }
              throw new IllegalStateException("no models");
            },
            "extract",
            news.toString());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("newsgraph: a fault of the program"), run.err());
    assertTrue(run.err().contains("no models"), run.err());
  }

  @Test
  void usedUpMemoryHasAWayOut() {
    CommandRun run =
        CommandRun.with(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            "extract",
            news.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("NEWSGRAPH_JAVA_OPTS"), run.err());
  }

  @Test
  void checkSaysNothingIsDifferentWhenNothingIs() throws IOException {
    extract("-o", graph.toString());
    CommandRun run = extract("--check", "-q", "-o", graph.toString());
    assertEquals(0, run.code(), run.out());
    assertEquals("", run.out() + run.err());
  }

  @Test
  void checkTellsWhatChangedAndWritesNothing() throws IOException {
    extract("-o", graph.toString());
    String before = Files.readString(graph);
    Files.writeString(news.resolve("c.txt"), "New talks\n\nNobody met anybody at all.\n");
    CommandRun run = extract("--check", "-o", graph.toString());
    assertEquals(4, run.code(), run.err());
    assertEquals("article/c.txt: new\n1 change of meaning\n", run.out());
    assertEquals(before, Files.readString(graph));
    assertEquals(List.of("graph.json", "news"), filesBeside());
  }

  @Test
  void checkSaysSoWhenOnlyBytesDiffer() throws IOException {
    extract("-o", graph.toString());
    Files.writeString(graph, Files.readString(graph).replace("\n", "\r\n"));
    CommandRun run = extract("--check", "-o", graph.toString());
    assertEquals(4, run.code());
    assertTrue(run.out().startsWith(graph + " differs only in its bytes"), run.out());
    Files.writeString(
        graph, Files.readString(graph).replace("\"name\": \"newsgraph\"", "\"name\": \"x\""));
    assertTrue(
        extract("--check", "-o", graph.toString()).out().contains("differs only in what made it"));
  }

  @Test
  void checkOfAFileThatIsMissingOrNoGraphDiffers() throws IOException {
    CommandRun missing = extract("--check", "-o", graph.toString());
    assertEquals(4, missing.code());
    assertEquals(graph + " does not exist\n", missing.out());
    assertFalse(Files.exists(graph));
    Files.writeString(graph, "{}");
    CommandRun wrong = extract("--check", "-o", graph.toString());
    assertEquals(4, wrong.code());
    assertTrue(wrong.out().contains("graph.json is JSON but no graph"), wrong.out());
    Path dot = folder.resolve("graph.dot");
    extract("-o", dot.toString());
    assertEquals(0, extract("--check", "-o", dot.toString()).code());
    Files.writeString(dot, "graph {}\n");
    CommandRun other = extract("--check", "-o", dot.toString());
    assertEquals(4, other.code());
    assertTrue(other.out().contains("graph.dot differs in its bytes"), other.out());
  }

  @Test
  void checkNeedsAFileToCompareWith() {
    assertEquals(2, extract("--check").code());
    assertEquals(1, extract("--check", "-o", news.toString()).code());
  }

  @Test
  void aCorrectionThatMatchesNothingIsToldWithItsLine() throws IOException {
    Path mine = folder.resolve("mine.csv");
    Files.writeString(mine, "action,person,value\n\nrename,Ana Ruizz,Ana\n");
    CommandRun run = extract("-q", "--corrections", mine.toString(), "-o", graph.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().contains("mine.csv, line 3: not applied, nobody is called 'Ana Ruizz'"),
        run.err());
    assertTrue(Files.exists(graph));
  }

  @Test
  void aCorrectionThatCannotBeUnderstoodIsAUsageFaultBeforeTheWork() throws IOException {
    Path mine = folder.resolve("mine.csv");
    Files.writeString(mine, "action,person,value\nrenam,Ana Ruiz,Ana\n");
    CommandRun run =
        CommandRun.with(
            () -> {
              throw new AssertionError("the work was begun");
            },
            "extract",
            news.toString(),
            "--corrections",
            mine.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("mine.csv, line 2: 'renam' is no action"), run.err());
    assertEquals(2, extract("--corrections", folder.resolve("no.csv").toString()).code());
  }
}
