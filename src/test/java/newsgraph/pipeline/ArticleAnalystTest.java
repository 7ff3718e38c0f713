package newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import newsgraph.corpus.Reading;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnalystTest {
  private static Reading article(String path, String copyOf) {
    ArticleInfo info =
        new ArticleInfo(
            "article/" + path, path, null, null, List.of(), null, null, null, null, "0", 0, copyOf);
    return new Reading.Read(new Article(info, path, List.of()));
  }

  private static ArticleFacts facts(Article article) {
    return new ArticleFacts(article.info(), List.of(), List.of(), List.of());
  }

  private static ArticleAnalyst analyst(Function<Article, ArticleFacts> analyse, int threads) {
    return new ArticleAnalyst(() -> analyse, threads, Progress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theOrderIsThatOfTheIdsWhateverIsReadyFirst(int threads) {
    List<Reading> readings = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 10; i < 60; i++) {
      readings.add(article(i + ".txt", null));
      expected.add("article/" + i + ".txt");
    }
    Collections.shuffle(readings, new Random(threads));
    ArticleAnalyst analyst = analyst(ArticleAnalystTest::facts, threads);
    analyst.analyse(readings);
    assertEquals(expected, analyst.facts().stream().map(f -> f.article().id()).toList());
  }

  @Test
  void aFailingArticleIsSkippedAndTheOthersAreDone() {
    ArticleAnalyst analyst =
        analyst(
            article -> {
              if (article.text().equals("b.txt")) {
                throw new IllegalArgumentException("no sentence");
              }
              if (article.text().equals("c.txt")) {
                throw new StackOverflowError();
              }
              return facts(article);
            },
            2);
    analyst.analyse(
        List.of(
            article("c.txt", null),
            article("b.txt", null),
            new Reading.Skipped("a.txt", "is empty"),
            article("d.txt", null)));
    assertEquals(1, analyst.facts().size());
    assertEquals(
        List.of(
            new RunSummary.Skipped("a.txt", "is empty"),
            new RunSummary.Skipped(
                "b.txt", "can't be analysed: IllegalArgumentException: no sentence"),
            new RunSummary.Skipped("c.txt", "can't be analysed: StackOverflowError")),
        analyst.skipped());
  }

  @Test
  void usedUpMemoryIsNoFaultOfOneArticle() {
    ArticleAnalyst analyst =
        analyst(
            article -> {
              throw new OutOfMemoryError("Java heap space");
            },
            2);
    assertThrows(OutOfMemoryError.class, () -> analyst.analyse(List.of(article("a.txt", null))));
  }

  @Test
  void copiesAndUnreadableFilesNeedNoAnalysis() {
    AtomicInteger made = new AtomicInteger();
    ArticleAnalyst analyst =
        new ArticleAnalyst(
            () -> {
              made.incrementAndGet();
              return ArticleAnalystTest::facts;
            },
            1,
            Progress.SILENT);
    analyst.analyse(
        List.of(article("b.txt", "article/a.txt"), new Reading.Skipped("c.txt", "is empty")));
    assertEquals(0, made.get());
    assertEquals(1, analyst.facts().size());
  }
}
