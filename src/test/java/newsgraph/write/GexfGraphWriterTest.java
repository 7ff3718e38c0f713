package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Checked with the schema of GEXF 1.3, and read back as XML. */
class GexfGraphWriterTest {
  private static final String NS = "http://gexf.net/1.3";

  private static Document read(String gexf) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(GexfGraphWriterTest.class.getResource("/gexf/gexf.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(gexf)));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(gexf)));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(NS, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, String> values(Element item) {
    Map<String, String> values = new HashMap<>();
    elements(item, "attvalue")
        .forEach(value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
    return values;
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void itIsValidAndEveryFieldIsReadBack(Graph graph) throws Exception {
    Element root = read(Written.text("gexf", graph)).getDocumentElement();
    FlatGraph flat = FlatGraph.of(graph);
    List<Element> nodes = elements(root, "node");
    List<Element> edges = elements(root, "edge");
    assertEquals(flat.nodes().size(), nodes.size());
    assertEquals(flat.edges().size(), edges.size());
    for (int i = 0; i < nodes.size(); i++) {
      assertFields(flat.nodes().get(i), nodes.get(i));
    }
    for (int i = 0; i < edges.size(); i++) {
      assertFields(flat.edges().get(i), edges.get(i));
      assertEquals(flat.edges().get(i).source(), edges.get(i).getAttribute("source"));
      assertEquals(flat.edges().get(i).target(), edges.get(i).getAttribute("target"));
      assertEquals(flat.edges().get(i).type(), edges.get(i).getAttribute("kind"));
    }
    assertEquals(
        Written.Counts.of(graph),
        Written.Counts.of(nodes.stream().map(node -> values(node).get("type"))));
  }

  private static void assertFields(FlatGraph.Item item, Element read) {
    assertEquals(item.id(), read.getAttribute("id"));
    assertEquals(XmlText.clean(item.label()), read.getAttribute("label"));
    Map<String, String> values = values(read);
    item.fields()
        .forEach(
            (name, value) ->
                assertEquals(XmlText.clean(FlatGraph.text(value)), values.get(name), name));
    assertEquals(item.fields().size() + 1, values.size());
  }

  @Test
  void meetingsTenuresAndLinksHaveTheirDays() throws Exception {
    assertEquals(
        Map.of(
            "meeting/a+b/2030-02",
            List.of("2030-02-01..2030-02-28"),
            "meeting/a+b/2030-02-27",
            List.of("2030-02-27..2030-03-02"),
            "meeting/a+b/2032",
            List.of("2032-01-01..2032-12-31"),
            "participates:person/a:meeting/a+b/2032",
            List.of("2032-01-01..2032-12-31"),
            "linked:person/a:person/b",
            List.of("2030-02-01..2030-03-02", "2032-01-01..2032-12-31"),
            "holds:person/a:office/-/x",
            List.of("2029-01-01..2030-06-30"),
            "holds:person/b:office/-/x",
            List.of("2030-07-01..")),
        spells(Written.text("gexf", dated())));
  }

  @Test
  void whatHasNoDateIsAlwaysThere() throws Exception {
    Map<String, List<String>> spells = spells(Written.text("gexf", Written.harbour()));
    assertTrue(
        spells.keySet().stream().noneMatch(id -> id.startsWith("person/")), () -> "" + spells);
    assertEquals(
        List.of("2030-09-01..2030-09-01"),
        spells.get("meeting/ilka-sorensen-tarr+teo-malvern/2030-09-01"));
  }

  private static Map<String, List<String>> spells(String gexf) throws Exception {
    Element root = read(gexf).getDocumentElement();
    Map<String, List<String>> spells = new HashMap<>();
    for (String name : List.of("node", "edge")) {
      for (Element item : elements(root, name)) {
        List<String> own =
            elements(item, "spell").stream()
                .map(spell -> spell.getAttribute("start") + ".." + spell.getAttribute("end"))
                .toList();
        if (!own.isEmpty()) {
          spells.put(item.getAttribute("id"), own);
        }
      }
    }
    return spells;
  }

  private static Graph dated() {
    Node.Person a = new Node.Person("person/a", "A", List.of(), 1);
    Node.Person b = new Node.Person("person/b", "B", List.of(), 1);
    Node.Office x = new Node.Office("office/-/x", "x", null, OfficeKind.OTHER);
    List<Node.Meeting> meetings =
        List.of(
            meeting("2030-02", "2030-02"),
            meeting("2030-02-27", "2030-03-02"),
            meeting("2032", "2032"),
            // No day of the calendar, and an end before its start: nobody can place them.
            meeting("2030-02-30", "2030-02-30"),
            meeting("2031", "2029"));
    List<Node> nodes = new ArrayList<>(List.of(a, b, x));
    nodes.addAll(meetings);
    return new Graph(
        new Graph.Generator("newsgraph", "1.2.3", "4.5"),
        List.of(),
        nodes,
        List.of(
            new Edge.Holds(a.id(), x.id(), OfficeStatus.FORMER, null, "2029", "2030-06", List.of()),
            new Edge.Holds(b.id(), x.id(), OfficeStatus.CURRENT, null, "2030-07", null, List.of()),
            new Edge.Participates(a.id(), meetings.get(2).id(), null, List.of()),
            new Edge.Linked(
                a.id(),
                b.id(),
                meetings.stream().map(Node.Meeting::id).toList(),
                List.of(new Edge.StatusCount(MeetingStatus.HELD, 5)))));
  }

  private static Node.Meeting meeting(String from, String to) {
    return new Node.Meeting(
        "meeting/a+b/" + from,
        MeetingStatus.HELD,
        MeetingKind.UNSPECIFIED,
        new DateRange(from, to, DateRange.Precision.of(from), List.of()),
        null,
        List.of(),
        false);
  }
}
