package newsgraph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The nodes or the relationships of one type, as Neo4j imports them.
 *
 * @param file the CSV file
 * @param type the graph's type of its items
 * @param from label of the nodes that a relationship starts from; null for nodes
 * @param to label of the nodes that a relationship leads to; null for nodes
 * @param columns its properties beside the id
 */
record Neo4jTable(String file, String type, String from, String to, List<Column> columns) {
  /**
   * A property.
   *
   * @param name as the graph has it
   * @param type {@code string}, {@code long}, {@code boolean}, {@code string[]} or {@code long[]}
   */
  record Column(String name, String type) {
    /** Of {@code mentions:long}; a name alone is a string. */
    static Column of(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Column(text, "string")
          : new Column(text.substring(0, colon), text.substring(colon + 1));
    }

    String header() {
      return type.equals("string") ? name : name + ":" + type;
    }

    /** What makes the property of the cell, in Cypher. */
    String cypher() {
      String cell = "row.`" + header() + "`";
      return switch (type) {
        case "long" -> "toInteger(" + cell + ")";
        case "boolean" -> "toBoolean(" + cell + ")";
        case "string[]" -> "split(" + cell + ", ';')";
        case "long[]" -> "[item IN split(" + cell + ", ';') | toInteger(item)]";
        default -> cell;
      };
    }
  }

  private static final String DATE = "date_from date_to date_precision date_text:string[] ";

  /** All tables; nodes first, as relationships need them. */
  static final List<Neo4jTable> ALL =
      List.of(
          nodes(
              "articles",
              "article",
              "path record title byline:string[] source published published_from language sha256"
                  + " words:long copy_of"),
          nodes("people", "person", "name aliases:string[] aliases_count:long[] mentions:long"),
          nodes("offices", "office", "title organization kind"),
          nodes(
              "meetings",
              "meeting",
              "status kind " + DATE + "place others:string[] multiple:boolean"),
          edges("holds", "Person", "Office", "status as_of from to evidence"),
          edges("participates", "Person", "Meeting", "role evidence"),
          edges(
              "reported_in",
              "Meeting",
              "Article",
              "status kind " + DATE + "place attribution:string[] joined_by:string[] evidence"),
          edges(
              "mentioned_in",
              "Person",
              "Article",
              "count:long names:string[] names_count:long[] joined_by:string[] evidence"),
          edges(
              "linked",
              "Person",
              "Person",
              "meetings:string[] statuses_held:long statuses_ongoing:long statuses_planned:long"
                  + " statuses_sought:long statuses_failed:long statuses_denied:long"
                  + " statuses_cancelled:long statuses_hypothetical:long"));

  private static Neo4jTable nodes(String name, String type, String columns) {
    return new Neo4jTable(name + ".csv", type, null, null, columns(columns));
  }

  private static Neo4jTable edges(String type, String from, String to, String columns) {
    return new Neo4jTable(type + ".csv", type, from, to, columns(columns));
  }

  private static List<Column> columns(String columns) {
    return Stream.of(columns.split(" ")).map(Column::of).toList();
  }

  boolean isNodes() {
    return from == null;
  }

  /** {@code Person}, {@code REPORTED_IN}: as Neo4j's style guide has labels and types. */
  String label() {
    return isNodes()
        ? type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1)
        : type.toUpperCase(Locale.ROOT);
  }

  /** The first line of the file, for {@code neo4j-admin database import}. */
  List<String> header() {
    List<String> header = new ArrayList<>();
    header.addAll(isNodes() ? List.of("id:ID") : List.of(":START_ID", ":END_ID", "id"));
    columns.forEach(column -> header.add(column.header()));
    header.add(isNodes() ? ":LABEL" : ":TYPE");
    return header;
  }

  /** The statements that load the file into a database that runs. */
  String cypher() {
    StringBuilder text = new StringBuilder();
    if (isNodes()) {
      text.append("CREATE CONSTRAINT ").append(type).append("_id IF NOT EXISTS FOR (n:");
      text.append(label()).append(") REQUIRE n.id IS UNIQUE;\n");
    }
    text.append("LOAD CSV WITH HEADERS FROM 'file:///").append(file).append("' AS row\n");
    if (isNodes()) {
      text.append("MERGE (x:").append(label()).append(" {id: row.`id:ID`})\n");
    } else {
      text.append("MATCH (a:").append(from).append(" {id: row.`:START_ID`})\n");
      text.append("MATCH (b:").append(to).append(" {id: row.`:END_ID`})\n");
      text.append("MERGE (a)-[x:").append(label()).append(" {id: row.id}]->(b)\n");
    }
    List<String> properties =
        columns.stream().map(column -> "x.`" + column.name() + "` = " + column.cypher()).toList();
    return text.append("SET ").append(String.join(",\n    ", properties)).append(";\n").toString();
  }
}
