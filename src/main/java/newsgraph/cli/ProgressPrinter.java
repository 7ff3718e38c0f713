package newsgraph.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import newsgraph.model.ArticleFacts;
import newsgraph.pipeline.Progress;
import newsgraph.pipeline.RunSummary;

/** Tells on stderr how a run goes on: a bar where someone watches, else a line now and then. */
final class ProgressPrinter implements Progress, AutoCloseable {
  private static final int BAR_COLUMNS = 72;
  private static final int LINES = 10;

  private final Terminal terminal;
  private final PrintStream err;
  private final boolean interactive;
  private final Verbosity.Level level;
  private ProgressBar bar;
  private IntSupplier kept;
  private boolean ended;
  private int total;
  private int count;

  ProgressPrinter(Terminal terminal, Verbosity.Level level) {
    this.terminal = terminal;
    this.err = terminal.err();
    this.interactive = terminal.interactive();
    this.level = level;
  }

  @Override
  public synchronized void keeping(IntSupplier articles) {
    kept = articles;
  }

  @Override
  public synchronized void listed(int files) {
    total = files;
    if (level == Verbosity.Level.NORMAL && interactive) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err, BAR_COLUMNS))
              .build();
    } else if (level != Verbosity.Level.QUIET) {
      say(counted(files, "file") + " to read");
    }
  }

  @Override
  public void done(ArticleFacts facts) {
    if (level == Verbosity.Level.VERBOSE) {
      say(
          String.format(
              Locale.ROOT,
              "%s: %d people, %d offices, %d meetings",
              facts.article().path(),
              facts.people().size(),
              facts.offices().size(),
              facts.meetings().size()));
    }
    step();
  }

  @Override
  public void skipped(RunSummary.Skipped skipped) {
    say("skipped " + skipped.path() + ": " + skipped.reason() + "; " + skipped.advice());
    step();
  }

  @Override
  public void warning(String text) {
    say("newsgraph: warning: " + text);
  }

  @Override
  public void note(String text) {
    if (level != Verbosity.Level.QUIET) {
      say("note: " + text);
    }
  }

  /** Tells what the run came to. */
  void summarize(RunSummary summary) {
    close();
    if (level != Verbosity.Level.QUIET) {
      int copies = summary.copies();
      int skipped = summary.skipped().size();
      say(
          counted(summary.articles(), "article")
              + " read"
              + (copies == 0 ? "" : ", " + copies + " of them copies of others")
              + (skipped == 0 ? "" : ", " + skipped + " skipped"));
    }
  }

  /** Ends the bar. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  /**
   * The last words of a run that is interrupted, from another thread; nothing is told after them.
   */
  synchronized void interrupted() {
    close();
    if (total == 0) {
      say("newsgraph: interrupted");
    } else if (kept == null) {
      say("newsgraph: interrupted: nothing is kept, because there is no store");
    } else {
      say(
          "newsgraph: interrupted: "
              + kept.getAsInt()
              + " of "
              + counted(total, "article")
              + " are kept in the store; run again to go on");
    }
    ended = true;
  }

  private synchronized void step() {
    count++;
    if (bar != null) {
      bar.step();
    } else if (level == Verbosity.Level.NORMAL && isMilestone()) {
      say(count + " of " + total);
    }
  }

  // Some ten lines in all, however many files there are.
  private boolean isMilestone() {
    return total > LINES && (long) count * LINES / total > (long) (count - 1) * LINES / total;
  }

  private synchronized void say(String line) {
    if (ended) {
      return;
    }
    if (bar != null) {
      err.print("\r" + " ".repeat(BAR_COLUMNS) + "\r");
    }
    terminal.tell(line);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
