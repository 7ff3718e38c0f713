package newsgraph.annotate;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefMentionsAnnotation;
import edu.stanford.nlp.coref.CorefSystem;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.md.CorefMentionFinder;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/** Finds who is who within an article. Safe for any number of threads. */
final class Coreference {
  private final CorefMentionFinder finder;
  private final Dictionaries dictionaries;
  private final CorefSystem system;

  /**
   * Coreference on loaded models.
   *
   * @param finder finds the mentions
   */
  Coreference(CorefMentionFinder finder, Dictionaries dictionaries, CorefNetwork network) {
    this.finder = finder;
    this.dictionaries = dictionaries;
    try {
      this.system =
          new CorefSystem(
              new DocumentMaker(new Properties(), dictionaries),
              new PersonCoreference(network, dictionaries),
              false,
              false);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("nothing is read here", e);
    }
  }

  /** The chains of an article that is parsed; those of a single mention too. */
  Collection<CorefChain> chains(Annotation article) {
    List<List<Mention>> mentions = finder.findMentions(article, dictionaries, new Properties());
    List<CoreMap> sentences = RegionTokenizer.sentences(article);
    for (int i = 0; i < sentences.size(); i++) {
      sentences.get(i).set(CorefMentionsAnnotation.class, mentions.get(i));
      for (Mention mention : mentions.get(i)) {
        mention.sentNum = i;
      }
    }
    system.annotate(article);
    return article.get(CorefChainAnnotation.class).values();
  }
}
