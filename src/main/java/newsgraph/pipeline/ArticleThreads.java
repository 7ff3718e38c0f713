package newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import newsgraph.model.Article;

/**
 * The threads on which articles are analysed. One that never ends is left to itself, and another
 * takes its place. Used by one thread.
 */
final class ArticleThreads implements AutoCloseable {
  /** Dependency graphs are walked by recursion, and a sentence may be a whole article long. */
  private static final long STACK_BYTES = 256L << 20;

  private final Supplier<Analysis> begin;
  private final int seconds;
  private final int most;
  private final ThreadPoolExecutor pool;
  private final BlockingQueue<ArticleJob> finished = new LinkedBlockingQueue<>();
  private final List<ArticleJob> jobs = new ArrayList<>();

  /** The threads ask for it when they begin with an article. */
  private volatile Analysis analysis;

  /**
   * No thread yet.
   *
   * @param begin called when the first article is there
   * @param seconds that each article may take
   */
  ArticleThreads(Supplier<Analysis> begin, int threads, int seconds) {
    this.begin = begin;
    this.seconds = seconds;
    this.most = 2 * threads;
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ArticleThreads::daemon);
  }

  /** Begins with an article, or lets it wait for a thread. */
  void start(Article article) {
    if (analysis == null) {
      analysis = begin.get();
    }
    ArticleJob job = new ArticleJob(article, () -> analysis, seconds, finished::add);
    jobs.add(job);
    pool.execute(job);
  }

  /** Whether so many articles wait that no more should be read. */
  boolean areBusy() {
    return jobs.size() >= most;
  }

  boolean haveWork() {
    return !jobs.isEmpty();
  }

  /** Waits for an article that is done, or given up. */
  ArticleJob take() throws InterruptedException {
    while (true) {
      long wait = jobs.stream().mapToLong(ArticleJob::nanosLeft).min().orElseThrow();
      ArticleJob job = finished.poll(wait, TimeUnit.NANOSECONDS);
      if (job == null) {
        job = left();
      }
      if (job != null) {
        jobs.remove(job);
        return job;
      }
    }
  }

  /** A job that was left, if there is one; null else. */
  private ArticleJob left() {
    Iterator<ArticleJob> all = jobs.iterator();
    while (all.hasNext()) {
      ArticleJob job = all.next();
      if (job.leaveIfOver()) {
        analysis = analysis.afresh();
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
        return job;
      }
    }
    return null;
  }

  /** Ends the threads that can be ended. */
  @Override
  public void close() {
    pool.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "newsgraph-article", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
