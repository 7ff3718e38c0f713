package newsgraph.annotate;

/** CoreNLP, loaded when it is first needed. Safe for any number of threads. */
final class LazyCoreNlp {
  private LoadedCoreNlp loaded;

  synchronized LoadedCoreNlp get() {
    if (loaded == null) {
      loaded = new LoadedCoreNlp();
    }
    return loaded;
  }
}
