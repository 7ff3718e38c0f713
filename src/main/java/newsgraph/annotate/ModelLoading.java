package newsgraph.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Loads models side by side, each on a thread of its own, and passes on what goes wrong. */
final class ModelLoading {
  private ModelLoading() {}

  /**
   * Begins to load a model.
   *
   * @return waits for it; throws what loading it threw
   */
  static <T> Supplier<T> start(Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, "newsgraph-model");
    thread.setDaemon(true);
    thread.start();
    return () -> result(task);
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new UncheckedIOException(
          "a model can't be read: " + e.getCause().getMessage(),
          e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
    }
  }
}
