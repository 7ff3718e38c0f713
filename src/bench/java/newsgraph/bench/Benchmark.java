package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * newsgraph and CoreNLP side by side, each in processes of its own, on the same articles: prints
 * seconds by the clock, the processors' seconds, memory, how many times the one is better than the
 * other, and the scores of the graph that was made meanwhile.
 */
public final class Benchmark {
  private static final int[] MANY = {25_000, 50_000, 100_000};

  private Benchmark() {}

  /** Options: see {@link Options}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s, %d processors; %d articles, %d of them for whole processes%n",
        processor(),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Articles.in(options.articles()).size(),
        Articles.in(options.few()).size());
    Path work = Files.createTempDirectory("newsgraph-bench");
    try {
      new WholeProcess(options, work).run();
      new Warm(options).run();
      new OneChanged(options, work).run();
      new LongArticle(options, work).run();
      manyFacts();
    } finally {
      delete(work);
    }
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** The half of the work that sees all articles. */
  private static void manyFacts() throws IOException, InterruptedException {
    double last = 0;
    for (int count : MANY) {
      List<String> options = List.of("-Xmx1500m", "-XX:+UseSerialGC");
      Measured run =
          Measured.run(Processes.java(options, "ResolveProcess", Integer.toString(count)));
      double seconds = Double.parseDouble(run.output().split(" ")[0]);
      System.out.printf(
          Locale.ROOT,
          "resolve and graph of %d articles: %.1f s (%.1f s of CPU with making them up), %d MB%s%n",
          count,
          seconds,
          run.cpu(),
          run.peakMegabytes(),
          last == 0 ? "" : String.format(Locale.ROOT, ", %.2f times the half", seconds / last));
      last = seconds;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
