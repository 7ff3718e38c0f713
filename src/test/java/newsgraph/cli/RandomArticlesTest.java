package newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import newsgraph.codec.GraphFile;
import newsgraph.extract.FactExtractor;
import newsgraph.graph.Graph;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.Article;
import newsgraph.pipeline.ReadArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random articles through readers, rules, graph and validation. {@code -Drandom.seed=} and {@code
 * -Drandom.rounds=} try others and more; what fails is in the folder that the message names.
 */
class RandomArticlesTest {
  private static final long SEED = Long.getLong("random.seed", 1);
  private static final int ROUNDS = Integer.getInteger("random.rounds", 4);
  private static final int ARTICLES = 25;

  @TempDir private Path folder;

  /** Keeps the articles of a round that fails. */
  private static String failed(Path news, long seed, String told) {
    return "seed " + seed + ", " + news + ":\n" + told.lines().limit(40).toList();
  }

  @Test
  void noRuleFailsAndEveryQuoteStandsInTheText() throws IOException {
    int people = 0;
    int offices = 0;
    int meetings = 0;
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      RandomText text = new RandomText(new Random(seed));
      Path news = Files.createDirectory(folder.resolve("news" + seed));
      for (int i = 0; i < ARTICLES; i++) {
        Files.writeString(news.resolve(i + ".txt"), text.article());
      }
      extractOneByOne(news, seed);
      String graph = folder.resolve("graph" + seed + ".json").toString();
      CommandRun run =
          CommandRun.with(
              RandomAnnotator::new,
              "extract",
              news.toString(),
              "-q",
              "--threads",
              "2",
              "-o",
              graph);
      assertFalse(run.err().contains("can't be analysed"), failed(news, seed, run.err()));
      assertEquals(0, run.code(), failed(news, seed, run.err()));
      CommandRun valid = CommandRun.of("validate", graph, "--articles", news.toString());
      assertEquals(0, valid.code(), failed(news, seed, valid.out() + valid.err()));
      CommandRun again =
          CommandRun.with(RandomAnnotator::new, "extract", news.toString(), "-q", "--threads", "1");
      assertEquals(Files.readString(Path.of(graph)), again.out());
      Graph read = GraphFile.read(Path.of(graph));
      people += count(read, "person/");
      offices += count(read, "office/");
      meetings += count(read, "meeting/");
    }
    // Of texts in which no rule finds a thing, the rules would not be tested.
    String found = people + " people, " + offices + " offices, " + meetings + " meetings";
    assertTrue(people > 20 * ROUNDS && offices > 5 * ROUNDS && meetings > ROUNDS, found);
  }

  /** A run would only tell the fault's message. */
  private static void extractOneByOne(Path news, long seed) {
    FactExtractor extractor = new FactExtractor(LexiconFiles.bundled());
    for (Article article : ReadArticles.in(news)) {
      try {
        extractor.extract(new RandomAnnotator().annotate(article));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", " + article.info().path(), e);
      }
    }
  }

  private static int count(Graph graph, String prefix) {
    return (int) graph.nodes().stream().filter(node -> node.id().startsWith(prefix)).count();
  }

  @Test
  void bytesThatAreHardlyTextAreReadOrSkipped() throws IOException {
    RandomText text = new RandomText(new Random(SEED));
    Path news = Files.createDirectory(folder.resolve("bytes"));
    for (int i = 0; i < 30 * ROUNDS; i++) {
      Files.write(news.resolve(i + ".txt"), text.bytes());
    }
    Files.writeString(news.resolve("good.txt"), "Ana Ruiz met Bo Lind.\n", StandardCharsets.UTF_8);
    String graph = folder.resolve("bytes.json").toString();
    CommandRun run =
        CommandRun.with(
            RandomAnnotator::new, "extract", news.toString(), "-q", "--skipped-ok", "-o", graph);
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("can't be analysed"), run.err());
    CommandRun valid = CommandRun.of("validate", graph, "--articles", news.toString());
    assertEquals(0, valid.code(), valid.out());
  }
}
