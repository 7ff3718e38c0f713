package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the name model read before changes no name; if it could learn words, it would. */
class NameModelIT {
  private static final String NAMES =
      "The mayor met Tagar. Sorroka, the minister, left. The talks with Panro ended. Shver won."
          + " A spokesman for Erleytor declined.";
  private static final String WORDS =
      "They saw a tagar and the sorroka there, with a panro, a shver and an erleytor.";

  @BeforeAll
  static void quiet() {
    QuietCoreNlp.now();
  }

  private static void label(NameModel model, Annotation article) {
    for (CoreMap sentence : article.get(CoreAnnotations.SentencesAnnotation.class)) {
      model.label(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
  }

  private static List<String> read(Consumer<Annotation> names, String text) {
    Annotation article = new Annotation(text);
    new TokenizerAnnotator(new Properties()).annotate(article);
    names.accept(article);
    List<String> found = new ArrayList<>();
    for (CoreLabel token : article.get(CoreAnnotations.TokensAnnotation.class)) {
      if (!token.ner().equals("O")) {
        found.add(token.word());
      }
    }
    return found;
  }

  @Test
  void wordsOfOneArticleChangeNoNameOfTheNext() throws Exception {
    NameModel model = new NameModel(Models.readNames());
    Consumer<Annotation> names = article -> label(model, article);
    List<String> before = read(names, NAMES);
    assertEquals(List.of("Tagar", "Sorroka", "Panro", "Shver", "Erleytor"), before);
    read(names, WORDS);
    assertEquals(before, read(names, NAMES));
  }

  /** So the test above is of sentences in which it shows. */
  @Test
  void coreNlpsOwnThatMayLearnForgetsThemAll() throws Exception {
    Properties settings = CoreNlpParityIT.names();
    settings.setProperty("maxAdditionalKnownLCWords", "10000");
    Consumer<Annotation> names = new NERCombinerAnnotator(settings)::annotate;
    assertEquals(5, read(names, NAMES).size());
    read(names, WORDS);
    assertEquals(List.of(), read(names, NAMES));
  }
}
