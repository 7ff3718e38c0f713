package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
  /** Clears the screen, turns the text round, and is one invisible character of two halves. */
  private static final String ACTS = "\u001b[2J\u202e\udb40\udc41\u009b1m\r\u0007";

  private static final String WRITTEN = "\\u001b[2J\\u202e\\u{e0041}\\u009b1m\\u000d\\u0007";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Terminal terminal(OutputStream results) {
    return new Terminal(results, new PrintStream(err, true, StandardCharsets.UTF_8), false);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  /** Takes some bytes and then fails, with the words of the system. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int room;

    Failing(int room, String message) {
      this.room = room;
      this.message = message;
    }

    @Override
    public void write(int oneByte) throws IOException {
      if (room-- <= 0) {
        throw new IOException(message);
      }
    }
  }

  @Test
  void whatActsOnATerminalIsWrittenOut() {
    Terminal terminal = terminal(out);
    terminal.printText("a" + ACTS + "b\n");
    PrintWriter writer = terminal.errWriter();
    writer.println("c" + ACTS + "d\té🙂");
    assertEquals("a" + WRITTEN + "b\n", text(out));
    assertEquals("c" + WRITTEN + "d\té🙂" + System.lineSeparator(), text(err));
  }

  @Test
  void aToldLineStaysOne() {
    terminal(out).tell("skipped a\nnewsgraph: all is well\u2028.txt");
    assertEquals(
        "skipped a\\u000anewsgraph: all is well\\u2028.txt" + System.lineSeparator(), text(err));
  }

  @Test
  void aResultKeepsItsBytes() {
    terminal(out).print(to -> to.write(ACTS.getBytes(StandardCharsets.UTF_8)));
    assertEquals(ACTS, text(out));
  }

  @ParameterizedTest
  @CsvSource({"--help", "explain --help", "--version"})
  void aFullDiskIsAFaultOfEveryCommand(String arguments) {
    int code =
        new Newsgraph(terminal(new Failing(5, "No space left on device")), null, null)
            .run(arguments.split(" "));
    assertEquals(1, code);
    assertEquals(
        "newsgraph: cannot write to standard output: No space left on device\n",
        text(err).replace("\r", ""));
  }

  /** Also where a library closes what it could not write. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert %s --to json",
        "convert %s --to ndjson",
        "convert %s --to graphml",
        "convert %s --to dot",
        "convert %s --to gexf",
        "convert %s --to cytoscape",
        "convert %s --to ftm",
        "convert %s --to jsonld",
        "convert %s --to plover",
        "explain %s Trump --format json",
        "diff %s %<s --format json",
        "evaluate %s src/test/resources/gold/corpus --format json"
      })
  void aFullDiskIsOneMessageForEveryFormat(String arguments) {
    String[] words = arguments.formatted("output/graph.json").split(" ");
    int code = new Newsgraph(terminal(new Failing(5, "No space left")), null, null).run(words);
    assertEquals(1, code);
    String told = "newsgraph: cannot write to standard output: No space left";
    assertEquals(
        List.of(told),
        text(err).lines().filter(line -> !line.startsWith("note: ")).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 3000})
  void aReaderThatIsGoneIsNoFault(int room, @TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Ana Ruiz met Bo Lind.\n");
    Terminal terminal = terminal(new Failing(room, "Broken pipe"));
    int code =
        new Newsgraph(terminal, CommandRun.BlindAnnotator::new, null)
            .run("extract", "-q", article.toString());
    assertEquals(room == 3000 ? 0 : 141, code);
    assertEquals("", text(err));
  }

  @Test
  void aNameThatActsIsWrittenOutWhereverItIsTold(@TempDir Path folder) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("empty" + ACTS + "\n.txt"), "");
    Files.writeString(news.resolve("good" + ACTS + ".txt"), "Ana Ruiz met Bo Lind.\n");
    String graph = folder.resolve("graph.json").toString();
    for (CommandRun run :
        new CommandRun[] {
          CommandRun.of("extract", "-v", news.toString(), "-o", graph),
          CommandRun.of("validate", graph, "--articles", news.toString()),
          CommandRun.of("explain", graph, ACTS),
          CommandRun.of("extract", news + ACTS),
          CommandRun.of("diff", graph, graph + ACTS),
        }) {
      String told = run.out() + run.err();
      assertFalse(told.contains("\u001b") || told.contains("\u202e"), told);
      // The path of an article has its control characters as % and two digits.
      assertTrue(told.contains("\\u001b[2J") || told.contains("%1B[2J"), told);
    }
  }
}
