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
 * One hash, whatever the process is given beside the articles; each is a new process with models.
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
    // By the shell, because the tests' own Java may have a locale without accents.
    String[] copy = {
      "cp",
      "corpus/ishiba-five-minutes.txt",
      news + "/$(printf '\\303\\251\\360\\237\\231\\202').txt"
    };
    Process shell =
        new ProcessBuilder("bash", "-c", copy[0] + " " + copy[1] + " \"" + copy[2] + "\"").start();
    assertEquals(0, shell.waitFor());
    Files.copy(Path.of("corpus/articles.csv"), news.resolve("articles.csv"));
    first = hash(Map.of(), "extract", news.toString(), "--no-store", "--threads", "1");
  }

  private static CommandRun run(Map<String, String> environment, String... arguments)
      throws Exception {
    Path folder = Files.createDirectory(all.resolve("run" + runs++));
    return Launched.launcher(folder, environment, arguments).end();
  }

  private static String hash(Map<String, String> environment, String... arguments)
      throws Exception {
    CommandRun run = run(environment, arguments);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("article/é🙂.txt") && run.out().contains("\"type\": \"meeting\""));
    return sha(run.out());
  }

  private static void assertSame(Map<String, String> environment, String... more) throws Exception {
    String[] usual = {"extract", news.toString()};
    String[] both = Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new);
    assertEquals(first, hash(environment, both));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr_TR.UTF-8 | Asia/Tokyo          | -Duser.language=tr -Duser.country=TR",
        "C           | America/St_Johns    | -Dfile.encoding=ISO-8859-1",
        "ar_EG.UTF-8 | Pacific/Kiritimati  | -Duser.language=ar -Duser.extensions=u-nu-arab",
        "hi_IN.UTF-8 | Asia/Kolkata        | -Duser.language=hi -Duser.extensions=u-nu-deva",
        "POSIX       | UTC                 | -Duser.language=th -Duser.extensions=u-ca-buddhist"
      })
  void anyLocaleTimeZoneAndCharset(String locale, String zone, String options) throws Exception {
    assertSame(
        Map.of("LC_ALL", locale, "LANG", locale, "TZ", zone, "NEWSGRAPH_JAVA_OPTS", options),
        "--no-store");
  }

  @Test
  void anyOrderOfFilesThreadsAndFolder() throws Exception {
    List<String> files;
    try (Stream<Path> there = Files.list(news)) {
      files =
          new ArrayList<>(
              there.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList());
    }
    Collections.shuffle(files, new Random(7));
    List<String> command = new ArrayList<>(List.of("extract"));
    command.addAll(files);
    command.addAll(List.of("--metadata", news + "/articles.csv", "--no-store", "--threads", "4"));
    assertEquals(first, hash(Map.of(), command.toArray(String[]::new)));
    Path folder = Files.createDirectory(all.resolve("elsewhere"));
    List<String> there = new ArrayList<>(List.of("env", "-C", folder.toString()));
    there.add(Launched.TREE.toAbsolutePath() + "/bin/newsgraph");
    there.addAll(List.of("extract", "../news", "--no-store", "--threads", "2"));
    CommandRun run = Launched.start(folder, Map.of(), there).end();
    assertEquals(first, sha(run.out()));
  }

  private static String sha(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void coldAndWarmStore() throws Exception {
    String store = all.resolve("store").toString();
    assertSame(Map.of(), "--store", store);
    assertSame(Map.of("NEWSGRAPH_JAVA_OPTS", "-Duser.language=tr"), "--store", store);
  }

  @Test
  void theOtherJava() throws Exception {
    int other = Runtime.version().feature() >= 25 ? 17 : 25;
    Path java = null;
    try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
      java =
          homes
              .filter(home -> home.getFileName().toString().contains("-" + other))
              .filter(home -> Files.isExecutable(home.resolve("bin/java")))
              .min(Path::compareTo)
              .orElse(null);
    } catch (IOException e) {
      // No such folder: then there is no other Java either.
    }
    assumeTrue(java != null, "no Java " + other + " here");
    assertSame(Map.of("JAVA_HOME", java.toString()), "--no-store");
  }

  /** What CoreNLP finds in an article, alone and after fifty others in the same process. */
  @Test
  void anArticleAloneAndAfterFiftyOthers() throws Exception {
    Path many = Files.createDirectory(all.resolve("many"));
    int others = 0;
    for (Path article : corpus()) {
      List<String> paragraphs = Arrays.asList(Files.readString(article).split("\n\n"));
      for (int i = 0; i < 3; i++) {
        int from = paragraphs.size() * i / 3;
        int to = paragraphs.size() * (i + 1) / 3;
        if (to > from) {
          String part = String.join("\n\n", paragraphs.subList(from, to)) + "\n";
          Files.writeString(many.resolve("a" + others++ + ".txt"), part);
        }
      }
    }
    assertTrue(others >= 50, others + " others");
    Path last = many.resolve("zz.txt");
    Files.copy(Path.of("corpus/aso-flies-to-trump.txt"), last);
    Path alone = all.resolve("alone");
    Path after = all.resolve("after");
    String[] one = {"extract", last.toString(), "--store", alone.toString(), "--threads", "1"};
    String[] fifty = {"extract", many.toString(), "--store", after.toString(), "--threads", "1"};
    assertEquals(0, run(Map.of(), one).code());
    assertEquals(0, run(Map.of(), fifty).code());
    Map<String, String> kept = kept(alone);
    assertEquals(1, kept.size());
    assertEquals(kept.values().iterator().next(), kept(after).get(kept.keySet().iterator().next()));
  }

  private static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.endsWith("aso-flies-to-trump.txt"))
          .sorted()
          .toList();
    }
  }

  /** The stored analyses by their keys, both in hexadecimal. */
  private static Map<String, String> kept(Path store) throws Exception {
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
