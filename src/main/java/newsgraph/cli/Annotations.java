package newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.codec.GraphFile;

/**
 * Lines that GitHub Actions shows beside a file, as its workflow commands. Nothing is written where
 * nobody reads them.
 */
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
final class Annotations {
  private final Terminal terminal;
  private final Path file;
  private final Map<String, Integer> lines;

  /**
   * Annotations of one graph.
   *
   * @param file what they are shown beside; its nodes and edges are looked up, if it is a graph
   */
  Annotations(Terminal terminal, Path file) {
    this.terminal = terminal;
    this.file = file;
    this.lines = terminal.annotated() ? lines(file) : Map.of();
  }

  private static Map<String, Integer> lines(Path file) {
    try {
      return GraphFile.lines(file);
    } catch (IOException e) {
      // They are shown beside the file as a whole then.
      return Map.of();
    }
  }

  /** Something to know; {@code ids} are the nodes and edges that it is about. */
  void notice(List<String> ids, String message) {
    annotate("notice", ids, message);
  }

  /** Something that is wrong; {@code ids} are the nodes and edges that it is about. */
  void error(List<String> ids, String message) {
    annotate("error", ids, message);
  }

  private void annotate(String level, List<String> ids, String message) {
    if (!terminal.annotated()) {
      return;
    }
    String line =
        ids.stream()
            .map(lines::get)
            .filter(Objects::nonNull)
            .findFirst()
            .map(number -> ",line=" + number)
            .orElse("");
    String place = escaped(file.toString()).replace(":", "%3A").replace(",", "%2C");
    terminal
        .outWriter()
        .println("::" + level + " file=" + place + line + ",title=newsgraph::" + escaped(message));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
