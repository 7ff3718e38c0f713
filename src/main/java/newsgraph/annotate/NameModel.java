package newsgraph.annotate;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import java.io.IOException;
import java.util.Properties;

/**
 * CoreNLP's 3-class name model, without fine-grained names.
 *
 * <p>Such a model can learn the lower-case words that it reads, and takes a word that it knows so
 * less often for a name: what one article says would change the names of the next. So it may learn
 * none.
 */
final class NameModel {
  private NameModel() {}

  /** Reads the model. Safe for any number of threads. */
  static Annotator load(ModelLock lock) throws IOException {
    return load(lock, 0);
  }

  /**
   * Reads the model.
   *
   * @param learnt number of lower-case words that it may learn; other than 0 only for comparison
   */
  static Annotator load(ModelLock lock, int learnt) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("ner.model", lock.verified(ModelFiles.NAMES));
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    // With "ner." before it CoreNLP takes no notice of it.
    settings.setProperty("maxAdditionalKnownLCWords", Integer.toString(learnt));
    return new NERCombinerAnnotator(settings);
  }
}
