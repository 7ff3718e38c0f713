package newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A graph of many invented articles is resolved, built and written within a stated heap. {@code
 * -Dlarge.articles=50000}, as in the profile {@code kills}, takes two minutes and a gigabyte of
 * disk.
 */
class LargeGraphIT {
  private static final int ARTICLES = Integer.getInteger("large.articles", 5_000);

  /** 2 GB for 50,000 articles, and 50 MB for what does not grow with them. */
  private static final int MEGABYTES = 50 + ARTICLES * 2_000 / 50_000;

  @TempDir private Path folder;

  @Test
  void itFitsTheHeap() throws Exception {
    Path graph = folder.resolve("graph.json");
    Path log = folder.resolve("log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx" + MEGABYTES + "m",
            "-cp",
            System.getProperty("java.class.path"),
            LargeGraph.class.getName(),
            Integer.toString(ARTICLES),
            graph.toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int code = process.waitFor();
    String told = Files.readString(log, StandardCharsets.UTF_8).strip();
    assertEquals(0, code, told);
    System.out.printf(
        "%d articles in a heap of %d MB and %d s: %s bytes, nodes and edges%n",
        ARTICLES, MEGABYTES, (System.nanoTime() - start) / 1_000_000_000, told);
    String[] numbers = told.split(" ");
    assertEquals(numbers[1] + " " + numbers[2], written(graph));
    assertTrue(Integer.parseInt(numbers[1]) > 2 * ARTICLES, told);
  }

  /** Numbers of nodes and edges, read as a stream: the file is larger than a text can be. */
  private static String written(Path graph) throws IOException {
    long nodes = 0;
    long edges = 0;
    try (JsonParser json = new JsonFactory().createParser(graph.toFile())) {
      String list = "";
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          list = json.currentName();
        } else if (token.isStructStart()) {
          depth++;
          nodes += depth == 3 && list.equals("nodes") ? 1 : 0;
          edges += depth == 3 && list.equals("edges") ? 1 : 0;
        } else if (token.isStructEnd()) {
          depth--;
        }
      }
    }
    return nodes + " " + edges;
  }
}
