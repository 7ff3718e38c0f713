package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.annotate.CoreNlpAnnotator;

/**
 * Does what users do, once each, in one process; the build has Java make an archive of the classes
 * that this loads, so that they are there faster in later processes.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs the commands.
   *
   * @param arguments a folder of articles, and a folder for what is made, which is emptied first
   * @throws IllegalStateException if one of them fails
   */
  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    empty(work);
    String graph = work.resolve("graph.json").toString();
    List<String> extract =
        List.of("extract", arguments[0], "-q", "--store", work.toString(), "-o", graph);
    // First all is analysed, then it comes from the store.
    run(extract);
    run(extract);
    run(List.of("validate", graph, "--articles", arguments[0]));
    run(List.of("diff", graph, graph));
    run(List.of("convert", graph, "-o", work.resolve("graph.graphml").toString()));
  }

  private static void run(List<String> command) {
    if (Main.run(CoreNlpAnnotator::new, null, command.toArray(String[]::new)) != ExitCode.DONE) {
      throw new IllegalStateException("failed: " + command);
    }
  }

  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
