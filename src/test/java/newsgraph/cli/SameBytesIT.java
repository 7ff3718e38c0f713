package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One hash, whatever the process is given beside the articles. Each run is a new process of the
 * tree, with the real models.
 */
class SameBytesIT {
  private static final List<String> NAMES =
      List.of("aso-flies-to-trump", "abe-mourned", "velmora-channel");

  @TempDir private static Path all;
  private static Path news;
  private static String first;
  private static int runs;

  @BeforeAll
  static void runOnce() throws Exception {
    news = Files.createDirectory(all.resolve("news"));
    for (String name : NAMES) {
      Files.copy(Path.of("corpus", name + ".txt"), news.resolve(name + ".txt"));
    }
    Files.copy(Path.of("corpus/articles.csv"), news.resolve("articles.csv"));
    // By the shell, because the tests' own Java may have a locale without accents.
    String name = "$(printf '\\303\\251\\360\\237\\231\\202').txt";
    String copy = "cp corpus/ishiba-five-minutes.txt \"" + news + "/" + name + "\"";
    assertEquals(0, new ProcessBuilder("bash", "-c", copy).start().waitFor());
    first = hash(Map.of(), Path.of(""), "extract", "" + news, "--no-store", "--threads", "1");
  }

  private static CommandRun run(
      Map<String, String> environment, Path workingFolder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("env", "-C", "" + workingFolder.toAbsolutePath()));
    command.add(Launched.TREE.toAbsolutePath() + "/bin/newsgraph");
    command.addAll(List.of(arguments));
    Path folder = Files.createDirectory(all.resolve("run" + runs++));
    CommandRun run = Launched.start(folder, environment, command).end();
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String hash(
      Map<String, String> environment, Path workingFolder, String... arguments) throws Exception {
    String graph = run(environment, workingFolder, arguments).out();
    assertTrue(graph.contains("\"article/é") && graph.contains("\"type\": \"meeting\""));
    byte[] bytes = graph.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Each with its own order of the files and its own working folder too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | tr_TR.UTF-8 | Asia/Tokyo         | -Duser.language=tr -Duser.country=TR",
        "2 | C           | America/St_Johns   | -Dfile.encoding=ISO-8859-1",
        "1 | ar_EG.UTF-8 | Pacific/Kiritimati | -Duser.language=ar -Duser.extensions=u-nu-arab",
        "4 | POSIX       | UTC                | -Dfile.encoding=UTF-16 -Duser.language=th"
            + " -Duser.extensions=u-ca-buddhist"
      })
  void anyOrderThreadsLocaleTimeZoneCharsetAndFolder(
      int threads, String locale, String zone, String options) throws Exception {
    List<String> files = new ArrayList<>(texts(news).stream().map(Path::toString).toList());
    Collections.shuffle(files, new Random(runs));
    List<String> command = new ArrayList<>(List.of("extract", "--threads", "" + threads));
    command.addAll(List.of("--no-store", "--metadata", news + "/articles.csv"));
    command.addAll(files);
    Map<String, String> environment =
        Map.of("LC_ALL", locale, "LANG", locale, "TZ", zone, "NEWSGRAPH_JAVA_OPTS", options);
    Path elsewhere = Files.createDirectory(all.resolve("elsewhere" + runs));
    assertEquals(first, hash(environment, elsewhere, command.toArray(String[]::new)));
  }

  @Test
  void coldAndWarmStoreAndRelativePaths() throws Exception {
    String[] extract = {"extract", "news", "--store", "store"};
    assertEquals(first, hash(Map.of(), all, extract));
    Map<String, String> turkish = Map.of("NEWSGRAPH_JAVA_OPTS", "-Duser.language=tr");
    assertEquals(first, hash(turkish, all, extract));
  }

  /** Java 25 beside 17, or 17 beside 25: of {@code OTHER_JAVA_HOME}, or else of the system. */
  @Test
  void theOtherJava() throws Exception {
    String home = System.getenv("OTHER_JAVA_HOME");
    int other = Runtime.version().feature() >= 25 ? 17 : 25;
    if (home == null) {
      home = ofTheSystem(other);
    }
    assumeTrue(home != null, "no Java " + other + " in /usr/lib/jvm; set OTHER_JAVA_HOME");
    Map<String, String> java = Map.of("JAVA_HOME", home);
    assertEquals(first, hash(java, Path.of(""), "extract", "" + news, "--no-store"));
  }

  private static String ofTheSystem(int version) {
    try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
      return homes
          .filter(home -> home.getFileName().toString().contains("-" + version))
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .map(Path::toString)
          .min(String::compareTo)
          .orElse(null);
    } catch (IOException e) {
      // No such folder, as on other systems.
      return null;
    }
  }

  /** What is kept of an article, alone and after fifty others on the same thread. */
  @Test
  void anArticleAloneAndAfterFiftyOthers() throws Exception {
    Path many = Files.createDirectory(all.resolve("many"));
    int others = 0;
    for (Path article : texts(Path.of("corpus"))) {
      List<String> paragraphs = Arrays.asList(Files.readString(article).split("\n\n"));
      for (int third = 0; third < 3; third++) {
        List<String> part =
            paragraphs.subList(paragraphs.size() * third / 3, paragraphs.size() * (third + 1) / 3);
        if (!part.isEmpty() && !article.endsWith(NAMES.get(0) + ".txt")) {
          Files.writeString(many.resolve("a" + others++ + ".txt"), String.join("\n\n", part));
        }
      }
    }
    assertTrue(others >= 50, others + " others");
    // The last by its name, and so the last of one thread.
    Path last = Files.copy(Path.of("corpus", NAMES.get(0) + ".txt"), many.resolve("zz.txt"));
    Map<String, String> alone = analyses(last, all.resolve("alone"));
    Map<String, String> after = analyses(many, all.resolve("after"));
    // Of each article its analysis and its facts.
    assertEquals(2, alone.size());
    assertEquals(2 * (others + 1), after.size());
    alone.forEach((key, analysis) -> assertEquals(analysis, after.get(key)));
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /**
   * What a run on one thread puts into a new store: its keys and what they stand for, in
   * hexadecimal.
   */
  private static Map<String, String> analyses(Path articles, Path store) throws Exception {
    run(Map.of(), Path.of(""), "extract", "" + articles, "--store", "" + store, "--threads", "1");
    Map<String, String> kept = new TreeMap<>();
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + store.resolve("articles.sqlite"));
        Statement statement = file.createStatement();
        ResultSet rows = statement.executeQuery("SELECT hex(key), hex(bytes) FROM article")) {
      while (rows.next()) {
        kept.put(rows.getString(1), rows.getString(2));
      }
    }
    return kept;
  }
}
