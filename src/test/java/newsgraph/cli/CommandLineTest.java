package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void helpGoesToStdoutAndNamesTheCommands() {
    CommandRun run = CommandRun.of("--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("extract"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void helpOfExtractTellsItsOptionsAndExitCodes() {
    CommandRun run = CommandRun.of("extract", "--help");
    assertEquals(0, run.code());
    for (String told :
        List.of(
            "--output",
            "--metadata",
            "--focus",
            "--threads",
            "--models",
            "--quotes",
            "--skipped-ok",
            "--verbose",
            "--quiet",
            "Exit codes")) {
      assertTrue(run.out().contains(told), told + " in " + run.out());
    }
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "extract --version"})
  void versionTellsBothVersions(String arguments) {
    CommandRun run = CommandRun.of(arguments.split(" "));
    assertEquals(0, run.code());
    assertTrue(
        run.out().matches("newsgraph \\d+\\.\\d+\\.\\d+ \\(CoreNLP 4\\.\\S+\\)\\R"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extrakt",
        "--wrong",
        "extract",
        "extract --wrong .",
        "extract --threads 0 .",
        "extract --threads many .",
        "extract --quotes some .",
        "extract --models no/such/folder .",
        "extract -v -q .",
        "extract no/such/path"
      })
  void whatIsNotUnderstoodIsExitCode2AndPrintsNothing(String arguments) {
    CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("newsgraph: "), run.err());
    assertTrue(run.err().lines().count() <= 4, run.err());
  }

  @Test
  void aMissingPathIsNamed() {
    assertTrue(CommandRun.of("extract", "no/such/path").err().contains("no/such/path"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract --wrong", "extract --wrong .", "--wrong"})
  void aWrongOptionIsNamed(String arguments) {
    String err = CommandRun.of(arguments.split(" ")).err();
    assertTrue(err.lines().findFirst().orElse("").contains("--wrong"), err);
  }
}
