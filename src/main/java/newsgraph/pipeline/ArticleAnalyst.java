package newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsgraph.corpus.Reading;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;

/**
 * The half of the work that sees one article at a time: each becomes facts, or is skipped.
 *
 * <p>Used once, by one thread; it starts the others. What it gives is sorted, so it is the same for
 * any number of threads. What one article does to the process, it alone is skipped for: it is given
 * up when its time is over, and when the memory is used up it is tried again, alone.
 */
final class ArticleAnalyst {
  private final ArticleThreads threads;
  private final PipelineSettings settings;
  private final Progress progress;
  private final List<ArticleFacts> facts = new ArrayList<>();
  private final List<RunSummary.Skipped> skipped = new ArrayList<>();
  private final List<ArticleInfo> copies = new ArrayList<>();
  private final List<Article> tooMuchTogether = new ArrayList<>();
  private boolean alone;

  /**
   * An analyst.
   *
   * @param analysis called when the first article is there
   */
  ArticleAnalyst(Supplier<Analysis> analysis, PipelineSettings settings, Progress progress) {
    this.threads = new ArticleThreads(analysis, settings.threads(), settings.limits().seconds());
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Works through all readings; no more than a few articles are held at once.
   *
   * @throws UnreadableArticleException at the first that is skipped, if the settings want that
   */
  void analyse(Iterable<Reading> readings) {
    try (threads) {
      Iterator<Reading> rest = readings.iterator();
      while (rest.hasNext()) {
        take(next(rest));
      }
      settleAll();
      alone = true;
      for (Article article : tooMuchTogether) {
        threads.start(article);
        settleAll();
      }
      keepCopies();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The next reading; if memory is short for it, when those under way are done. */
  private Reading next(Iterator<Reading> rest) throws InterruptedException {
    try {
      return rest.next();
    } catch (OutOfMemoryError e) {
      settleAll();
      return rest.next();
    }
  }

  private void take(Reading reading) throws InterruptedException {
    if (reading instanceof Reading.Skipped fault) {
      skip(fault.path(), fault.reason(), fault.advice());
      return;
    }
    Article article = ((Reading.Read) reading).article();
    if (article.info().copyOf() != null) {
      // What a copy says is said by the article that comes first.
      copies.add(article.info());
      return;
    }
    if (threads.areBusy()) {
      settle(threads.take());
    }
    threads.start(article);
  }

  private void settleAll() throws InterruptedException {
    while (threads.haveWork()) {
      settle(threads.take());
    }
  }

  private void settle(ArticleJob job) {
    String name = job.article().info().name();
    if (job.facts() != null) {
      keep(job.facts());
    } else if (job.isOverdue()) {
      int seconds = settings.limits().seconds();
      skip(
          name,
          "was given up after " + seconds + (seconds == 1 ? " second" : " seconds"),
          "give it more with --seconds-per-article, or split it");
    } else if (job.fault() instanceof OutOfMemoryError) {
      memoryUsedUp(job.article());
    } else if (job.fault() instanceof StackOverflowError) {
      skip(
          name,
          "can't be analysed: StackOverflowError",
          "look for a sentence of thousands of words or brackets in it");
    } else if (job.fault() instanceof Analysis.NoModelsException missing) {
      rethrow(missing.getCause());
    } else if (job.fault() instanceof RuntimeException fault) {
      String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
      skip(
          name,
          "can't be analysed: " + fault.getClass().getSimpleName() + message,
          "tell the makers of newsgraph");
    } else {
      // No fault of one article: a library is broken.
      rethrow(job.fault());
    }
  }

  private static void rethrow(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  // Who used it up is not known; whether the article can do with all of it is, when it is alone.
  private void memoryUsedUp(Article article) {
    if (alone || settings.threads() == 1) {
      skip(
          article.info().name(),
          "needs more memory than there is",
          "give it more with NEWSGRAPH_JAVA_OPTS=-Xmx4g, or split it");
    } else {
      tooMuchTogether.add(article);
    }
  }

  /** Notes that a file gives no article. */
  void skip(String path, String reason, String advice) {
    RunSummary.Skipped one = new RunSummary.Skipped(path, reason, advice);
    skipped.add(one);
    progress.skipped(one);
    if (settings.failFast()) {
      throw new UnreadableArticleException(one);
    }
  }

  private void keep(ArticleFacts one) {
    facts.add(one);
    one.article().notes().forEach(note -> progress.note(one.article().name() + " " + note));
    progress.done(one);
  }

  private void keepCopies() {
    Map<String, ArticleInfo> originals = new HashMap<>();
    facts.forEach(one -> originals.put(one.article().id(), one.article()));
    copies.forEach(copy -> keepCopy(copy, originals.get(copy.copyOf())));
  }

  /**
   * Keeps a copy.
   *
   * @param original null if it was skipped
   */
  private void keepCopy(ArticleInfo copy, ArticleInfo original) {
    if (original == null) {
      skip(
          copy.name(),
          "has the text of " + copy.copyOf() + ", which was skipped",
          "see what was told of that one");
      return;
    }
    progress.note(copy.name() + " has the text of " + original.name() + ", whose facts count once");
    keep(new ArticleFacts(copy.withLanguage(original.language()), List.of(), List.of(), List.of()));
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
}
