package newsgraph.pipeline;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;

/**
 * The analysis of one article on one thread, with its time. When that is over the thread is asked
 * to stop, and if it does not, it is left to itself.
 */
final class ArticleJob implements Runnable, Analysis.Clock {
  /** How long an analysis may take to see that it was asked to stop. */
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Article article;
  private final Supplier<Analysis> analysis;
  private final long nanos;
  private final Consumer<ArticleJob> done;
  private Thread thread;
  private boolean counts;
  private long end;
  private boolean asked;
  private boolean left;
  private ArticleFacts facts;
  private Throwable fault;

  /**
   * A job.
   *
   * @param analysis asked when it begins
   * @param seconds that it may take
   * @param done told at its end, unless it was left
   */
  ArticleJob(Article article, Supplier<Analysis> analysis, int seconds, Consumer<ArticleJob> done) {
    this.article = article;
    this.analysis = analysis;
    this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    this.done = done;
  }

  @Override
  public void run() {
    begin();
    ArticleFacts found = null;
    Throwable wrong = null;
    try {
      found = analysis.get().analyse(article, this);
    } catch (RuntimeException | Error e) {
      wrong = e;
    }
    if (finish(found, wrong)) {
      done.accept(this);
    }
  }

  private synchronized void begin() {
    thread = Thread.currentThread();
    restart();
  }

  @Override
  public synchronized void stop() {
    counts = false;
  }

  @Override
  public synchronized void restart() {
    counts = true;
    // Who was asked to stop does not get more time.
    if (!asked) {
      end = System.nanoTime() + nanos;
    }
  }

  private synchronized boolean finish(ArticleFacts found, Throwable wrong) {
    thread = null;
    counts = false;
    facts = found;
    fault = wrong;
    // The thread's next article must not be stopped for this one.
    Thread.interrupted();
    return !left;
  }

  /** Nanoseconds until something must be done about it; all its time if none is running. */
  synchronized long nanosLeft() {
    return !counts ? nanos : Math.max(0, end - System.nanoTime());
  }

  /**
   * Asks it to stop if its time is over, and leaves it if it was asked and did not.
   *
   * @return whether it was left: it goes on, but nobody will hear of it
   */
  synchronized boolean leaveIfOver() {
    if (!counts || end - System.nanoTime() > 0) {
      return false;
    }
    if (asked) {
      left = true;
      return true;
    }
    asked = true;
    end = System.nanoTime() + GRACE_NANOS;
    thread.interrupt();
    return false;
  }

  Article article() {
    return article;
  }

  /** Whether its time was over before it was done. */
  synchronized boolean isOverdue() {
    return asked && facts == null;
  }

  /** Null if there is a fault. */
  synchronized ArticleFacts facts() {
    return facts;
  }

  /** Null if there are facts. */
  synchronized Throwable fault() {
    return fault;
  }
}
