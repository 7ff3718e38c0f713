package newsgraph.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP's log away from the streams that belong to the user. */
final class QuietCoreNlp {
  private QuietCoreNlp() {}

  static void now() {
    RedwoodConfiguration.current().clear().apply();
  }
}
