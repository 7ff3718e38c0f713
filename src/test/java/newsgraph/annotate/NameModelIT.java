package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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

  private static List<String> read(Annotator names, String text) {
    Annotation article = new Annotation(text);
    new TokenizerAnnotator(new Properties()).annotate(article);
    names.annotate(article);
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
    Annotator names = NameModel.load(new ModelLock());
    List<String> before = read(names, NAMES);
    assertEquals(List.of("Tagar", "Sorroka", "Panro", "Shver", "Erleytor"), before);
    read(names, WORDS);
    assertEquals(before, read(names, NAMES));
  }

  /** So the test above is of sentences in which it shows. */
  @Test
  void aModelThatMayLearnForgetsThemAll() throws Exception {
    Annotator names = NameModel.load(new ModelLock(), 10_000);
    assertEquals(5, read(names, NAMES).size());
    read(names, WORDS);
    assertEquals(List.of(), read(names, NAMES));
  }
}
