package newsgraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that are measured: the launcher as users start it, and classes of this package. */
final class Processes {
  private static final Path LAUNCHER = Path.of("target/newsgraph/bin/newsgraph");

  /** What the launcher gives Java where there is much to read. */
  private static final List<String> AS_LAUNCHED =
      List.of(
          "-Xms1100m",
          "-Xmn560m",
          "-XX:MinHeapFreeRatio=20",
          "-Xmx2g",
          "-XX:+UseSerialGC",
          "-XX:CompileCommand=quiet",
          "-XX:CompileCommand=exclude,edu.stanford.nlp.pipeline.WordsToSentencesAnnotator::annotate");

  private Processes() {}

  static List<String> newsgraph(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** From articles to a graph on disk. */
  static List<String> extract(Path articles, Path graph, String... more) {
    List<String> command = newsgraph("extract", articles.toString(), "-q", "--skipped-ok");
    command.addAll(List.of("-o", graph.toString()));
    command.addAll(List.of(more));
    return command;
  }

  /** CoreNLP's own pipeline. */
  static List<String> stock(List<String> javaOptions, String... arguments) {
    List<String> options = new ArrayList<>(List.of("-Xmx8g"));
    options.addAll(javaOptions);
    return java(options, "StockProcess", arguments);
  }

  /** Ours, in a Java with the launcher's options. */
  static List<String> own(String main, String... arguments) {
    return java(AS_LAUNCHED, main, arguments);
  }

  static List<String> java(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "newsgraph.bench." + main));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The mean of several runs of one command; its memory is the most of any. */
  static Measured mean(List<Measured> runs) throws IOException {
    return new Measured(
        runs.stream().mapToDouble(Measured::seconds).average().orElseThrow(),
        runs.stream().mapToDouble(Measured::cpu).average().orElseThrow(),
        runs.stream().mapToLong(Measured::peakMegabytes).max().orElseThrow(),
        "");
  }
}
