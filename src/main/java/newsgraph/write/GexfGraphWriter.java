package newsgraph.write;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import com.fasterxml.jackson.dataformat.xml.util.DefaultXmlPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;

/** GEXF 1.3, for Gephi; meetings, tenures and links come and go on its timeline. */
final class GexfGraphWriter implements GraphWriter.ToFile {
  private static final Map<FlatGraph.Kind, String> TYPES =
      Map.of(
          FlatGraph.Kind.INTEGER, "integer",
          FlatGraph.Kind.BOOLEAN, "boolean",
          FlatGraph.Kind.TEXT, "string");

  private static final XmlMapper MAPPER =
      XmlMapper.builder()
          .enable(ToXmlGenerator.Feature.WRITE_XML_DECLARATION)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final PrettyPrinter LAYOUT = new DefaultXmlPrettyPrinter().withCustomNewLine("\n");

  @Override
  public String format() {
    return "gexf";
  }

  @Override
  public List<String> endings() {
    return List.of(".gexf");
  }

  @Override
  public void write(Graph graph, OutputStream out) throws IOException {
    FlatGraph flat = FlatGraph.of(graph);
    Spells spells = new Spells(new GraphIndex(graph));
    List<GexfDocument.Item> nodes = new ArrayList<>();
    for (FlatGraph.Item node : flat.nodes()) {
      nodes.add(item(node, null, spells.of(graph.nodes().get(nodes.size()))));
    }
    List<GexfDocument.Item> edges = new ArrayList<>();
    for (FlatGraph.Item edge : flat.edges()) {
      Edge full = graph.edges().get(edges.size());
      edges.add(item(edge, weight(full), spells.of(full)));
    }
    GexfDocument document =
        new GexfDocument(
            "1.3",
            new GexfDocument.Meta(
                graph.generator().name() + " " + graph.generator().version(),
                "People, their offices and their meetings"),
            new GexfDocument.Body(
                "dynamic",
                "directed",
                "string",
                "date",
                "interval",
                List.of(declared("node", flat.nodes()), declared("edge", flat.edges())),
                nodes,
                edges));
    MAPPER.writer().with(LAYOUT).writeValue(out, document);
  }

  private static GexfDocument.Attributes declared(String of, List<FlatGraph.Item> items) {
    List<GexfDocument.Declared> attributes = new ArrayList<>();
    attributes.add(new GexfDocument.Declared("type", "type", "string"));
    FlatGraph.attributes(items)
        .forEach(
            (name, kind) -> attributes.add(new GexfDocument.Declared(name, name, TYPES.get(kind))));
    return new GexfDocument.Attributes(of, attributes);
  }

  private static GexfDocument.Item item(
      FlatGraph.Item item, Integer weight, List<Spells.Spell> spells) {
    List<GexfDocument.Value> values = new ArrayList<>();
    values.add(new GexfDocument.Value("type", item.type()));
    item.fields()
        .forEach(
            (name, value) ->
                values.add(new GexfDocument.Value(name, XmlText.clean(FlatGraph.text(value)))));
    return new GexfDocument.Item(
        XmlText.clean(item.id()),
        item.source() == null ? null : XmlText.clean(item.source()),
        item.target() == null ? null : XmlText.clean(item.target()),
        XmlText.clean(item.label()),
        item.source() == null ? null : item.type(),
        weight,
        values,
        spells.stream().map(GexfGraphWriter::spell).toList());
  }

  private static GexfDocument.Spell spell(Spells.Spell spell) {
    return new GexfDocument.Spell(
        spell.start() == null ? null : spell.start().toString(),
        spell.end() == null ? null : spell.end().toString());
  }

  /** How strong an edge is drawn: the meetings of a link, the mentions in an article, else 1. */
  private static int weight(Edge edge) {
    if (edge instanceof Edge.Linked linked) {
      return linked.meetings().size();
    }
    return edge instanceof Edge.MentionedIn mentioned ? mentioned.count() : 1;
  }
}
