package newsgraph.annotate;

import java.util.function.Supplier;

/** CoreNLP, loaded when it is first asked for or announced. Safe for any number of threads. */
final class LazyCoreNlp {
  private Supplier<LoadedCoreNlp> loading;

  /** Begins to load it beside what else is done, if that has not begun. */
  void start() {
    loading();
  }

  /** Waits until it is loaded. */
  LoadedCoreNlp get() {
    return loading().get();
  }

  private synchronized Supplier<LoadedCoreNlp> loading() {
    if (loading == null) {
      loading = ModelLoading.start(LoadedCoreNlp::new);
    }
    return loading;
  }
}
