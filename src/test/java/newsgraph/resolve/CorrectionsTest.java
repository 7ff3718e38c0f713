package newsgraph.resolve;

import static newsgraph.model.ArticleFacts.MeetingKind.IN_PERSON;
import static newsgraph.model.ArticleFacts.MeetingKind.VIDEO;
import static newsgraph.model.ArticleFacts.MeetingStatus.CANCELLED;
import static newsgraph.model.ArticleFacts.MeetingStatus.HELD;
import static newsgraph.model.ArticleFacts.MeetingStatus.PLANNED;
import static newsgraph.model.ArticleFacts.OfficeStatus.CURRENT;
import static newsgraph.model.ArticleFacts.OfficeStatus.FORMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsgraph.Facts;
import newsgraph.Graphs;
import newsgraph.corpus.CorrectionsFile;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ResolvedFacts.MeetingJoin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code src/docs/corrections.md}, and what they do not show. */
class CorrectionsTest {
  private static final String PLAIN = "";

  @TempDir private Path folder;

  private static List<ArticleFacts> story() {
    return List.of(
        Facts.in("a.txt", "2031-03-02")
            .person("Ana Ruiz", "Ruiz")
            .person("Bo Lind", "Lind")
            .office("Ana Ruiz", "prime minister", "Finland", CURRENT)
            .met(HELD, IN_PERSON, "2031-03-01", "Turku", "Ana Ruiz", "Bo Lind")
            .facts(),
        Facts.in("b.txt", "2031-03-10")
            .person("Anna Ruiz")
            .person("Bo Lind")
            .person("Kesko Hall")
            .met(PLANNED, IN_PERSON, null, "Oslo", "Anna Ruiz", "Bo Lind")
            .met(HELD, IN_PERSON, null, null, "Anna Ruiz", "Kesko Hall")
            .facts(),
        Facts.in("c.txt", "2031-04-01")
            .person("Bo Lind")
            .office("Bo Lind", "head", "Turku Chess Club", OfficeKind.OTHER, CURRENT)
            .facts(),
        Facts.in("d.txt", "2031-04-02").person("Lind").facts(),
        Facts.in("e.txt", "2031-03-02")
            .person("Ana Ruiz")
            .person("Bo Lind")
            .met(HELD, IN_PERSON, "2031-03-01", "Turku", "Ana Ruiz", "Bo Lind")
            .facts(),
        Facts.in("f.txt", "2031-04-03").person("Tor Lind", "Lind").facts(),
        Facts.in("g.txt", "2031-04-04").person("Tor Lind", "Lind").facts());
  }

