package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import newsgraph.Graphs;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PloverGraphWriterTest {
  private static final Graph.Generator GENERATOR = new Graph.Generator("newsgraph", "1.2.3", "4.5");

  private static List<JsonNode> read(Graph graph) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> events = new ArrayList<>();
    for (String line : Written.text("plover", graph).lines().toList()) {
      events.add(mapper.readTree(line));
    }
    return events;
  }

  private static JsonNode one(MeetingStatus status, MeetingKind kind, Role role, DateRange date)
      throws JsonProcessingException {
    Node.Person a = new Node.Person("person/a", "A", List.of(), 1);
    Node.Person b = new Node.Person("person/b", "B", List.of(), 1);
    Node.Meeting meeting =
        new Node.Meeting("meeting/a+b", status, kind, date, "Turku", List.of("aides"), false);
    return read(new Graph(
            GENERATOR,
            List.of(),
            List.of(a, b, meeting),
            List.of(
                new Edge.Participates(a.id(), meeting.id(), role, List.of()),
                new Edge.Participates(b.id(), meeting.id(), null, List.of()))))
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "HELD,CONSULT,1",
    "ONGOING,CONSULT,1",
    "PLANNED,AGREE,1",
    "SOUGHT,REQUEST,3",
    "FAILED,REJECT,3",
    "DENIED,REJECT,3",
    "CANCELLED,REJECT,3",
    "HYPOTHETICAL,CONSULT,1"
  })
  void eachStatusHasItsCategory(MeetingStatus status, String category, int quad) throws Exception {
    JsonNode event = one(status, MeetingKind.UNSPECIFIED, null, null);
    assertEquals("[\"" + category + "\"]", event.get("event").toString());
    assertEquals(quad, event.get("quad_code").intValue());
    assertEquals(
        status == MeetingStatus.HYPOTHETICAL ? "[\"hypothetical\"]" : "[]",
        event.get("context").toString());
    boolean refused = category.equals("REJECT") || category.equals("REQUEST");
    assertEquals(refused ? "[\"meet\"]" : "[]", event.get("mode").toString());
  }

  @Test
  void theVisitorIsTheActorAndTheHostTheRecipient() throws Exception {
    JsonNode visit = one(MeetingStatus.HELD, MeetingKind.VISIT, Role.HOST, null);
    assertEquals("B", visit.at("/actor/0/identifier_text").textValue());
    assertEquals("aides", visit.at("/actor/1/entity_text").textValue());
    assertEquals("person/a", visit.at("/recipient/0/identifier_id").textValue());
    assertEquals("visit", visit.at("/mode/0").textValue());
    JsonNode call = one(MeetingStatus.HELD, MeetingKind.PHONE, Role.CALLER, null);
    assertEquals(3, call.get("actor").size());
    assertEquals(0, call.get("recipient").size());
    assertEquals("phone", call.at("/mode/0").textValue());
  }

  @Test
  void dateIsTheFirstDayThatItCanHaveBeen() throws Exception {
    DateRange month = new DateRange("2030-02", "2030-03", Precision.MONTH, List.of());
    JsonNode event = one(MeetingStatus.HELD, MeetingKind.UNSPECIFIED, null, month);
    assertEquals("2030-02-01", event.get("date").textValue());
    assertEquals("2030-03-31", event.get("enddate").textValue());
    assertEquals("month", event.get("date_precision").textValue());
    assertTrue(one(MeetingStatus.HELD, MeetingKind.VISIT, null, null).get("date").isNull());
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void everyMeetingIsAnEventWithItsPeopleAndEvidence(Graph graph) throws Exception {
    List<JsonNode> events = read(graph);
    List<Node.Meeting> meetings = Graphs.nodes(graph, Node.Meeting.class);
    assertEquals(
        meetings.stream().map(Node.Meeting::id).toList(),
        events.stream().map(event -> event.get("id").textValue()).toList());
    for (JsonNode event : events) {
      assertFalse(event.get("actor").isEmpty(), "an actor is required");
      assertTrue(event.get("date").textValue().matches("\\d{4}-\\d\\d-\\d\\d"), "as is a day");
      String id = event.get("id").textValue();
      List<Edge.ReportedIn> reports =
          Graphs.edges(graph, Edge.ReportedIn.class).stream()
              .filter(report -> report.source().equals(id))
              .toList();
      assertEquals(reports.size(), event.get("reports").size());
      JsonNode text = event.at("/reports/0/texts/0");
      Quotation first = reports.get(0).evidence().get(0);
      assertEquals(first.sentence(), text.get("text").textValue());
      assertEquals(first.quote(), text.get("quote").textValue());
      // The manual's text_info tells where the text beside it is, here the sentence.
      int start = text.at("/text_info/start").intValue();
      assertEquals(first.sentenceStart(), start);
      if (first.sentence() == null) {
        assertTrue(event.get("event_text").isEmpty());
        continue;
      }
      assertEquals(first.quote(), event.at("/event_text/0").textValue());
      int[] points = first.sentence().codePoints().toArray();
      assertEquals(points.length, text.at("/text_info/end").intValue() - start);
      int from = text.get("quote_start").intValue() - start;
      int to = text.get("quote_end").intValue() - start;
      assertEquals(first.quote(), new String(points, from, to - from));
    }
  }
}
