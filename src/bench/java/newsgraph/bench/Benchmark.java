package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * newsgraph and CoreNLP side by side, each in processes of its own, on the same articles: prints a
 * table of seconds by the clock, the processors' seconds, memory, and how many times the one is
 * better than the other.
 */
public final class Benchmark {
  private final Path articles;
  private final Path launcher;
  private final int rounds;
  private final String java =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Benchmark(Path articles, Path launcher, int rounds) {
    this.articles = articles;
    this.launcher = launcher;
    this.rounds = rounds;
  }

  /** Options: {@code --articles DIR} (else corpus), {@code --rounds N} (else 2). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path articles = Path.of("corpus");
    int rounds = 2;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--articles" -> articles = Path.of(arguments[i + 1]);
        case "--rounds" -> rounds = Integer.parseInt(arguments[i + 1]);
        default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
      }
    }
    new Benchmark(articles, Path.of("target/newsgraph/bin/newsgraph"), rounds).run();
  }

  private void run() throws IOException, InterruptedException {
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s, %d processors, %d articles of %s%n",
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Articles.in(articles).size(),
        articles);
    Path store = Files.createTempDirectory("bench-store");
    try {
      wholeProcess(store);
    } finally {
      delete(store);
    }
    throughput();
    scale();
  }

  private void wholeProcess(Path store) throws IOException, InterruptedException {
    Measured stock = Measured.run(own("-Xmx8g", "StockProcess", articles.toString(), "0", "cold"));
    tell("whole process, stock CoreNLP, without a graph", stock, stock);
    tell("whole process, cold", Measured.run(extract(store)), stock);
    tell("the same again, from the store", Measured.run(extract(store)), stock);
  }

  private void throughput() throws IOException, InterruptedException {
    String count = Integer.toString(rounds);
    double[] stock = warm(own("-Xmx8g", "StockProcess", articles.toString(), count));
    double[] one = warm(own("-Xmx1g", "OwnProcess", articles.toString(), count, "1"));
    double[] two = warm(own("-Xmx1g", "OwnProcess", articles.toString(), count, "2"));
    tell("warm, stock CoreNLP", stock, stock);
    tell("warm, one thread", one, stock);
    tell("warm, two threads", two, stock);
    System.out.printf(Locale.ROOT, "two threads: %.2f times one%n", two[0] / one[0]);
  }

  private void scale() throws IOException, InterruptedException {
    double last = 0;
    for (int count : new int[] {25_000, 50_000, 100_000}) {
      Measured run = Measured.run(own("-Xmx1500m", "ResolveProcess", Integer.toString(count)));
      double seconds = Double.parseDouble(run.output().split(" ")[0]);
      System.out.printf(
          Locale.ROOT,
          "resolve and graph of %d articles: %.1f s, %d MB%s%n",
          count,
          seconds,
          run.peakMegabytes(),
          last == 0 ? "" : String.format(Locale.ROOT, ", %.2f times the half", seconds / last));
      last = seconds;
    }
  }

  private List<String> extract(Path store) {
    return List.of(
        launcher.toString(),
        "extract",
        articles.toString(),
        "-q",
        "--skipped-ok",
        "--store",
        store.toString(),
        "-o",
        "target/bench.json");
  }

  private List<String> own(String memory, String main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java, memory));
    if (memory.equals("-Xmx1g")) {
      command.add("-XX:+UseSerialGC");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("newsgraph.bench." + main);
    command.addAll(List.of(arguments));
    return command;
  }

  /** Tokens a second by the clock, and by the processors' time. */
  private static double[] warm(List<String> command) throws IOException, InterruptedException {
    String[] told = Measured.run(command).output().strip().split(" ");
    double tokens = Double.parseDouble(told[0]);
    return new double[] {
      tokens / Double.parseDouble(told[1]), tokens / Double.parseDouble(told[2])
    };
  }

  private static void tell(String name, Measured run, Measured stock) {
    System.out.printf(
        Locale.ROOT,
        "%-46s %7.2f s (%.1f times less) %7.2f s of CPU (%.1f times less) %5d MB (%.1f)%n",
        name,
        run.seconds(),
        stock.seconds() / run.seconds(),
        run.cpu(),
        stock.cpu() / run.cpu(),
        run.peakMegabytes(),
        stock.peakMegabytes() / (double) run.peakMegabytes());
  }

  private static void tell(String name, double[] speed, double[] stock) {
    System.out.printf(
        Locale.ROOT,
        "%-46s %7.0f tokens/s (%.1f times) %7.0f tokens/s of CPU (%.1f times)%n",
        name,
        speed[0],
        speed[0] / stock[0],
        speed[1],
        speed[1] / stock[1]);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