  private Resolution resolution(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("corrections.csv"), csv);
    return Graphs.resolver()
        .resolve(story(), csv.isEmpty() ? List.of() : CorrectionsFile.read(file));
  }

  private Graph corrected(String csv) throws IOException {
    Resolution resolution = resolution(csv);
    assertEquals(List.of(), resolution.unapplied());
    Graph graph = Graphs.of(resolution.facts());
    Graphs.json(graph);
    return graph;
  }

  /** The CSV of each example by its heading. */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new TreeMap<>();
    String docs = Files.readString(Path.of("src/docs/corrections.md"));
    Pattern example = Pattern.compile("(?ms)^### ([^\n]+)\n(?:(?!^###).)*?^```csv\n(.*?)^```$");
    for (MatchResult found : example.matcher(docs).results().toList()) {
      examples.put(found.group(1), found.group(2));
    }
    return examples;
  }

  private Graph example(String heading) throws IOException {
    return corrected(examples().get(heading));
  }

  private static List<String> people(Graph graph) {
    return Graphs.nodes(graph, Node.Person.class).stream().map(Node.Person::name).sorted().toList();
  }

  private static List<String> offices(Graph graph) {
    return Graphs.edges(graph, Edge.Holds.class).stream()
        .map(edge -> edge.source() + " " + edge.target() + " " + edge.status())
        .toList();
  }

  private static Node.Meeting meeting(Graph graph, String id) {
    return Graphs.nodes(graph, Node.Meeting.class).stream()
        .filter(meeting -> meeting.id().equals("meeting/" + id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " in " + Graphs.ids(graph, Node.Meeting.class)));
  }

  private static Edge.ReportedIn report(Graph graph, String article) {
    return Graphs.edges(graph, Edge.ReportedIn.class).stream()
        .filter(edge -> edge.target().equals("article/" + article))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutCorrectionsTheStoryIsThis() throws IOException {
    Graph graph = corrected(PLAIN);
    assertEquals(
        List.of("Ana Ruiz", "Anna Ruiz", "Bo Lind", "Kesko Hall", "Lind", "Tor Lind"),
        people(graph));
    assertEquals(
        List.of(
            "meeting/ana-ruiz+bo-lind/2031-03-01",
            "meeting/anna-ruiz+bo-lind/undated",
            "meeting/anna-ruiz+kesko-hall/undated"),
        Graphs.ids(graph, Node.Meeting.class));
  }

  @Test
  void everyExampleOfTheDocsHasItsTest() throws IOException {
    assertEquals(12, examples().size(), examples().keySet().toString());
  }

  @Test
  void twoNamesOfOnePerson() throws IOException {
    Graph graph = example("Two names of one person");
    assertEquals(List.of("Ana Ruiz", "Bo Lind", "Kesko Hall", "Lind", "Tor Lind"), people(graph));
    Edge.MentionedIn joined =
        Graphs.edges(graph, Edge.MentionedIn.class).stream()
            .filter(e -> e.source().equals("person/ana-ruiz") && e.target().endsWith("b.txt"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(NameJoin.CORRECTION), joined.joinedBy());
  }

  @Test
  void oneNameOfTwoPeople() throws IOException {
    Graph graph = example("One name of two people");
    assertTrue(people(graph).containsAll(List.of("Bo Lind", "Bo Erik Lind")));
    assertEquals("person/bo-lind~2 office/turku-chess-club/head CURRENT", offices(graph).get(1));
  }

  @Test
  void anotherName() throws IOException {
    Graph graph = example("Another name");
    assertTrue(people(graph).contains("Ana María Ruiz"), people(graph).toString());
    assertTrue(Graphs.ids(graph, Node.Person.class).contains("person/ana-ruiz"));
  }

  @Test
  void noPerson() throws IOException {
    Graph graph = example("No person");
    assertEquals(List.of("Ana Ruiz", "Anna Ruiz", "Bo Lind", "Lind", "Tor Lind"), people(graph));
    assertEquals(2, Graphs.nodes(graph, Node.Meeting.class).size());
  }

  @Test
  void namedByArticle() throws IOException {
    Graph graph = example("Named by article");
    assertEquals(
        List.of("Ana Ruiz", "Anna Ruiz", "Bo Lind", "Kesko Hall", "Tor Lind"), people(graph));
    assertTrue(
        Graphs.edges(graph, Edge.MentionedIn.class).stream()
            .anyMatch(e -> e.id().equals("mentioned_in:person/bo-lind:article/d.txt")));
  }

  @Test
  void status() throws IOException {
    assertTrue(
        offices(example("Status"))
            .contains("person/ana-ruiz office/finland/prime-minister " + FORMER));
  }

  @Test
  void titleAndOrganization() throws IOException {
    Graph graph = example("Title and organization");
    assertEquals("person/bo-lind office/chess-club-of-turku/chair CURRENT", offices(graph).get(1));
  }

  @Test
  void noOffice() throws IOException {
    assertEquals(
        List.of("person/bo-lind office/turku-chess-club/head CURRENT"),
        offices(example("No office")));
  }

  @Test
  void twoReportsOfOneMeeting() throws IOException {
    Graph graph = example("Two reports of one meeting");
    assertEquals(HELD, report(graph, "a.txt").status());
    assertEquals("meeting/ana-ruiz+bo-lind/2031-03-01", report(graph, "b.txt").source());
    assertEquals(List.of(MeetingJoin.CORRECTION), report(graph, "b.txt").joinedBy());
    assertTrue(report(graph, "a.txt").joinedBy().contains(MeetingJoin.DATE));
  }

  @Test
  void aReportOfAnotherMeeting() throws IOException {
    Graph graph = example("A report of another meeting");
    assertEquals("meeting/ana-ruiz+bo-lind/2031-03-01~2", report(graph, "e.txt").source());
    assertEquals(List.of(MeetingJoin.CORRECTION), report(graph, "e.txt").joinedBy());
    assertEquals(List.of(), report(graph, "a.txt").joinedBy());
  }

  @Test
  void noMeeting() throws IOException {
    Graph graph = example("No meeting");
    assertEquals(
        List.of("meeting/anna-ruiz+bo-lind/undated", "meeting/anna-ruiz+kesko-hall/undated"),
        Graphs.ids(graph, Node.Meeting.class));
  }

  @Test
  void fieldsOfAMeeting() throws IOException {
    Graph graph = example("Status, kind, date and place");
    Node.Meeting meeting = meeting(graph, "anna-ruiz+bo-lind/2031-03-20");
    assertEquals(CANCELLED, meeting.status());
    assertEquals(VIDEO, meeting.kind());
    assertEquals("2031-03-22", meeting.date().to());
    assertEquals(List.of(), meeting.date().text());
    assertNull(meeting.place());
  }

  /** A date that the user tells joins what the rules would have kept apart, or the other way. */
  @Test
  void whatOneArticleTellsIsCorrectedBeforeReportsAreJoined() throws IOException {
    Graph graph =
        corrected(
            """
            action,meeting,article,field,value
            set,Ana Ruiz + Bo Lind,e.txt,date,2031-01-15
            """);
    assertEquals("meeting/ana-ruiz+bo-lind/2031-01-15", report(graph, "e.txt").source());
    assertEquals("meeting/ana-ruiz+bo-lind/2031-03-01", report(graph, "a.txt").source());
  }

  @Test
  void severalArticlesCanBeCorrectedAtOnce() throws IOException {
    Graph graph =
        corrected(
            """
            action,meeting,article,field,value
            set,Ruiz + Lind,a.txt,kind,phone
            set,Ana Ruiz + Bo Lind,a.txt;e.txt,kind,video
            """);
    assertEquals(VIDEO, report(graph, "a.txt").kind());
    assertEquals(VIDEO, report(graph, "e.txt").kind());
  }

  @Test
  void linesActInTheirOrder() throws IOException {
    Graph graph =
        corrected(
            """
            action,person,article,value
            rename,Anna Ruiz,,Anna Rue
            # now by the new name
            merge,Anna Rue,,Ana Ruiz
            split,Ruiz Ana,b.txt,Third Ruiz
            """);
    assertTrue(people(graph).containsAll(List.of("Ana Ruiz", "Third Ruiz")));
    assertEquals(6, people(graph).size());
  }

  @Test
  void whoMetWhomTheUserMakesOneMetNobody() throws IOException {
    Graph graph = corrected("action,person,value\nmerge,Kesko Hall,Anna Ruiz\n");
    assertEquals(2, Graphs.nodes(graph, Node.Meeting.class).size());
  }

  @Test
  void idsWillDoToo() throws IOException {
    Graph graph =
        corrected(
            """
            action,person,office,meeting,field,value
            merge,person/anna-ruiz,,,,person/ana-ruiz
            set,person/ana-ruiz,office/finland/prime-minister,,status,former
            drop,,,meeting/ana-ruiz+bo-lind/2031-03-01,,
            """);
    assertEquals(
        List.of("meeting/ana-ruiz+bo-lind/undated", "meeting/ana-ruiz+kesko-hall/undated"),
        Graphs.ids(graph, Node.Meeting.class));
    assertTrue(offices(graph).get(0).endsWith("FORMER"), offices(graph).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merge,Nemo,,,,Ana Ruiz | nobody is called 'Nemo'",
        "merge,Ana Ruiz,,,,Nemo | nobody is called 'Nemo'",
        "rename,Lind,,,a.txt;f.txt,X | 'Lind' could be Bo Lind, Tor Lind in a.txt; f.txt",
        "merge,Ana Ruiz,,,,Ruiz Ana | are one person already",
        "rename,Ana Ruiz,,,c.txt,X | nobody is called 'Ana Ruiz' in c.txt",
        "split,Tor Lind,,,f.txt;g.txt, | no other article names 'Tor Lind'",
        "drop,Ana Ruiz,mayor,,, | 'Ana Ruiz' does not hold 'mayor'",
        "drop,,mayor,,, | nobody holds 'mayor'",
        "drop,,,Ana Ruiz + Tor Lind,, | no meeting is 'Ana Ruiz + Tor Lind'",
        "drop,,,Ana Ruiz + Bo Lind @ 2030,, | no meeting is",
        "drop,,,Anna Ruiz,, | could be 2 meetings",
        "split,,,Ana Ruiz + Bo Lind,a.txt;e.txt, | no other article tells of",
      })
  void aLineThatMatchesNothingIsTold(String line, String reason) throws IOException {
    Resolution resolution =
        resolution("action,person,office,meeting,article,value\n# a comment\n" + line + "\n");
    assertEquals(1, resolution.unapplied().size());
    assertEquals(3, resolution.unapplied().get(0).line());
    String told = resolution.unapplied().get(0).reason();
    assertTrue(told.contains(reason), told);
    assertEquals(resolution(PLAIN).facts(), resolution.facts());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() throws IOException {
    for (String csv : examples().values()) {
      Path file = Files.writeString(folder.resolve("order.csv"), csv);
      List<ArticleFacts> turned = new ArrayList<>(story());
      Collections.reverse(turned);
      assertEquals(
          Graphs.resolver().resolve(story(), CorrectionsFile.read(file)),
          Graphs.resolver().resolve(turned, CorrectionsFile.read(file)));
    }
  }
}
