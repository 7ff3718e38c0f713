package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import newsgraph.Graphs;
import newsgraph.HostileGraph;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read as RDF by Titanium, a JSON-LD 1.1 processor; it may fetch nothing. */
class JsonldGraphWriterTest {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String SCHEMA = "https://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static List<RdfNQuad> read(Graph graph) throws Exception {
    return JsonLd.toRdf(JsonDocument.of(new StringReader(Written.text("jsonld", graph))))
        .loader(
            (url, options) -> {
              throw new AssertionError("fetches " + url);
            })
        .get()
        .toList();
  }

  private static long typed(List<RdfNQuad> quads, String type) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().getValue().equals(RDF_TYPE))
        .filter(quad -> quad.getObject().getValue().equals(type))
        .count();
  }

  private static List<String> objects(List<RdfNQuad> quads, String subject, String predicate) {
    return quads.stream()
        .filter(quad -> quad.getSubject().getValue().equals(subject))
        .filter(quad -> quad.getPredicate().getValue().equals(predicate))
        .map(quad -> quad.getObject().getValue())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void countsAgreeAndAllEvidenceIsAnnotated(Graph graph) throws Exception {
    List<RdfNQuad> quads = read(graph);
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(
            typed(quads, SCHEMA + "Person"),
            typed(quads, SCHEMA + "Occupation"),
            typed(quads, SCHEMA + "Event")));
    assertEquals(graph.articles(), typed(quads, SCHEMA + "NewsArticle"));
    long evidence = graph.edges().stream().mapToLong(edge -> EvidenceRow.of(edge).size()).sum();
    assertEquals(evidence, typed(quads, OA + "Annotation"));
    assertEquals(evidence, typed(quads, OA + "TextPositionSelector"));
    long quotes =
        graph.edges().stream()
            .flatMap(edge -> EvidenceRow.of(edge).stream())
            .filter(row -> row.words().quote() != null)
            .count();
    assertEquals(quotes, typed(quads, OA + "TextQuoteSelector"));
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void idsAreUrnsAndNoTermIsLost(Graph graph) throws Exception {
    for (RdfNQuad quad : read(graph)) {
      if (quad.getSubject().isIRI()) {
        assertTrue(quad.getSubject().getValue().startsWith(JsonldContext.IDS));
        URI.create(quad.getSubject().getValue());
      }
    }
    JsonNode json = new ObjectMapper().readTree(Written.text("jsonld", graph));
    for (JsonNode thing : json.get("@graph")) {
      thing
          .fieldNames()
          .forEachRemaining(
              name -> assertTrue(json.get("@context").has(name) || name.startsWith("pq:"), name));
    }
  }

  @Test
  void aTenureIsAStatementOfPositionHeld() throws Exception {
    Graph graph = HostileGraph.graph();
    List<RdfNQuad> quads = read(graph);
    Edge.Holds holds = Graphs.edges(graph, Edge.Holds.class).get(0);
    String statement = JsonldValues.urn(holds.id());
    assertEquals(
        List.of(statement),
        objects(quads, "urn:newsgraph:person/ana", "http://www.wikidata.org/prop/P39"));
    assertEquals(
        List.of("urn:newsgraph:office/-/head"),
        objects(quads, statement, "http://www.wikidata.org/prop/statement/P39"));
    assertEquals(
        List.of("2029-02"),
        objects(quads, statement, "http://www.wikidata.org/prop/qualifier/P580"));
    assertEquals(
        List.of("2030-02-03"),
        objects(quads, statement, "http://www.wikidata.org/prop/qualifier/P582"));
    assertEquals(List.of("former"), objects(quads, statement, JsonldContext.OWN + "status"));
  }

  @Test
  void evidenceIsAnAnnotationWithBothSelectors() throws Exception {
    Graph graph = Written.harbour();
    List<RdfNQuad> quads = read(graph);
    Edge.ReportedIn report = Graphs.edges(graph, Edge.ReportedIn.class).get(0);
    String annotation =
        quads.stream()
            .filter(quad -> quad.getPredicate().getValue().equals(OA + "hasBody"))
            .filter(quad -> quad.getObject().getValue().equals(JsonldValues.urn(report.id())))
            .findFirst()
            .orElseThrow()
            .getSubject()
            .getValue();
    String target = objects(quads, annotation, OA + "hasTarget").get(0);
    assertEquals(
        List.of(JsonldValues.urn(report.target())), objects(quads, target, OA + "hasSource"));
    List<String> selectors = objects(quads, target, OA + "hasSelector");
    assertEquals(2, selectors.size());
    Quotation words = report.evidence().get(0);
    int at = words.sentence().indexOf(words.quote());
    assertEquals(words.sentence().substring(0, at), one(quads, selectors, "prefix"));
    assertEquals(words.quote(), one(quads, selectors, "exact"));
    assertEquals(
        words.sentence().substring(at + words.quote().length()), one(quads, selectors, "suffix"));
    assertEquals("" + words.start(), one(quads, selectors, "start"));
    assertEquals("" + words.end(), one(quads, selectors, "end"));
  }

  private static String one(List<RdfNQuad> quads, List<String> subjects, String predicate) {
    List<String> found =
        subjects.stream()
            .flatMap(subject -> objects(quads, subject, OA + predicate).stream())
            .toList();
    assertEquals(1, found.size(), predicate);
    return found.get(0);
  }

  @Test
  void nobodyAttendsWhatDidNotHappen() throws Exception {
    Graph graph = Written.harbour();
    List<RdfNQuad> quads = read(graph);
    for (Node.Meeting meeting : Graphs.nodes(graph, Node.Meeting.class)) {
      boolean denied = Words.label(meeting.status()).equals("denied");
      List<String> attendees = objects(quads, JsonldValues.urn(meeting.id()), SCHEMA + "attendee");
      assertEquals(denied, attendees.isEmpty(), meeting.id());
      assertFalse(
          objects(quads, JsonldValues.urn(meeting.id()), JsonldContext.OWN + "person").isEmpty());
    }
  }
}
