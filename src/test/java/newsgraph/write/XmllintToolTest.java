package newsgraph.write;

import java.nio.file.Path;
import newsgraph.OutsideTool;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GEXF, checked by xmllint with the schema of GEXF 1.3; GraphML as XML. */
class XmllintToolTest {
  @TempDir private Path parent;

  @Test
  void gexfKeepsToItsSchema() throws Exception {
    for (Graph graph : GraphFiles.all()) {
      Path file = Written.to(parent, "gexf", graph);
      OutsideTool.xmllint().run("--schema", "src/test/resources/gexf/gexf.xsd", file.toString());
    }
  }

  @Test
  void graphmlIsXml() throws Exception {
    for (Graph graph : GraphFiles.all()) {
      OutsideTool.xmllint().run(Written.to(parent, "graphml", graph).toString());
    }
  }
}
