package newsgraph.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.HostileGraph;
import newsgraph.graph.Graph;

/** Graphs as they are written, for the tests of all formats. */
final class Written {
  private Written() {}

  /**
   * How many of each there are, which every format must agree on.
   *
   * @param people nodes
   * @param offices nodes
   * @param meetings nodes
   */
  record Counts(long people, long offices, long meetings) {
    static Counts of(Graph graph) {
      return of(
          graph.nodes().stream()
              .map(node -> node.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Counted by the words person, office and meeting. */
    static Counts of(Stream<String> types) {
      List<String> all = types.toList();
      return new Counts(
          all.stream().filter("person"::equals).count(),
          all.stream().filter("office"::equals).count(),
          all.stream().filter("meeting"::equals).count());
    }
  }

  /** The story of the harbour: meetings planned, held and denied, a tenure that ends. */
  static Graph harbour() {
    return Graphs.of(Harbour.plan(), Harbour.outcome());
  }

  /** The graphs that every format is tried on: a story, hostile texts, no texts, nothing at all. */
  static Stream<Graph> graphs() {
    return Stream.of(
        harbour(),
        HostileGraph.graph(),
        Quotes.NONE.applyTo(harbour()),
        new Graph(
            new Graph.Generator("newsgraph", "1.2.3", "4.5"), List.of(), List.of(), List.of()));
  }

  /** A graph in a format that is one file. */
  static String text(String format, Graph graph) {
    GraphWriter.ToFile writer = (GraphWriter.ToFile) Formats.named(format).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(graph, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The hostile graph in any format. */
  static Path to(Path parent, String format) throws IOException {
    return to(Files.createDirectories(parent), format, HostileGraph.graph());
  }

  /** A graph in any format, as a file or a folder of a name below a folder. */
  static Path to(Path parent, String format, Graph graph) throws IOException {
    GraphWriter writer = Formats.named(format).orElseThrow();
    Path place = parent.resolve("graph" + writer.endings().get(0));
    if (writer instanceof GraphWriter.ToFolder folder) {
      folder.write(graph, Files.createDirectories(place));
      return place;
    }
    return Files.writeString(place, text(format, graph));
  }
}
