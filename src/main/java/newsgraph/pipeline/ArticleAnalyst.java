package newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import newsgraph.corpus.Reading;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;

/**
 * The half of the work that sees one article at a time: each becomes facts, or is skipped.
 *
 * <p>Used once, by one thread; it starts the others. What it gives is sorted, so it is the same for
 * any number of threads.
 */
final class ArticleAnalyst {
  /** Dependency graphs are walked by recursion, and a sentence may be a whole article long. */
  private static final long STACK_BYTES = 256L << 20;

  private final Supplier<Function<Article, ArticleFacts>> analysis;
  private final int threads;
  private final Progress progress;
  private final List<ArticleFacts> facts = new ArrayList<>();
  private final List<RunSummary.Skipped> skipped = new ArrayList<>();

  /**
   * An analyst.
   *
   * @param analysis called when the first article is there; what it makes must be safe for use by
   *     that many threads
   */
  ArticleAnalyst(
      Supplier<Function<Article, ArticleFacts>> analysis, int threads, Progress progress) {
    this.analysis = analysis;
    this.threads = threads;
    this.progress = progress;
  }

  /** Works through all readings; no more than a few articles are held at once. */
  void analyse(Iterable<Reading> readings) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, ArticleAnalyst::daemon);
    try {
      ExecutorCompletionService<Outcome> work = new ExecutorCompletionService<>(pool);
      Function<Article, ArticleFacts> analyse = null;
      int running = 0;
      for (Reading reading : readings) {
        if (reading instanceof Reading.Skipped fault) {
          skip(fault.path(), fault.reason());
          continue;
        }
        Article article = ((Reading.Read) reading).article();
        if (article.info().copyOf() != null) {
          // What a copy says is said by the article that comes first.
          keep(new ArticleFacts(article.info(), List.of(), List.of(), List.of()));
          continue;
        }
        if (analyse == null) {
          analyse = analysis.get();
        }
        if (running == 2 * threads) {
          settle(work.take());
          running--;
        }
        Function<Article, ArticleFacts> ready = analyse;
        work.submit(() -> outcome(article, ready));
        running++;
      }
      for (; running > 0; running--) {
        settle(work.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** The facts of all articles, by article id. */
  List<ArticleFacts> facts() {
    return facts.stream().sorted(Comparator.comparing(f -> f.article().id())).toList();
  }

  /** What gave no facts, by path. */
  List<RunSummary.Skipped> skipped() {
    return skipped.stream()
        .sorted(
            Comparator.comparing(RunSummary.Skipped::path)
                .thenComparing(RunSummary.Skipped::reason))
        .toList();
  }

  /** Notes that a file gives no article. */
  void skip(String path, String reason) {
    RunSummary.Skipped one = new RunSummary.Skipped(path, reason);
    skipped.add(one);
    progress.skipped(one);
  }

  private void keep(ArticleFacts one) {
    facts.add(one);
    progress.done(one);
  }

  private void settle(Future<Outcome> done) throws InterruptedException {
    try {
      Outcome outcome = done.get();
      if (outcome.facts() != null) {
        keep(outcome.facts());
      } else {
        skip(name(outcome.article()), outcome.fault());
      }
    } catch (ExecutionException e) {
      // No fault of one article: the memory is used up, or a library is broken.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Outcome outcome(Article article, Function<Article, ArticleFacts> analyse) {
    try {
      return new Outcome(article.info(), analyse.apply(article), null);
    } catch (RuntimeException | StackOverflowError e) {
      String message = e.getMessage() == null ? "" : ": " + e.getMessage();
      return new Outcome(
          article.info(), null, "can't be analysed: " + e.getClass().getSimpleName() + message);
    }
  }

  private static String name(ArticleInfo article) {
    return article.record() == null ? article.path() : article.path() + "#" + article.record();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "newsgraph-article", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** What became of one article: facts, or the fault that there are none. */
  private record Outcome(ArticleInfo article, ArticleFacts facts, String fault) {}
}
