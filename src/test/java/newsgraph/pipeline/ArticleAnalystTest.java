package newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import newsgraph.corpus.Reading;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  private static PipelineSettings settings(int threads, int seconds, boolean failFast) {
    return new PipelineSettings(
        List.of(Path.of(".")),
        null,
        threads,
        null,
        List.of(),
        null,
        null,
        new Limits(100, 100, seconds),
        failFast);
  }

  private static ArticleAnalyst analyst(Analysis analyse, int threads) {
    return new ArticleAnalyst(() -> analyse, settings(threads, 60, false), Progress.SILENT);
  }

  private static List<String> done(ArticleAnalyst analyst) {
    return analyst.facts().stream().map(f -> f.article().path()).toList();
  }

  private static List<String> skipped(ArticleAnalyst analyst) {
    return analyst.skipped().stream().map(one -> one.path() + " " + one.reason()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theOrderIsThatOfTheIdsWhateverIsReadyFirst(int threads) {
    List<Reading> readings = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 10; i < 60; i++) {
      readings.add(article(i + ".txt", null));
      expected.add(i + ".txt");
    }
    Collections.shuffle(readings, new Random(threads));
    ArticleAnalyst analyst = analyst((article, clock) -> facts(article), threads);
    analyst.analyse(readings);
    assertEquals(expected, done(analyst));
  }

  @Test
  void aFailingArticleIsSkippedAndTheOthersAreDone() {
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              if (article.text().equals("b.txt")) {
                throw new IllegalArgumentException("no sentence");
              }
              return article.text().equals("c.txt") ? endless(article) : facts(article);
            },
            2);
    analyst.analyse(
        List.of(
            article("c.txt", null),
            article("b.txt", null),
            new Reading.Skipped("a.txt", "is empty", "remove it"),
            article("d.txt", null)));
    assertEquals(List.of("d.txt"), done(analyst));
    assertEquals(
        List.of(
            "a.txt is empty",
            "b.txt can't be analysed: IllegalArgumentException: no sentence",
            "c.txt can't be analysed: StackOverflowError"),
        skipped(analyst));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static ArticleFacts endless(Article article) {
    return endless(article);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anArticleForWhichMemoryIsShortIsTriedAgainAlone(int threads) {
    AtomicInteger atOnce = new AtomicInteger();
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              int now = atOnce.incrementAndGet();
              try {
                Thread.sleep(20);
                // One of several is too much for b, and a is too much by itself.
                if (article.text().startsWith("a") || article.text().startsWith("b") && now > 1) {
                  throw new OutOfMemoryError("Java heap space");
                }
                return facts(article);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                atOnce.decrementAndGet();
              }
            },
            threads);
    analyst.analyse(
        List.of(
            article("a.txt", null),
            article("b1.txt", null),
            article("b2.txt", null),
            article("c.txt", null)));
    assertEquals(List.of("b1.txt", "b2.txt", "c.txt"), done(analyst));
    assertEquals(List.of("a.txt needs more memory than there is"), skipped(analyst));
    assertTrue(analyst.skipped().get(0).advice().contains("NEWSGRAPH_JAVA_OPTS=-Xmx4g"));
  }

  @Test
  void memoryThatIsShortWhileFilesAreReadIsWaitedFor() {
    List<Reading> all = List.of(article("a.txt", null), article("b.txt", null));
    AtomicInteger calls = new AtomicInteger();
    Iterable<Reading> tight =
        () ->
            new java.util.Iterator<>() {
              private int next;

              @Override
              public boolean hasNext() {
                return next < all.size();
              }

              @Override
              public Reading next() {
                if (calls.incrementAndGet() == 2) {
                  throw new OutOfMemoryError("Java heap space");
                }
                return all.get(next++);
              }
            };
    ArticleAnalyst analyst = analyst((article, clock) -> facts(article), 2);
    analyst.analyse(tight);
    assertEquals(List.of("a.txt", "b.txt"), done(analyst));
  }

  @Test
  @Timeout(60)
  void whatSeesThatItIsAskedToStopIsGivenUpAlone() {
    ArticleAnalyst analyst =
        new ArticleAnalyst(
            () ->
                (article, clock) -> {
                  while (article.text().equals("b.txt")) {
                    if (Thread.currentThread().isInterrupted()) {
                      throw new IllegalStateException("interrupted");
                    }
                  }
                  assertTrue(!Thread.currentThread().isInterrupted());
                  return facts(article);
                },
            settings(1, 1, false),
            Progress.SILENT);
    analyst.analyse(
        List.of(article("a.txt", null), article("b.txt", null), article("c.txt", null)));
    assertEquals(List.of("a.txt", "c.txt"), done(analyst));
    assertEquals(List.of("b.txt was given up after 1 second"), skipped(analyst));
  }

  /** An analysis that hangs, and holds what the others need, until it is made afresh. */
  private record Hanging(ReentrantLock lock, CountDownLatch never) implements Analysis {
    @Override
    public ArticleFacts analyse(Article article, Clock clock) {
      lock.lock();
      try {
        while (article.text().equals("b.txt")) {
          try {
            never.await();
          } catch (InterruptedException e) {
            // It does not listen.
          }
        }
        return facts(article);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public Analysis afresh() {
      return new Hanging(new ReentrantLock(), never);
    }
  }

  @Test
  @Timeout(60)
  void whatNeverEndsIsLeftToItselfWithAllThatItHolds() {
    Analysis hanging = new Hanging(new ReentrantLock(), new CountDownLatch(1));
    ArticleAnalyst analyst =
        new ArticleAnalyst(() -> hanging, settings(1, 1, false), Progress.SILENT);
    analyst.analyse(
        List.of(article("a.txt", null), article("b.txt", null), article("c.txt", null)));
    assertEquals(List.of("a.txt", "c.txt"), done(analyst));
    assertEquals(List.of("b.txt was given up after 1 second"), skipped(analyst));
  }

  @Test
  @Timeout(60)
  void theLoadingOfModelsTakesNoTimeFromAnArticle() {
    ArticleAnalyst analyst =
        new ArticleAnalyst(
            () ->
                (article, clock) -> {
                  clock.stop();
                  try {
                    Thread.sleep(1_500);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  clock.restart();
                  return facts(article);
                },
            settings(1, 1, false),
            Progress.SILENT);
    analyst.analyse(List.of(article("a.txt", null)));
    assertEquals(List.of("a.txt"), done(analyst));
  }

  @Test
  void modelsThatCannotBeLoadedAreNoFaultOfAnArticle() {
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              throw new Analysis.NoModelsException(new OutOfMemoryError("Java heap space"));
            },
            2);
    assertThrows(OutOfMemoryError.class, () -> analyst.analyse(List.of(article("a.txt", null))));
  }

  @Test
  void aBrokenLibraryIsNoFaultOfAnArticle() {
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              throw new NoClassDefFoundError("edu/stanford");
            },
            2);
    assertThrows(
        NoClassDefFoundError.class, () -> analyst.analyse(List.of(article("a.txt", null))));
  }

  @Test
  void withFailFastTheFirstFaultEndsTheRun() {
    ArticleAnalyst analyst =
        new ArticleAnalyst(
            () -> (article, clock) -> facts(article), settings(1, 60, true), Progress.SILENT);
    UnreadableArticleException end =
        assertThrows(
            UnreadableArticleException.class,
            () ->
                analyst.analyse(
                    List.of(
                        new Reading.Skipped("a.txt", "is empty", "remove it"),
                        article("b.txt", null))));
    assertEquals("stopped at a.txt, which is empty", end.getMessage());
    assertEquals(List.of(), done(analyst));
  }

  @Test
  void copiesAndUnreadableFilesNeedNoAnalysis() {
    AtomicInteger calls = new AtomicInteger();
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              calls.incrementAndGet();
              return facts(article.with(article.info().withLanguage("en")));
            },
            1);
    analyst.analyse(
        List.of(
            article("a.txt", null),
            article("b.txt", "article/a.txt"),
            new Reading.Skipped("c.txt", "is empty", "remove it")));
    assertEquals(1, calls.get());
    assertEquals(List.of("a.txt", "b.txt"), done(analyst));
    assertEquals("en", analyst.facts().get(1).article().language());
  }

  @Test
  void theCopyOfASkippedArticleIsSkippedToo() {
    ArticleAnalyst analyst =
        analyst(
            (article, clock) -> {
              throw new IllegalStateException("no");
            },
            1);
    analyst.analyse(List.of(article("a.txt", null), article("b.txt", "article/a.txt")));
    assertEquals(
        List.of(
            "a.txt can't be analysed: IllegalStateException: no",
            "b.txt has the text of article/a.txt, which was skipped"),
        skipped(analyst));
  }
}
