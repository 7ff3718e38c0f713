package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.graph.Graph;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files by the rules of Neo4j's importer; a Neo4j loads them in the tools profile. */
class Neo4jGraphWriterTest {
  @TempDir private Path parent;

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(file))) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void idsLabelsAndTypesAreThoseOfTheGraph(Graph graph) throws IOException {
    Path folder = Written.to(parent, "neo4j", graph);
    Set<String> ids = new HashSet<>();
    Map<String, Long> found = new HashMap<>();
    int edges = 0;
    for (Neo4jTable table : Neo4jTable.ALL) {
      List<CSVRecord> rows = read(folder.resolve(table.file()));
      for (CSVRecord row : rows) {
        if (table.isNodes()) {
          assertTrue(ids.add(row.get("id:ID")));
          assertEquals(table.label(), row.get(":LABEL"));
        } else {
          assertTrue(ids.contains(row.get(":START_ID")) && ids.contains(row.get(":END_ID")));
          assertEquals(table.label(), row.get(":TYPE"));
          edges++;
        }
      }
      found.put(table.label(), (long) rows.size());
    }
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(found.get("Person"), found.get("Office"), found.get("Meeting")));
    assertEquals(graph.nodes().size(), ids.size());
    assertEquals(graph.edges().size(), edges);
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void everyFieldHasAColumn(Graph graph) throws IOException {
    Map<String, Set<String>> columns =
        Neo4jTable.ALL.stream()
            .collect(
                Collectors.toMap(
                    Neo4jTable::type,
                    table ->
                        table.columns().stream()
                            .map(Neo4jTable.Column::name)
                            .collect(Collectors.toSet())));
    FlatGraph flat = FlatGraph.of(graph);
    Stream.concat(flat.nodes().stream(), flat.edges().stream())
        .forEach(
            item -> {
              Set<String> missing = new TreeSet<>(item.fields().keySet());
              missing.removeAll(columns.get(item.type()));
              assertEquals(Set.of(), missing, item.type());
            });
  }

  @ParameterizedTest
  @MethodSource("newsgraph.write.Written#graphs")
  void evidenceIsTheSameAndNoBackslashMisleadsAReader(Graph graph) throws IOException {
    Path folder = Written.to(parent, "neo4j", graph);
    ObjectMapper mapper = new ObjectMapper();
    FlatGraph flat = FlatGraph.of(graph);
    for (Neo4jTable table : Neo4jTable.ALL) {
      String text = Files.readString(folder.resolve(table.file()));
      assertFalse(text.contains("\\\"") || text.contains("\\\\"), table.file());
      if (!table.isNodes() && !table.type().equals("linked")) {
        Map<String, JsonNode> evidence = new HashMap<>();
        for (CSVRecord row : read(folder.resolve(table.file()))) {
          String json = row.get("evidence");
          assertFalse(json.contains("\n"));
          evidence.put(row.get("id"), mapper.readTree(json));
        }
        for (FlatGraph.Item item : flat.edges()) {
          if (item.type().equals(table.type())) {
            assertEquals(
                mapper.readTree(item.fields().get("evidence").asText()), evidence.get(item.id()));
          }
        }
      }
    }
  }

  @Test
  void headersAreThoseOfAdminImport() throws IOException {
    Path folder = Written.to(parent, "neo4j", Written.harbour());
    assertEquals(
        "id:ID,name,aliases:string[],aliases_count:long[],mentions:long,:LABEL",
        Files.readAllLines(folder.resolve("people.csv")).get(0));
    assertEquals(
        ":START_ID,:END_ID,id,status,as_of,from,to,evidence,:TYPE",
        Files.readAllLines(folder.resolve("holds.csv")).get(0));
    assertTrue(
        Files.readString(folder.resolve("people.csv"))
            .contains("person/ilka-sorensen-tarr,Ilka Sørensen-Tarr,"));
  }

  @Test
  void theScriptLoadsEveryFile() throws IOException {
    Path folder = Written.to(parent, "neo4j", Written.harbour());
    String script = Files.readString(folder.resolve("load.cypher"));
    for (Neo4jTable table : Neo4jTable.ALL) {
      assertTrue(script.contains("'file:///" + table.file() + "'"), table.file());
    }
  }
}
