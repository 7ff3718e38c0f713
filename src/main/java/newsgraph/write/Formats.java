package newsgraph.write;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All formats that a graph can be written in. */
public final class Formats {
  private static final List<GraphWriter> ALL =
      List.of(
          new JsonGraphWriter(),
          new NdjsonGraphWriter(),
          new GraphmlGraphWriter(),
          new DotGraphWriter(),
          new GexfGraphWriter(),
          new CytoscapeGraphWriter(),
          new FtmGraphWriter(),
          new Neo4jGraphWriter(),
          new CsvGraphWriter(),
          new JsonldGraphWriter(),
          new PloverGraphWriter());

  private Formats() {}

  /** All of them, in the order in which they are told to users. */
  public static List<GraphWriter> all() {
    return ALL;
  }

  /** Their names, in that order. */
  public static List<String> names() {
    return ALL.stream().map(GraphWriter::format).toList();
  }

  /** The format of this name; capital letters do not matter. */
  public static Optional<GraphWriter> named(String name) {
    return ALL.stream().filter(writer -> writer.format().equalsIgnoreCase(name)).findFirst();
  }

  /** The format that the name of a file or folder ends in; of two endings the longer one counts. */
  public static Optional<GraphWriter> ofFile(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(writer -> fit(writer, name) > 0)
        .max(Comparator.comparingInt(writer -> fit(writer, name)));
  }

  /** Length of the writer's ending that the name has; 0 if it has none. */
  private static int fit(GraphWriter writer, String name) {
    return writer.endings().stream()
        .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
