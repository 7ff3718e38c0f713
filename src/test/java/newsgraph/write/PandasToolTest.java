package newsgraph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import newsgraph.Graphs;
import newsgraph.OutsideTool;
import newsgraph.graph.Edge;
import newsgraph.graph.Graph;
import newsgraph.graph.Node;
import newsgraph.graph.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV tables, read by pandas. */
class PandasToolTest {
  @TempDir private Path parent;

  private static final String COUNT =
      """
      import json, pandas, sys
      read = lambda name: pandas.read_csv(sys.argv[1] + "/" + name + ".csv")
      people, tenures, evidence = read("people"), read("tenures"), read("evidence")
      assert set(tenures["person"]) <= set(people["id"])
      for table in ["participants", "reports", "mentions", "links", "names", "articles"]:
          read(table)
      print(json.dumps({
          "people": len(people),
          "offices": len(read("offices")),
          "meetings": len(read("meetings")),
          "names": people["name"].tolist(),
          "statuses": tenures["status"].tolist(),
          "starts": evidence["start"].tolist(),
          "sentences": evidence["sentence"].dropna().tolist()}))
      """;

  @Test
  void csv() throws Exception {
    int number = 0;
    for (Graph graph : GraphFiles.all()) {
      Path folder = Written.to(parent.resolve("" + number++), "csv", graph);
      String printed = OutsideTool.python("pandas").run(COUNT, folder.toString());
      GraphFiles.assertCounts(graph, printed, "people", "offices", "meetings");
      JsonNode json = new ObjectMapper().readTree(printed);
      assertEquals(
          Graphs.nodes(graph, Node.Person.class).stream()
              .map(person -> CsvTable.safe(person.name()))
              .toList(),
          texts(json.get("names")));
      assertEquals(
          Graphs.edges(graph, Edge.Holds.class).stream()
              .map(holds -> Words.label(holds.status()))
              .toList(),
          texts(json.get("statuses")));
      List<Quotation> evidence =
          graph.edges().stream()
              .flatMap(edge -> EvidenceRow.of(edge).stream().map(EvidenceRow::words))
              .toList();
      assertEquals(
          evidence.stream().map(words -> "" + words.start()).toList(), texts(json.get("starts")));
      assertEquals(
          evidence.stream()
              .map(Quotation::sentence)
              .filter(Objects::nonNull)
              .map(CsvTable::safe)
              .toList(),
          texts(json.get("sentences")));
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
