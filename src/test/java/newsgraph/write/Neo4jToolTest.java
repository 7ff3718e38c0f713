package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;

/** The folder for Neo4j, loaded into a Neo4j by its own script, and by neo4j-admin. */
class Neo4jToolTest {
  @TempDir private Path parent;

  @Test
  void theScriptLoadsTheGraph() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("graph.neo4j"));
    try (Neo4j neo4j =
        Neo4jBuilders.newInProcessBuilder(parent.resolve("database"))
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.load_csv_file_url_root, folder)
            .build()) {
      GraphDatabaseService database = neo4j.defaultDatabaseService();
      for (Graph graph : GraphFiles.all()) {
        database.executeTransactionally("MATCH (x) DETACH DELETE x");
        assertEquals(folder, Written.to(parent, "neo4j", graph));
        // Twice, as a newer graph may be loaded over an older one.
        load(database, folder);
        load(database, folder);
        assertLoaded(graph, database);
      }
    }
  }

  /** The command of formats.md, word for word but for the folder that the files are in. */
  @Test
  void theDocumentedImportMakesTheSameDatabase() throws IOException {
    List<String> command = documentedImport();
    for (Graph graph : GraphFiles.all()) {
      Path home = Files.createTempDirectory(parent, "home");
      Path folder = Written.to(home, "neo4j", graph);
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
      Path settings = Files.createDirectory(home.resolve("conf"));
      try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
        int code =
            AdminTool.execute(
                new ExecutionContext(home, settings, out, out, files),
                command.stream()
                    .map(word -> word.replace("=", "=" + folder + "/"))
                    .toArray(String[]::new));
        assertEquals(0, code, () -> printed.toString(StandardCharsets.UTF_8));
      }
      try (Stream<Path> left = Files.list(folder)) {
        assertTrue(left.noneMatch(file -> file.endsWith("import.report")));
      }
      DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
      try {
        assertLoaded(graph, service.database("neo4j"));
      } finally {
        service.shutdown();
      }
    }
  }

  private static List<String> documentedImport() throws IOException {
    String page = Files.readString(Path.of("src/docs/formats.md"));
    Matcher block =
        Pattern.compile("```sh\nneo4j-admin (database import .*?)\n```", Pattern.DOTALL)
            .matcher(page);
    assertTrue(block.find(), "no neo4j-admin command in formats.md");
    return List.of(block.group(1).replace("\\\n", " ").trim().split("\\s+"));
  }

  private static void load(GraphDatabaseService database, Path folder) throws IOException {
    for (String statement : Files.readString(folder.resolve("load.cypher")).split(";\n")) {
      if (!statement.isBlank()) {
        database.executeTransactionally(statement);
      }
    }
  }

  private static void assertLoaded(Graph graph, GraphDatabaseService database) throws IOException {
    assertEquals(
        Written.Counts.of(graph),
        new Written.Counts(
            count(database, "(x:Person)"),
            count(database, "(x:Office)"),
            count(database, "(x:Meeting)")));
    assertEquals(graph.edges().size(), count(database, "()-[x]->()"));
    FlatGraph flat = FlatGraph.of(graph);
    Map<String, Map<?, ?>> nodes = properties(database, "(x)");
    for (FlatGraph.Item item : flat.nodes()) {
      Map<?, ?> properties = nodes.get(item.id());
      assertEquals(item.fields().containsKey("status"), properties.containsKey("status"));
      if (item.type().equals("person")) {
        assertEquals(item.fields().get("mentions").asLong(), properties.get("mentions"));
        assertEquals(
            item.fields().get("aliases").size(), ((String[]) properties.get("aliases")).length);
      }
    }
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Map<?, ?>> edges = properties(database, "()-[x]->()");
    for (FlatGraph.Item item : flat.edges()) {
      Map<?, ?> properties = edges.get(item.id());
      assertEquals(item.fields().containsKey("evidence"), properties.containsKey("evidence"));
      if (properties.get("evidence") instanceof String evidence) {
        assertEquals(
            mapper.readTree(item.fields().get("evidence").asText()), mapper.readTree(evidence));
      }
      for (String name : List.of("status", "as_of", "from", "to", "date_from", "date_to", "role")) {
        String expected = item.fields().containsKey(name) ? item.fields().get(name).asText() : null;
        assertEquals(expected, properties.get(name), name);
      }
    }
  }

  private static long count(GraphDatabaseService database, String pattern) {
    return database.executeTransactionally(
        "MATCH " + pattern + " RETURN count(x) AS n",
        Map.of(),
        result -> (Long) result.next().get("n"));
  }

  /** The properties of all nodes or edges, by their ids. */
  private static Map<String, Map<?, ?>> properties(GraphDatabaseService database, String pattern) {
    return database.executeTransactionally(
        "MATCH " + pattern + " RETURN x.id AS id, properties(x) AS all",
        Map.of(),
        result -> {
          Map<String, Map<?, ?>> found = new HashMap<>();
          result.forEachRemaining(
              row -> found.put((String) row.get("id"), (Map<?, ?>) row.get("all")));
          return found;
        });
  }
}
