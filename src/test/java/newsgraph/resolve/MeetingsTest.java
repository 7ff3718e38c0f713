package newsgraph.resolve;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingKind.PHONE;
import static newsgraph.model.ArticleFacts.MeetingKind.SUMMIT;
import static newsgraph.model.ArticleFacts.MeetingKind.UNSPECIFIED;
import static newsgraph.model.ArticleFacts.MeetingStatus.CANCELLED;
import static newsgraph.model.ArticleFacts.MeetingStatus.DENIED;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.MeetingStatus.PLANNED;
import static newsgraph.model.ArticleFacts.MeetingStatus.SOUGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ResolvedFacts.MeetingJoin;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final String JANUARY = "2030-01-20";
  private static final String MARCH = "2030-03-20";

  @Test
  void yearMonthAndDayAreOneMeeting() {
    assertEquals(
        List.of("2029-11-17"),
        dates(
            pair("1.txt", MARCH, HELD, IN_PERSON, "2029", null),
            pair("2.txt", MARCH, HELD, IN_PERSON, "2029-11", null),
            pair("3.txt", MARCH, HELD, IN_PERSON, "2029-11-17", "Kelmouth"),
            pair("4.txt", MARCH, HELD, UNSPECIFIED, "2029-11-18", null)));
  }

  @Test
  void twoDaysAreTwoMeetings() {
    assertEquals(
        List.of("2029-11-17", "2029-11-20", "2030-01"),
        dates(
            pair("1.txt", MARCH, HELD, IN_PERSON, "2029-11-17", "Kelmouth"),
            pair("2.txt", MARCH, HELD, IN_PERSON, "2029-11-20", "Kelmouth"),
            pair("3.txt", MARCH, HELD, IN_PERSON, "2030-01", "Kelmouth")));
  }

  @Test
  void oneArticleNeverJoinsItsOwn() {
    Facts two =
        pair("1.txt", MARCH, HELD, IN_PERSON, "2029-11", null)
            .met(HELD, IN_PERSON, "2029-11", null, "Ana Ruiz", "Bo Lind");
    assertEquals(
        List.of("2029-11", "2029-11"),
        dates(two, pair("2.txt", MARCH, HELD, IN_PERSON, "2029-11", null)));
  }

  @Test
  void aCallIsNoMeetingInPerson() {
    assertEquals(
        List.of("2030-01-19", "2030-01-19"),
        dates(
            pair("1.txt", JANUARY, HELD, PHONE, "2030-01-19", null),
            pair("2.txt", JANUARY, HELD, IN_PERSON, "2030-01-19", null)));
  }

  @Test
  void whatWasPlannedTookPlace() {
    Graph graph =
        graph(
            pair("1.txt", JANUARY, PLANNED, SUMMIT, "2030-03", "Varland"),
            pair("2.txt", MARCH, HELD, IN_PERSON, null, null));
    assertEquals(1, Graphs.ids(graph, Node.Meeting.class).size());
    assertEquals(
        List.of(MeetingJoin.PARTICIPANTS, MeetingJoin.SEQUENCE, MeetingJoin.PUBLICATION),
        Graphs.edges(graph, Edge.ReportedIn.class).get(0).joinedBy());
  }

  @Test
  void whatIsPlannedLaterIsAnother() {
    assertEquals(
        List.of("2030", "2030-01-10"),
        dates(
            pair("1.txt", JANUARY, HELD, IN_PERSON, "2030-01-10", null),
            pair("2.txt", MARCH, PLANNED, IN_PERSON, "2030", null)));
  }

  @Test
  void cancelledAfterPlannedIsOne() {
    Graph graph =
        graph(
            pair("1.txt", JANUARY, SOUGHT, IN_PERSON, "2030-03", null),
            pair("2.txt", MARCH, CANCELLED, IN_PERSON, "2030-03", null));
    assertEquals(CANCELLED, Graphs.nodes(graph, Node.Meeting.class).get(0).status());
  }

  @Test
  void heldAndDeniedAreOneOnlyOfOneDate() {
    assertEquals(
        List.of("2029-11"),
        dates(
            pair("1.txt", JANUARY, HELD, IN_PERSON, "2029-11", null),
            pair("2.txt", JANUARY, DENIED, IN_PERSON, "2029-11", null)));
    assertEquals(
        List.of("2029", "2029-11"),
        dates(
            pair("1.txt", JANUARY, HELD, IN_PERSON, "2029-11", null),
            pair("2.txt", JANUARY, DENIED, IN_PERSON, "2029", null)));
  }

  @Test
  void withoutDatesOnlyThePlaceOrTheTimeOfTheNewsJoins() {
    assertEquals(
        List.of("undated", "undated"),
        dates(
            pair("1.txt", "2028-01-01", HELD, IN_PERSON, null, null),
            pair("2.txt", MARCH, HELD, IN_PERSON, null, null)));
    assertEquals(
        List.of("undated"),
        dates(
            pair("1.txt", "2028-01-01", HELD, IN_PERSON, null, "Lake Hotel, Kelmouth"),
            pair("2.txt", MARCH, HELD, IN_PERSON, null, "Kelmouth")));
    assertEquals(
        List.of("undated"),
        dates(
            pair("1.txt", "2030-03-19", HELD, IN_PERSON, null, null),
            pair("2.txt", MARCH, HELD, IN_PERSON, null, null)));
  }

  @Test
  void aSeriesIsNoSingleMeeting() {
    Facts series =
        both("1.txt", MARCH)
            .met(HELD, IN_PERSON, "2029", null, List.of(), true, "Ana Ruiz", "Bo Lind");
    assertEquals(
        List.of("2029", "2029"),
        dates(series, pair("2.txt", MARCH, HELD, IN_PERSON, "2029", null)));
  }

  @Test
  void anUnnamedSideMayBeNamedElsewhere() {
    Facts unnamed =
        Facts.in("1.txt", MARCH)
            .person("Ana Ruiz")
            .met(
                HELD,
                IN_PERSON,
                "2029-06",
                "Ruiz Tower, Kelmouth",
                List.of("an Ostrian lawyer"),
                false,
                "Ana Ruiz");
    assertEquals(
        List.of("2029-06-09"),
        dates(
            unnamed, pair("2.txt", MARCH, HELD, IN_PERSON, "2029-06-09", "Ruiz Tower, Kelmouth")));
  }

  @Test
  void aNamedBodyIsNobodyWhoIsNotInIt() {
    Facts council =
        Facts.in("1.txt", MARCH)
            .person("Ana Ruiz")
            .met(
                HELD,
                IN_PERSON,
                "2029-06-09",
                "Kelmouth",
                List.of("the Harbour Council"),
                false,
                "Ana Ruiz");
    assertEquals(
        List.of("2029-06-09", "2029-06-09"),
        dates(council, pair("2.txt", MARCH, HELD, IN_PERSON, "2029-06-09", "Kelmouth")));
  }

  @Test
  void thePlaceIsTheMostPrecise() {
    Graph graph =
        graph(
            pair("1.txt", MARCH, HELD, IN_PERSON, "2029-06-09", "Varland"),
            pair("2.txt", MARCH, HELD, IN_PERSON, "2029-06-09", "Lake Hotel, Kelmouth"),
            pair("3.txt", MARCH, HELD, IN_PERSON, "2029-06-09", "Kelmouth"));
    assertEquals("Lake Hotel, Kelmouth", Graphs.nodes(graph, Node.Meeting.class).get(0).place());
  }

  @Test
  void farmersAndBankersAreTwoMeetingsOfOneDay() {
    assertEquals(
        List.of("2030-01-19", "2030-01-19"),
        dates(withOthers("1.txt", "local farmers", null), withOthers("2.txt", "bankers", null)));
  }

  @Test
  void farmersAndLocalFarmersAreOneSide() {
    assertEquals(
        List.of("2030-01-19"),
        dates(withOthers("1.txt", "local farmers", null), withOthers("2.txt", "farmers", null)));
  }

  @Test
  void twoTownsAreTwoMeetingsOfOneDay() {
    assertEquals(
        List.of("2030-01-19", "2030-01-19"),
        dates(
            withOthers("1.txt", "farmers", "Kelmouth"), withOthers("2.txt", "farmers", "Pelham")));
  }

  @Test
  void activistsAreNotOneOtherPerson() {
    assertEquals(
        List.of("2030-01-19", "2030-01-19"),
        dates(
            withOthers("1.txt", "activists", null),
            pair("2.txt", JANUARY, HELD, IN_PERSON, "2030-01-19", null)));
  }

  @Test
  void anActivistMayBeTheOtherPerson() {
    assertEquals(
        List.of("2030-01-19"),
        dates(
            withOthers("1.txt", "an activist", null),
            pair("2.txt", JANUARY, HELD, IN_PERSON, "2030-01-19", null)));
  }

  private static Facts withOthers(String path, String others, String place) {
    return Facts.in(path, JANUARY)
        .person("Ana Ruiz")
        .met(HELD, IN_PERSON, "2030-01-19", place, List.of(others), false, "Ana Ruiz");
  }

  private static Facts both(String path, String published) {
    return Facts.in(path, published).person("Ana Ruiz").person("Bo Lind");
  }

  private static Facts pair(
      String path,
      String published,
      MeetingStatus status,
      MeetingKind kind,
      String date,
      String place) {
    return both(path, published).met(status, kind, date, place, "Ana Ruiz", "Bo Lind");
  }

  private static Graph graph(Facts... articles) {
    Graph graph = Graphs.of(List.of(articles).stream().map(Facts::facts).toList());
    Graphs.json(graph);
    return graph;
  }

  /** The dates of all meetings, as their ids have them, in order. */
  private static List<String> dates(Facts... articles) {
    return Graphs.ids(graph(articles), Node.Meeting.class).stream()
        .map(id -> id.substring(id.lastIndexOf('/') + 1).replaceFirst("~.*", ""))
        .sorted()
        .toList();
  }
}
