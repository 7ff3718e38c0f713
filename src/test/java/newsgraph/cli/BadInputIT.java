package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.LoadedModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd articles with the real models: each quote stands where the graph says, and nothing fails. */
class BadInputIT {
  private static final String MET = "Ana Ruiz met Bo Lind in Turku on Monday. ";

  @TempDir private Path folder;
  private Path news;
  private Path graph;

  @BeforeEach
  void folders() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    graph = folder.resolve("graph.json");
  }

  private CommandRun extract(String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(
        new String[] {"extract", news.toString(), "-o", graph.toString()}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandRun.with(LoadedModels::annotator, all);
  }

  private void assertOffsetsAreRight() {
    CommandRun check = CommandRun.of("validate", graph.toString(), "--articles", news.toString());
    assertEquals(0, check.code(), check.out() + check.err());
  }

  @Test
  void oddCharactersShiftNothing() throws IOException {
    write("emoji", "👩‍🚀🇯🇵🙂 " + MET + "👍🏽 𝔄𝔫𝔞 " + MET);
    write("marks", "\u202b\u200f" + MET + "\u202c" + MET + "\ufeff\u00ad" + MET);
    write("controls", MET.repeat(5) + "\u0000\u0001\u001b[31m " + MET.repeat(5));
    write("nothing", MET + "\ufffe\uffff\ufdd0\ue000 " + MET);
    write("accents", "e" + "\u0301".repeat(200) + " " + MET);
    write("lines", MET + "\r\n\r\n" + MET + "\r\r" + MET + "\u2028\u0085\u000b\f" + MET);
    write("million", MET + "\n".repeat(900_000) + MET);
    write("markup", "<p class=\"x\">" + MET + "&amp;&nbsp;</p>{\"a\": \"\\u0000\"}");
    CommandRun run = extract();
    assertEquals(0, run.code(), run.err());
    assertOffsetsAreRight();
    String json = Files.readString(graph);
    for (String name : new String[] {"emoji", "marks", "controls", "lines", "million"}) {
      String met = "reported_in:meeting/ana-ruiz+bo-lind/undated:article/" + name + ".txt";
      assertTrue(json.contains(met), met + "\n" + run.err());
    }
  }

  @Test
  void endlessSentencesAreLeftOutAndTheRestIsRead() throws IOException {
    write("words", MET + "\n\n" + "she said that ".repeat(3_400) + "he left.\n\n" + MET);
    write("brackets", MET + "\n\n" + "(".repeat(20_000) + "x" + ")".repeat(20_000) + "\n\n" + MET);
    write("word", MET + "\n\n" + "a".repeat(200_000) + "\n\n" + MET);
    CommandRun run = extract();
    assertEquals(0, run.code(), run.err());
    assertOffsetsAreRight();
    assertTrue(
        run.err()
            .contains(
                "note: words.txt has a sentence of more than 1,000 words and punctuation marks"
                    + " (10,203), left out"),
        run.err());
    assertTrue(
        run.err().contains("note: brackets.txt has a sentence of more than 1,000"), run.err());
    assertTrue(Files.readString(graph).contains(":article/brackets.txt"));
  }

  @Test
  void aSentenceWithinItsLimitIsReadHoweverLong() throws IOException {
    write("x", MET + "\n\nHe said " + "that she said ".repeat(250) + "that Ana Ruiz met Bo Lind.");
    CommandRun run = extract("--longest-sentence", "800");
    assertEquals(0, run.code(), run.err());
    assertTrue(!run.err().contains("left out"), run.err());
    assertOffsetsAreRight();
    assertTrue(extract("--longest-sentence", "100").err().contains("left out"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name + ".txt"), text);
  }
}
