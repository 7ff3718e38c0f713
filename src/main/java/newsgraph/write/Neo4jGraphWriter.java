package newsgraph.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsgraph.graph.Graph;

/**
 * CSV files for {@code neo4j-admin database import}, and {@code load.cypher}, which loads the same
 * files into a database that runs.
 *
 * <p>A semicolon within an element of a list becomes a comma, as the one ends the element; a line
 * end becomes a space, as the importer takes one line for one item unless it is told otherwise. A
 * backslash becomes a full-width one, as the two readers do not agree on what it means; in
 * evidence, which is JSON, it and the quotation mark are written as code points.
 */
final class Neo4jGraphWriter implements GraphWriter.ToFolder {
  private static final String SCRIPT = "load.cypher";
  private static final Pattern LINE_END = Pattern.compile("\\R");

  @Override
  public String format() {
    return "neo4j";
  }

  @Override
  public List<String> endings() {
    return List.of(".neo4j");
  }

  @Override
  public List<String> files() {
    return Stream.concat(Neo4jTable.ALL.stream().map(Neo4jTable::file), Stream.of(SCRIPT)).toList();
  }

  @Override
  public void write(Graph graph, Path folder) throws IOException {
    FlatGraph flat = FlatGraph.of(graph);
    for (Neo4jTable table : Neo4jTable.ALL) {
      try (CsvTable csv = new CsvTable(folder.resolve(table.file()), table.header())) {
        for (FlatGraph.Item item : table.isNodes() ? flat.nodes() : flat.edges()) {
          if (item.type().equals(table.type())) {
            csv.row(cells(table, item));
          }
        }
      }
    }
    Files.writeString(
        folder.resolve(SCRIPT),
        "// Put the CSV files into the import folder of the database, then run this with"
            + " cypher-shell.\n\n"
            + Neo4jTable.ALL.stream().map(Neo4jTable::cypher).collect(Collectors.joining("\n")));
  }

  private static Object[] cells(Neo4jTable table, FlatGraph.Item item) {
    List<Object> cells = new ArrayList<>();
    if (!table.isNodes()) {
      cells.add(plain(item.source()));
      cells.add(plain(item.target()));
    }
    cells.add(plain(item.id()));
    for (Neo4jTable.Column column : table.columns()) {
      cells.add(cell(column, item.fields().get(column.name())));
    }
    cells.add(table.label());
    return cells.toArray();
  }

  private static String cell(Neo4jTable.Column column, JsonNode value) {
    if (value == null) {
      return null;
    }
    if (value.isArray()) {
      String list =
          StreamSupport.stream(value.spliterator(), false)
              .map(element -> plain(element.asText()).replace(';', ','))
              .collect(Collectors.joining(";"));
      return list.isEmpty() ? null : list;
    }
    return column.name().equals("evidence") ? json(value.textValue()) : plain(value.asText());
  }

  private static String plain(String text) {
    return LINE_END.matcher(text).replaceAll(" ").replace('\\', '\uFF3C');
  }

  /** JSON without a backslash before a quotation mark or another backslash. */
  private static String json(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\' && "\"\\".indexOf(json.charAt(i + 1)) >= 0) {
        i++;
        text.append(json.charAt(i) == '"' ? "\\u0022" : "\\u005c");
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
