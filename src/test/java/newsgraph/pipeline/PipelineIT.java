package newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsgraph.GraphSchema;
import newsgraph.LoadedModels;
import newsgraph.OutsideTool;
import newsgraph.codec.GraphJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way with real models, over a few articles of the corpus. */
class PipelineIT {
  private static final List<Path> ARTICLES =
      List.of(
          Path.of("corpus/aso-flies-to-trump.txt"),
          Path.of("corpus/abe-mourned.txt"),
          Path.of("corpus/ishiba-five-minutes.txt"),
          Path.of("corpus/velmora-channel.txt"));

  private static byte[] first;

  @BeforeAll
  static void runOnce() throws IOException {
    first = run(ARTICLES, 1);
  }

  private static byte[] run(List<Path> paths, int threads) throws IOException {
    PipelineSettings settings =
        new PipelineSettings(
            paths, Path.of("corpus/articles.csv"), threads, null, List.of(), null, null);
    Pipeline.Result result = new Pipeline(settings, LoadedModels::annotator).run(Progress.SILENT);
    assertEquals(List.of(), result.summary().skipped());
    assertEquals(paths.size(), result.summary().articles());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphJson.write(result.graph(), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theBytesAreTheSameForAnyOrderAndNumberOfThreads(int threads) throws IOException {
    List<Path> shuffled = new ArrayList<>(ARTICLES);
    Collections.rotate(shuffled, threads);
    Collections.swap(shuffled, 0, 1);
    assertArrayEquals(first, run(shuffled, threads));
  }

  @Test
  void theGraphKeepsToTheSchemaAndNamesPeople() {
    String json = new String(first, StandardCharsets.UTF_8);
    GraphSchema.assertValid(json);
    assertTrue(json.contains("\"person/taro-aso\""));
  }

  @Test
  void networkxLoadsTheGraph(@TempDir Path folder) throws Exception {
    OutsideTool python = OutsideTool.python("networkx");
    Path file = Files.write(folder.resolve("graph.json"), first);
    String counts =
        python.run(
            """
            import json, networkx, sys
            data = json.load(open(sys.argv[1], encoding='utf-8'))
            try:
                graph = networkx.node_link_graph(data, edges='edges')
            except TypeError:  # networkx before 3.4
                graph = networkx.node_link_graph(data, link='edges')
            print(graph.number_of_nodes() == len(data['nodes']), end=' ')
            print(graph.number_of_edges() == len(data['edges']), graph.is_directed())
            """,
            file.toString());
    assertEquals("True True True", counts.strip());
  }
}
