package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, in the tree that the build leaves. */
class LauncherIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("newsgraph.tree"), "bin", "newsgraph");

  @TempDir private Path folder;

  private CommandRun start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    return new CommandRun(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path script(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Java 25 takes in all classes of its cache at the start, touched or not: without the cache. */
  private static Map<String, String> logOfClasses(Path file) {
    String cache = Runtime.version().feature() >= 25 ? "-XX:AOTMode=off " : "";
    return Map.of("NEWSGRAPH_JAVA_OPTS", cache + "-Xlog:class+load:file=" + file);
  }

  @Test
  void versionAnswersWithoutTouchingCoreNlp() throws Exception {
    Path classes = folder.resolve("classes");
    CommandRun run = start(LAUNCHER, logOfClasses(classes), "--version");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("newsgraph "), run.out());
    assertEquals("", run.err());
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains("newsgraph.cli.Main"));
    assertFalse(loaded.contains("edu.stanford"));
  }

  /** The working folder may be large: what is not given as a PATH is not measured. */
  @Test
  void withoutAPathNothingIsMeasured() throws Exception {
    Path measured = folder.resolve("measured");
    script("fake/du", "#!/bin/sh", "echo \"$@\" >>'" + measured + "'", "echo 5");
    Map<String, String> tools =
        Map.of("PATH", folder.resolve("fake") + ":" + System.getenv("PATH"));
    assertEquals(0, start(LAUNCHER, tools, "--version").code());
    assertFalse(Files.exists(measured));
    assertEquals(2, start(LAUNCHER, tools, "extract", "no such folder").code());
    assertTrue(Files.readString(measured).contains("no such folder"));
  }

  @Test
  void theSameRunAgainTouchesNothingOfCoreNlp() throws Exception {
    String article = Path.of("corpus/ishiba-five-minutes.txt").toString();
    CommandRun cold = start(LAUNCHER, Map.of(), "extract", article);
    assertEquals(0, cold.code(), cold.err());
    assertTrue(Files.exists(folder.resolve("cache/newsgraph/articles.sqlite")));
    Path classes = folder.resolve("classes");
    CommandRun warm = start(LAUNCHER, logOfClasses(classes), "extract", article);
    assertEquals(0, warm.code(), warm.err());
    assertEquals(cold.out(), warm.out());
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains("newsgraph.store.ArticleStore"));
    assertFalse(loaded.contains("edu.stanford"));
    assertFalse(loaded.contains("LoadedCoreNlp"));
    assertFalse(loaded.contains("newsgraph.extract.PeopleFinder"), "the facts are kept too");
  }

  @Test
  void factsOfOtherWordListsAreReadAnew() throws Exception {
    String article = Path.of("corpus/ishiba-five-minutes.txt").toString();
    CommandRun first = start(LAUNCHER, Map.of(), "extract", article);
    assertTrue(first.out().contains("\"type\": \"office\""));
    Path lists = Files.createDirectories(folder.resolve("lists"));
    Files.writeString(lists.resolve("titles.tsv"), "# no titles\n");
    String models = lists.toString();
    CommandRun other = start(LAUNCHER, Map.of(), "extract", article, "--models", models);
    assertFalse(other.out().contains("prime minister of"), other.out());
    assertFalse(other.out().equals(first.out()));
    assertEquals(first.out(), start(LAUNCHER, Map.of(), "extract", article).out());
  }

  @Test
  void aCopiedTreeSaysNothingOfItsArchive() throws Exception {
    Path copy = folder.resolve("copy");
    Path launcher = copy.resolve("bin/newsgraph");
    Files.createDirectories(launcher.getParent());
    Files.copy(LAUNCHER, launcher, StandardCopyOption.COPY_ATTRIBUTES);
    Path libraries = LAUNCHER.toAbsolutePath().resolveSibling("../lib").toRealPath();
    Files.createSymbolicLink(copy.resolve("lib"), libraries);
    CommandRun run = start(launcher, Map.of(), "--version");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void aHeapAndACollectorOfTheUsersAreTaken() throws Exception {
    for (String options : List.of("-Xmx300m", "-XX:MaxHeapSize=300m", "-XX:+UseG1GC -Xmx3g")) {
      CommandRun run = start(LAUNCHER, Map.of("NEWSGRAPH_JAVA_OPTS", options), "--version");
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.err());
    }
  }

  @Test
  void theHeapGrowsAsFarAsItMay() throws Exception {
    for (String size : List.of("", "-Xmx1g ")) {
      String options = size + "-XX:+PrintFlagsFinal";
      CommandRun run = start(LAUNCHER, Map.of("NEWSGRAPH_JAVA_OPTS", options), "--version");
      assertTrue(
          run.out().lines().anyMatch(flag -> flag.matches(".* UseAdaptiveSizePolicy += true .*")),
          "without it Java's parallel collector keeps the heap as small as it was at first");
    }
  }

  @Test
  void aWrongOptionKeepsItsExitCode() throws Exception {
    assertEquals(2, start(LAUNCHER, Map.of(), "extract", "--no such option", "a b").code());
  }

  @Test
  void symbolicLinksToItWork() throws Exception {
    Path place = LAUNCHER.resolveSibling("../..").normalize();
    Path first = place.resolve("launcher link");
    Path second = place.resolve("link to the link");
    Files.deleteIfExists(first);
    Files.deleteIfExists(second);
    Files.createSymbolicLink(first, LAUNCHER.toAbsolutePath());
    Files.createSymbolicLink(second, first.getFileName());
    assertEquals(0, start(second, Map.of(), "--help").code());
  }

  @Test
  void argumentsArePassedOnAsTheyAre() throws Exception {
    CommandRun run = start(LAUNCHER, Map.of("LC_ALL", "C"), "extract", "no such é folder");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no such é folder"), run.err());
  }

  @Test
  void aWrongJavaHomeIsNamed() throws Exception {
    CommandRun run = start(LAUNCHER, Map.of("JAVA_HOME", "/no/java"), "--version");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("/no/java") && run.err().contains("17"), run.err());
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    script("old/bin/java", "#!/bin/sh", "echo 'openjdk version \"1.8.0_402\"' >&2");
    CommandRun run =
        start(LAUNCHER, Map.of("JAVA_HOME", folder.resolve("old").toString()), "--version");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("Java 17 or newer is needed"), run.err());
  }

  @Test
  void withoutAnyJavaItSaysSo() throws Exception {
    Path tools = folder.resolve("tools");
    for (String tool : List.of("dirname", "readlink", "sed", "head")) {
      String path = System.getenv("PATH");
      script("tools/" + tool, "#!/bin/sh", "PATH='" + path + "' exec " + tool + " \"$@\"");
    }
    CommandRun run =
        start(LAUNCHER, Map.of("JAVA_HOME", "", "PATH", tools.toString()), "--version");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("install Java 17"), run.err());
  }

  /** Neither to the working folder, nor to the home, nor to Java's folder of temporary files. */
  @Test
  void itWritesOnlyWhereItIsTold() throws Exception {
    Path out = Files.createDirectory(folder.resolve("output"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path store = folder.resolve("store");
    CommandRun run =
        start(
            Path.of("/usr/bin/env"),
            Map.of(
                "HOME", elsewhere.toString(),
                "TMPDIR", elsewhere.toString(),
                "NEWSGRAPH_JAVA_OPTS", "-Djava.io.tmpdir=" + elsewhere),
            "-C",
            elsewhere.toString(),
            LAUNCHER.toAbsolutePath().toString(),
            "extract",
            Path.of("corpus/ishiba-five-minutes.txt").toAbsolutePath().toString(),
            "--store",
            store.toString(),
            "-o",
            out.resolve("graph.json").toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(), files(elsewhere));
    assertEquals(List.of("graph.json"), files(out));
    assertEquals(List.of("elsewhere", "err", "out", "output", "store"), files(folder));
  }

  private static List<String> files(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
