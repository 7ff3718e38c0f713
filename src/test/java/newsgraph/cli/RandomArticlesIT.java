package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import newsgraph.LoadedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random articles through the readers, the real annotator, rules, graph and validation. {@code
 * -Drandom.seed=} and {@code -Drandom.rounds=} try others and more.
 */
class RandomArticlesIT {
  private static final long SEED = Long.getLong("random.seed", 1);
  private static final int ROUNDS = Integer.getInteger("random.rounds", 1);
  private static final int ARTICLES = 40;

  @TempDir private Path folder;

  @Test
  void nothingFailsAndEveryQuoteStandsInTheText() throws IOException {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      RandomText text = new RandomText(new Random(seed));
      Path news = Files.createDirectory(folder.resolve("news" + seed));
      for (int i = 0; i < ARTICLES; i++) {
        Files.writeString(news.resolve(i + ".txt"), text.article());
      }
      Path graph = folder.resolve("graph" + seed + ".json");
      CommandRun run = extract(news, "2", "-o", graph.toString());
      String told = "seed " + seed + "\n" + run.err();
      assertEquals(0, run.code(), told);
      assertFalse(run.err().contains("skipped"), told);
      CommandRun valid = CommandRun.of("validate", graph.toString(), "--articles", news.toString());
      assertEquals(0, valid.code(), valid.out() + valid.err());
      String first = Files.readString(graph);
      assertTrue(first.contains("\"type\": \"meeting\""), "no rule found a meeting");
      assertEquals(first, extract(news, "1").out());
    }
  }

  private static CommandRun extract(Path news, String threads, String... more) {
    String[] usual = {"extract", news.toString(), "--no-store", "-q", "--threads", threads};
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return CommandRun.with(LoadedModels::annotator, all);
  }
}
