package newsgraph.check;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingKind.PHONE;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.MeetingStatus.PLANNED;
import static newsgraph.model.ArticleFacts.MeetingStatus.SOUGHT;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.Harbour;
import newsgraph.graph.Graph;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ResolvedFacts.MeetingJoin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a graph says of someone, and how people are linked. */
class ExplainerTest {
  private static final Graph HARBOUR = Graphs.of(Harbour.plan(), Harbour.outcome());

  /** Ana met Bo, Bo met Cy, Cy met Di; Di and Ed only planned to; Ed and Ana only tried. */
  private static Graph row() {
    Facts facts = Facts.in("row.txt", "2031-05-01");
    for (String name : List.of("Ana Ruiz", "Bo Lind", "Cy Marr", "Di Tarr", "Ed Moss")) {
      facts.person(name);
    }
    return Graphs.of(
        facts
            .met(HELD, IN_PERSON, "2031-03", null, "Ana Ruiz", "Bo Lind")
            .met(PLANNED, PHONE, "2031-06", null, "Ana Ruiz", "Bo Lind")
            .met(HELD, IN_PERSON, "2031-04-02", "Turku", "Bo Lind", "Cy Marr")
            .met(HELD, PHONE, "2031-04-09", null, "Bo Lind", "Cy Marr")
            .met(HELD, IN_PERSON, null, null, "Cy Marr", "Di Tarr")
            .met(PLANNED, IN_PERSON, "2031-06-02", null, "Di Tarr", "Ed Moss")
            .met(SOUGHT, IN_PERSON, "2031-04", null, "Ana Ruiz", "Ed Moss")
            .facts());
  }

  private static Explanation explain(Graph graph, String... who) {
    return new Explainer(graph).explain(List.of(who)).explanation();
  }

  private static Explanation.Pair pair(Graph graph, String one, String other) {
    return ((Explanation.OfLinks) explain(graph, one, other)).pairs().get(0);
  }

  private static List<String> chain(Explanation.Pair pair) {
    return pair.chain().stream().map(link -> link.to().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "person/teo-malvern, person/teo-malvern",
    "MALVERN, person/teo-malvern",
    "malvern teo, person/teo-malvern",
    "Sorensen-Tarr, person/ilka-sorensen-tarr",
    "SØRENSEN-TARR, person/ilka-sorensen-tarr",
    "Ilka, person/ilka-sorensen-tarr",
    "prime minister of Varland, office/varland/prime-minister",
    "Ostria trade minister, office/ostria/trade-minister",
    "deputy head, office/harbour-league/deputy-head",
    "meeting/ilka-sorensen-tarr+teo-malvern/2030-08, "
        + "meeting/ilka-sorensen-tarr+teo-malvern/2030-08",
  })
  void namesAndIds(String asked, String id) {
    Explanation found = explain(HARBOUR, asked);
    String node =
        found instanceof Explanation.OfPerson person
            ? person.id()
            : found instanceof Explanation.OfOffice office
                ? office.id()
                : ((Explanation.OfMeeting) found).meeting().id();
    assertEquals(id, node);
  }

  @Test
  void ofAPersonEverythingWithItsWords() {
    Explanation.OfPerson teo = (Explanation.OfPerson) explain(HARBOUR, "Malvern");
    Explanation.Tenure office = teo.offices().get(0);
    assertEquals("trade minister", office.title());
    assertEquals(FORMER, office.status());
    assertEquals(
        List.of(CURRENT, FORMER), office.evidence().stream().map(c -> c.status()).toList());
    assertEquals(
        "Malvern resigned as trade minister an hour later.",
        office.evidence().get(1).words().sentence());
    assertEquals(
        List.of("2030-08", "2030-09-01", "2030-09-09"),
        teo.meetings().stream().map(meeting -> meeting.date().from()).toList());
    Explanation.Report plan = teo.meetings().get(2).reports().get(0);
    assertEquals("article/harbour-pact.txt", plan.article());
    assertEquals("2030-09-02", plan.published());
    assertEquals(List.of("her spokesman"), plan.attribution());
    assertTrue(plan.joinedBy().contains(MeetingJoin.PARTICIPANTS), plan.joinedBy().toString());
    assertEquals("will meet", plan.evidence().get(0).quote());
    String text = Harbour.file("harbour-pact.txt");
    int start = text.offsetByCodePoints(0, plan.evidence().get(0).start());
    assertTrue(text.startsWith("will meet", start));
    assertEquals(2, teo.articles().size());
    assertTrue(teo.articles().get(0).joinedBy().contains(NameJoin.SURNAME));
  }

