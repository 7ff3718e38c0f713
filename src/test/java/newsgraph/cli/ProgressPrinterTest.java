package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.pipeline.RunSummary;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String told(int files, boolean interactive, Verbosity.Level level) {
    Terminal terminal =
        new Terminal(
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    RunSummary.Skipped fault = new RunSummary.Skipped("b.txt", "is empty", "remove it");
    try (ProgressPrinter progress = new ProgressPrinter(terminal, level)) {
      progress.note("a note");
      progress.listed(files);
      for (int i = 0; i < files; i++) {
        progress.skipped(fault);
      }
      progress.summarize(new RunSummary(0, 0, List.of(fault), List.of("a note"), List.of()));
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void fewFilesNeedNoCounts() {
    assertEquals(
        """
        note: a note
        1 file to read
        skipped b.txt: is empty; remove it
        0 articles read, 1 skipped
        """,
        told(1, false, Verbosity.Level.NORMAL));
  }

  @Test
  void manyFilesGiveTenCounts() {
    List<String> counts =
        told(1234, false, Verbosity.Level.NORMAL)
            .lines()
            .filter(line -> line.endsWith(" of 1234"))
            .toList();
    assertEquals(10, counts.size());
    assertEquals("1234 of 1234", counts.get(9));
  }

  @Test
  void quietTellsSkippedArticlesOnly() {
    assertEquals("skipped b.txt: is empty; remove it\n", told(1, false, Verbosity.Level.QUIET));
  }

  @Test
  void aTerminalGetsABarAndTheSummaryAfterIt() {
    String told = told(3, true, Verbosity.Level.NORMAL);
    assertTrue(told.contains("3/3"), told);
    assertTrue(told.endsWith("0 articles read, 1 skipped\n"), told);
    assertEquals(3, told.split("skipped b.txt: is empty", -1).length - 1);
  }
}
