package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final String KNOWN = "Ana/NNP/P Ruiz/NNP/P left/VBD";

  @Test
  void aKnownNameInLowerCase() {
    assertMore("ana/JJ ruiz/NN :/: no/DT deal/NN", "ana ruiz");
  }

  @Test
  void aGivenNameBeforeAKnownSurnameInLowerCase() {
    assertMore("petra/NN ruiz/NN :/: no/DT deal/NN", "petra ruiz");
  }

  @Test
  void aKnownSurnameThatTheModelOverlooked() {
    assertMore("Nobody/NN asked/VBD Ruiz/NNP about/IN it/PRP", "Ruiz");
  }

  @Test
  void aKnownSurnameInATitle() {
    Story story =
        Story.undated()
            .sentence(Article.Kind.HEADLINE, "Ruiz/VB Slams/NNP Bank/NNP/O Plan/NNP")
            .sentence(KNOWN);
    assertEquals(List.of("Ruiz"), more(story));
  }

  @Test
  void notInTheNameOfAnOrganizationOrPlace() {
    assertMore("the/DT Ruiz/NNP/O Bank/NNP/O failed/VBD");
    assertMore("in/IN Port/NNP/L Ruiz/NNP/L it/PRP rained/VBD");
  }

  @Test
  void notBeforeAThing() {
    assertMore("at/IN Ruiz/NNP Tower/NNP it/PRP rained/VBD");
  }

  @Test
  void notInLowerCaseAlone() {
    assertMore("a/DT ruiz/NN is/VBZ a/DT ruiz/NN");
  }

  @Test
  void whatIsFoundIsNotFoundAgain() {
    assertMore("Bo/NNP/P Lind/NNP/P left/VBD");
  }

  private static void assertMore(String words, String... expected) {
    assertEquals(List.of(expected), more(Story.undated().sentence(KNOWN).sentence(words)));
  }

  private static List<String> more(Story story) {
    AnnotatedArticle article = story.build();
    NameFinder finder = new NameFinder(Told.LEXICON);
    KnownNames known = new KnownNames(Told.LEXICON, finder);
    return known.findMore(article, finder.find(article)).stream().map(NameMention::text).toList();
  }
}
