package newsgraph.annotate;

/** How an analysis ends between two of its steps when its thread is asked to stop. */
final class Stopping {
  private Stopping() {}

  /**
   * Goes on, unless the thread is interrupted.
   *
   * @throws IllegalStateException if it is
   */
  static void ifAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted");
    }
  }
}
