package newsgraph.cli;

import java.util.concurrent.TimeUnit;

/**
 * Says something when the process is interrupted, by Ctrl-C or SIGTERM for example. Java then ends
 * it with 130, 143 or the like; what is under way is not waited for.
 */
final class Interruption implements AutoCloseable {
  /** A reader of stderr that does not read must not keep the process alive. */
  private static final long PATIENCE_SECONDS = 2;

  private final Thread hook;

  /**
   * Waits for an interruption until it is closed.
   *
   * @param last called on another thread, while the work still goes on
   */
  Interruption(Runnable last) {
    this.hook = new Thread(() -> inTime(last), "newsgraph-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private static void inTime(Runnable last) {
    Thread telling = new Thread(last, "newsgraph-last-words");
    telling.setDaemon(true);
    telling.start();
    try {
      telling.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is done; from now on nothing is said. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and this was said.
    }
  }
}