  @Test
  void ofAnOfficeAllHolders() {
    Explanation.OfOffice office =
        (Explanation.OfOffice) explain(HARBOUR, "office/varland/prime-minister");
    assertEquals("Ilka Sørensen-Tarr", office.holders().get(0).person().name());
    assertEquals(FORMER, office.holders().get(0).status());
  }

  @Test
  void meetingsOfTwoStandByStatus() {
    Explanation.Pair pair = pair(row(), "Ruiz", "Lind");
    assertEquals(List.of(HELD, PLANNED), pair.meetings().stream().map(m -> m.status()).toList());
    assertEquals(List.of(), pair.chain());
  }

  @Test
  void theShortestChainIsOverHeldMeetingsOnly() {
    Explanation.Pair pair = pair(row(), "Ana", "Di");
    assertEquals(List.of(), pair.meetings());
    assertEquals(List.of("Bo Lind", "Cy Marr", "Di Tarr"), chain(pair));
    assertEquals(1, pair.chain().get(1).more());
    assertEquals("2031-04-02", pair.chain().get(1).meeting().date().from());
  }

  /** Ed is in two meetings, and neither was held. */
  @Test
  void withoutHeldMeetingsThereIsNoChain() {
    Explanation.Pair pair = pair(row(), "Ana", "Ed");
    assertEquals(List.of(SOUGHT), pair.meetings().stream().map(m -> m.status()).toList());
    assertEquals(List.of(), pair.chain());
    String text = ExplanationText.of(explain(row(), "Ana", "Ed"));
    assertTrue(text.contains("no chain of held meetings links them"), text);
  }

  @Test
  void ofThreeTheNeighboursComeFirst() {
    Explanation.OfLinks links = (Explanation.OfLinks) explain(row(), "Ana", "Bo", "Cy");
    assertEquals(
        List.of("Ana Ruiz-Bo Lind", "Bo Lind-Cy Marr", "Ana Ruiz-Cy Marr"),
        links.pairs().stream().map(p -> p.from().name() + "-" + p.to().name()).toList());
    String text = ExplanationText.of(links);
    assertTrue(text.contains("Ana Ruiz -- Bo Lind -- Cy Marr"), text);
    assertTrue(text.contains("told above"), text);
  }

  @Test
  void whoIsAskedForTwiceIsAskedForOnce() {
    assertTrue(explain(row(), "Ana Ruiz", "person/ana-ruiz") instanceof Explanation.OfPerson);
  }

  @Test
  void anAmbiguousNameListsWhomItMayMean() {
    Graph graph =
        Graphs.of(
            Facts.in("a.txt", null).person("Iva Moss", "Moss").facts(),
            Facts.in("b.txt", null).person("Ned Moss", "Moss").facts());
    String message =
        assertThrows(NotFoundException.class, () -> explain(graph, "moss")).getMessage();
    assertTrue(message.contains("person/iva-moss") && message.contains("person/ned-moss"), message);
  }

  @Test
  void anAliasThatIsAlmostAlwaysOnesIsThatOnes() {
    List<newsgraph.model.ArticleFacts> facts = new java.util.ArrayList<>();
    for (int i = 0; i < 10; i++) {
      facts.add(Facts.in(i + ".txt", null).person("Iva Moss", "Moss").facts());
    }
    facts.add(Facts.in("last.txt", null).person("Ned Moss", "Moss").facts());
    Explainer.Answer answer = new Explainer(Graphs.of(facts)).explain(List.of("Moss"));
    assertEquals("person/iva-moss", ((Explanation.OfPerson) answer.explanation()).id());
    assertTrue(answer.notes().get(0).contains("not for person/ned-moss"), answer.notes().get(0));
  }

  @Test
  void whoIsNotThereIsToldWithNamesThatBeginAlike() {
    String message =
        assertThrows(NotFoundException.class, () -> explain(HARBOUR, "Malvern-Smith")).getMessage();
    assertTrue(
        message.contains("Malvern-Smith") && message.contains("person/teo-malvern"), message);
    message = assertThrows(NotFoundException.class, () -> explain(HARBOUR, "Zzz")).getMessage();
    assertTrue(message.endsWith("'Zzz'."), message);
  }

  @Test
  void onlyPeopleAreLinked() {
    assertThrows(
        IllegalArgumentException.class,
        () -> explain(HARBOUR, "Malvern", "office/varland/prime-minister"));
  }
}
