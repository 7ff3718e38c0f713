package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.Graphs;
import newsgraph.Harbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String MEETING =
      "meeting Malvern – Sørensen-Tarr, 9 September 2030: planned -> held,"
          + " role of Ilka Sørensen-Tarr unknown -> guest, role of Teo Malvern unknown -> host,"
          + " 1 new report (article/later.txt)";

  @TempDir private Path folder;
  private String old;
  private String current;

  @BeforeEach
  void theGraphBeforeAndAfterTheSecondArticle() throws IOException {
    old = write("old.json", Graphs.json(Graphs.of(Harbour.plan())));
    current = write("new.json", Graphs.json(Graphs.of(Harbour.plan(), Harbour.outcome())));
  }

  private String write(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json).toString();
  }

  @Test
  void tellsWhatChangedInMeaning() {
    CommandRun run = CommandRun.of("diff", old, current);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        article/later.txt: new
        office Teo Malvern, trade minister of Ostria: current -> former, as of 2030-09-02 -> 2030-09-13
        %s
        3 changes of meaning
        """
            .formatted(MEETING),
        run.out());
  }

  @Test
  void withExitCodeItIs4IfTheyDiffer() throws IOException {
    assertEquals(4, CommandRun.of("diff", "--exit-code", old, current).code());
    CommandRun same = CommandRun.of("diff", "--exit-code", old, old);
    assertEquals(0, same.code());
    assertEquals("the graphs are the same\n", same.out());
    String layout = write("flat.json", Files.readString(Path.of(old)).replace("\n", ""));
    assertEquals(0, CommandRun.of("diff", "--exit-code", old, layout).code());
  }

  @Test
  void countsAreNoChangeOfMeaningButADifference() throws IOException {
    String counted =
        write(
            "counted.json",
            Files.readString(Path.of(old))
                .replace("\"mentions\": 5", "\"mentions\": 6")
                .replace("\"count\": 5", "\"count\": 6"));
    CommandRun run = CommandRun.of("diff", "--exit-code", old, counted);
    assertEquals(4, run.code());
    assertEquals(
        "no change of meaning; the graphs differ in counts, ids, evidence or reasons of joins\n",
        run.out());
  }

  @Test
  void jsonHasTheSameForPrograms() throws IOException {
    CommandRun run = CommandRun.of("diff", old, current, "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(false, json.get("same").booleanValue());
    JsonNode meeting = json.get("changes").get(2);
    assertEquals("meeting", meeting.get("thing").textValue());
    assertEquals("changed", meeting.get("change").textValue());
    assertEquals(
        "[{\"field\":\"status\",\"old\":\"planned\",\"new\":\"held\"},"
            + "{\"field\":\"role of Ilka Sørensen-Tarr\",\"old\":null,\"new\":\"guest\"},"
            + "{\"field\":\"role of Teo Malvern\",\"old\":null,\"new\":\"host\"},"
            + "{\"field\":\"report\",\"old\":null,\"new\":\"article/later.txt\"}]",
        meeting.get("details").toString());
    assertEquals(run.out(), CommandRun.inGitHub("diff", old, current, "--format", "json").out());
  }

  private static int line(String file, String id) throws IOException {
    return Files.readAllLines(Path.of(file)).indexOf("      \"id\": \"" + id + "\",") + 1;
  }

  @Test
  void gitHubGetsAnnotationsBesideTheLineOfTheNewGraph() throws IOException {
    String out = CommandRun.inGitHub("diff", old, current).out();
    assertTrue(out.startsWith(CommandRun.of("diff", old, current).out()), out);
    int line = line(current, "meeting/ilka-sorensen-tarr+teo-malvern/2030-09-09");
    assertTrue(line > 1);
    String place = "::notice file=" + current + ",line=";
    assertTrue(out.endsWith(place + line + ",title=newsgraph::" + MEETING + "\n"), out);
    int office = line(current, "holds:person/teo-malvern:office/ostria/trade-minister");
    assertTrue(out.contains(place + office + ",title=newsgraph::office Teo Malvern"), out);
  }

  @Test
  void whatIsGoneIsAnnotatedWithoutALine() {
    String out = CommandRun.inGitHub("diff", current, old).out();
    assertTrue(
        out.contains("::notice file=" + old + ",title=newsgraph::article/later.txt: gone\n"), out);
  }

  @Test
  void commasAndColonsOfAFileNameAreEscaped() throws IOException {
    String odd = write("new, 50%: the graph.json", Files.readString(Path.of(current)));
    String out = CommandRun.inGitHub("diff", old, odd).out();
    assertTrue(out.contains("/new%2C 50%25%3A the graph.json,line="), out);
  }

  @Test
  void hostileWordsStayWithinTheirLine() throws IOException {
    String json = Files.readString(Path.of(old));
    String hostile = json.replace("\"Kelmouth\"", "\"Kel\\n::error::50%\\u001b[31mmouth\"");
    String out = CommandRun.inGitHub("diff", old, write("hostile.json", hostile)).out();
    assertTrue(out.contains("50%25\\u001b[31mmouth"), out);
    assertTrue(out.lines().noneMatch(line -> line.startsWith("::error")), out);
  }

  @Test
  void bothFilesMustBeGraphs() throws IOException {
    String bad = write("bad.json", "{}");
    assertTrue(CommandRun.of("diff", old, bad).err().contains("bad.json is JSON but no graph"));
    assertTrue(CommandRun.of("diff", bad, old).err().contains("bad.json is JSON but no graph"));
    assertEquals(2, CommandRun.of("diff", old).code());
  }
}
