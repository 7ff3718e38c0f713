package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.Graphs;
import newsgraph.HostileGraph;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with Commons CSV; pandas reads it in the tests of the tools profile. */
class CsvGraphWriterTest {
  @TempDir private Path parent;

  private List<CSVRecord> read(Path folder, String table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    try (Reader reader = Files.newBufferedReader(folder.resolve(table));
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }

  /** A cell's text as it was before a formula was made harmless. */
  private static String cell(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell != null && cell.startsWith("'") && CsvTable.safe(cell.substring(1)).equals(cell)
        ? cell.substring(1)
        : cell;
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void countsAgree(Graph graph) throws IOException {
    Path folder = Written.to(parent, "csv", graph);
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(
            read(folder, "people.csv").size(),
            read(folder, "offices.csv").size(),
            read(folder, "meetings.csv").size()));
    assertEquals(graph.articles(), read(folder, "articles.csv").size());
    assertEquals(
        graph.edges().size(),
        read(folder, "tenures.csv").size()
            + read(folder, "participants.csv").size()
            + read(folder, "reports.csv").size()
            + read(folder, "mentions.csv").size()
            + read(folder, "links.csv").size());
    assertEquals(
        graph.edges().stream().mapToInt(edge -> EvidenceRow.of(edge).size()).sum(),
        read(folder, "evidence.csv").size());
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void noCellIsAFormulaAndEveryTextCanBeHadBack(Graph graph) throws IOException {
    Path folder = Written.to(parent, "csv", graph);
    for (String table : new CsvGraphWriter().files()) {
      for (CSVRecord row : read(folder, table)) {
        for (String cell : row) {
          assertTrue(cell == null || "=+-@\t\r\n\uFF1D".indexOf(cell.charAt(0)) < 0, cell);
        }
      }
    }
    Map<String, CSVRecord> people = byId(read(folder, "people.csv"));
    for (Node.Person person : Graphs.nodes(graph, Node.Person.class)) {
      assertEquals(person.name(), cell(people.get(person.id()), "name"));
      assertEquals("" + person.mentions(), people.get(person.id()).get("mentions"));
    }
    Map<String, CSVRecord> meetings = byId(read(folder, "meetings.csv"));
    for (Node.Meeting meeting : Graphs.nodes(graph, Node.Meeting.class)) {
      CSVRecord row = meetings.get(meeting.id());
      assertEquals(meeting.place(), cell(row, "place"));
      assertEquals(Words.label(meeting.status()), row.get("status"));
      assertEquals(meeting.date() == null ? null : meeting.date().from(), row.get("date_from"));
      assertEquals(CsvTable.list(meeting.others()), cell(row, "others"));
    }
    Map<String, CSVRecord> tenures = byId(read(folder, "tenures.csv"));
    for (Edge.Holds holds : Graphs.edges(graph, Edge.Holds.class)) {
      CSVRecord row = tenures.get(holds.id());
      assertEquals(Words.label(holds.status()), row.get("status"));
      assertEquals(holds.asOf(), row.get("as_of"));
      assertEquals(holds.from(), row.get("from"));
      assertEquals(holds.to(), row.get("to"));
    }
    assertEvidence(graph, read(folder, "evidence.csv"));
  }

  private static Map<String, CSVRecord> byId(List<CSVRecord> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
  }

  private static void assertEvidence(Graph graph, List<CSVRecord> rows) {
    int next = 0;
    for (Edge edge : graph.edges()) {
      for (EvidenceRow evidence : EvidenceRow.of(edge)) {
        CSVRecord row = rows.get(next++);
        assertEquals(edge.id(), row.get("fact"));
        assertEquals(evidence.words().article(), row.get("article"));
        assertEquals("" + evidence.words().start(), row.get("start"));
        assertEquals("" + evidence.words().end(), row.get("end"));
        assertEquals(evidence.words().quote(), cell(row, "quote"));
        assertEquals(evidence.words().sentence(), cell(row, "sentence"));
        assertEquals(evidence.status(), row.get("status"));
        assertEquals(evidence.mention(), cell(row, "mention"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r", "\n=1", "\uFF1D1", "'=1", "''-1"})
  void formulasGetAnApostrophe(String formula) {
    assertEquals("'" + formula, CsvTable.safe(formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ana", "'quoted'", "1-2", "O'Brien = A"})
  void otherTextsStayAsTheyAre(String text) {
    assertEquals(text, CsvTable.safe(text));
  }

  @Test
  void aListCanBeTakenApart() {
    assertEquals("a\\; b\\\\; c", CsvTable.list(List.of("a; b\\", "c")));
  }

  /** What OWASP names as the starts of formulas, and a line feed. */
  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n"})
  void noCellStartsAFormula(String sign) {
    assertEquals("'" + sign + "SUM(A1)", CsvTable.safe(sign + "SUM(A1)"));
    assertEquals("A1" + sign, CsvTable.safe("A1" + sign));
  }

  @Test
  void allTextsOfTheHostileGraphArePeoplesAliases() throws IOException {
    Path folder = Written.to(parent, "csv", HostileGraph.graph());
    CSVRecord ana = byId(read(folder, "people.csv")).get("person/ana");
    assertEquals(CsvTable.list(HostileGraph.TEXTS), cell(ana, "aliases"));
    assertEquals(
        HostileGraph.TEXTS,
        read(folder, "names.csv").stream()
            .filter(row -> row.get("person").equals("person/ana"))
            .map(row -> cell(row, "name"))
            .toList());
  }
}
