package newsgraph;

import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;

/** CoreNLP's models, loaded once for all {@code *IT}, which run in one JVM. */
public final class LoadedModels {
  private LoadedModels() {}

  private static final class Holder {
    static final Annotator ANNOTATOR = new CoreNlpAnnotator();
  }

  /** The annotator that all share; the first call takes some 20 seconds. */
  public static Annotator annotator() {
    return Holder.ANNOTATOR;
  }
}
