package newsgraph.pipeline;

import java.util.function.IntSupplier;
import newsgraph.model.ArticleFacts;

/**
 * Hears how a run goes on. The calls come one at a time, articles in whatever order they are done.
 */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  /**
   * The files are listed; the models are loaded next.
   *
   * @param total how many files there are to read
   */
  default void listed(int total) {}

  /**
   * What is analysed is kept from now on; not called if there is no store.
   *
   * @param kept tells at any time, to any thread, how many articles of this run are in the store
   */
  default void keeping(IntSupplier kept) {}

  /** An article is done; its facts are empty in a copy, and in another language than English. */
  default void done(ArticleFacts facts) {}

  /** A file gives no article, or an article can't be analysed. */
  default void skipped(RunSummary.Skipped skipped) {}

  /** Something is wrong that costs time, but nothing of the graph. */
  default void warning(String text) {}

  /** Something is odd but no fault. */
  default void note(String text) {}
}
