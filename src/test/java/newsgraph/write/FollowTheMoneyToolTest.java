package newsgraph.write;

import java.nio.file.Path;
import newsgraph.OutsideTool;
import newsgraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FollowTheMoney entities, checked with the model of its npm package. */
class FollowTheMoneyToolTest {
  @TempDir private Path parent;

  @Test
  void everyEntityKeepsToItsSchema() throws Exception {
    OutsideTool check = OutsideTool.node("ftm-check.js", "@alephdata/followthemoney");
    for (Graph graph : GraphFiles.all()) {
      String printed = check.run(Written.to(parent, "ftm", graph).toString());
      GraphFiles.assertCounts(graph, printed, "Person", "Position", "Event");
    }
  }
}
