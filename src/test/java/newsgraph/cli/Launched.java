package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsgraph.LoadedModels;

/**
 * A process of the program, with its streams in files of a folder.
 *
 * @param process as it runs
 * @param folder where {@code out} and {@code err} are
 */
record Launched(Process process, Path folder) {
  static final Path TREE = Path.of(System.getProperty("newsgraph.tree"));
  private static final Path REPLAYED = Path.of("target", "replay-store");

  /** Starts the launcher of the tree. */
  static Launched launcher(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    // Who starts the tests in the background, or by nohup, has signals ignored; a user has not.
    command.addAll(List.of("env", "--default-signal=INT,HUP,TERM", TREE + "/bin/newsgraph"));
    command.addAll(List.of(arguments));
    return start(folder, environment, command);
  }

  /** Starts {@link WatchedMain} with stored analyses, each of which takes so long. */
  static Launched replaying(Path folder, long millis, String... arguments) throws IOException {
    return start(folder, Map.of(), replay(folder, millis, arguments));
  }

  /** The command of {@link #replaying}. */
  static List<String> replay(Path folder, long millis, String... arguments) {
    return watched(folder, REPLAYED.toAbsolutePath().toString(), millis, arguments);
  }

  /** The command of {@link WatchedMain} with the real annotator. */
  static List<String> real(Path folder, String... arguments) {
    return watched(folder, "-", 0, arguments);
  }

  private static List<String> watched(
      Path folder, String source, long millis, String... arguments) {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,HUP,TERM"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The program's own jar, so that it finds what the build put beside it.
    String classes =
        TREE.resolve("lib/newsgraph.jar").toAbsolutePath()
            + File.pathSeparator
            + Path.of("target/test-classes").toAbsolutePath();
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.addAll(List.of("-Xlog:disable", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classes, WatchedMain.class.getName()));
    command.addAll(List.of(folder.resolve("calls").toString(), source, Long.toString(millis)));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** Starts a command. */
  static Launched start(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    return new Launched(builder.start(), folder);
  }

  /** Has the corpus analysed, once, for those that replay it. */
  static void prepareReplay() {
    CommandRun run =
        CommandRun.with(
            LoadedModels::annotator,
            "extract",
            "corpus",
            "-q",
            "--store",
            REPLAYED.toString(),
            "-o",
            "target/replay.json");
    assertEquals(0, run.code(), run.err());
  }

  /** Waits for its end. */
  CommandRun end() throws IOException, InterruptedException {
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), "still running");
    return new CommandRun(process.exitValue(), told("out"), told("err"));
  }

  /** Sends a signal by its name. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Waits until so many articles have been given to the annotator. */
  void awaitCalls(int number) throws IOException, InterruptedException {
    while (calls().size() < number) {
      assertTrue(process.isAlive(), () -> "ended early: " + told("err"));
      Thread.sleep(5);
    }
  }

  /** The paths of the articles that were given to the annotator. */
  List<String> calls() throws IOException {
    return lines(folder.resolve("calls"));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private String told(String stream) {
    try {
      return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
