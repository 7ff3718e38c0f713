package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  @ParameterizedTest
  @MethodSource("texts")
  void theAnalysisIsOfTheWordsThatNameIt(String text) {
    String built = Sentences.story(text).build().article().text();
    assertEquals(text, built.replaceAll("\\s+", " "));
  }

  static List<String> texts() {
    return Sentences.texts();
  }

  @Test
  void anUnknownSentenceIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> Sentences.story("Nobody wrote this."));
  }
}
