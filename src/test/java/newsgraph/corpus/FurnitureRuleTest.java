package newsgraph.corpus;

import static newsgraph.model.Article.Kind.FURNITURE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow Ana Ruiz on Facebook and Twitter.",
        "ADVERTISEMENT",
        "Leave a Reply",
        "Sign up for our newsletter",
        "Click here to subscribe",
        "Loading…",
        "Share :",
        "12 Comments",
        "5 min read",
        "Post a comment",
        "Previous story | Next story",
        "Your comment will be read before it appears.",
        "* * *",
        "_____"
      })
  void wordsOfThePage(String line) {
    assertEquals(List.of(PARAGRAPH, FURNITURE), Regions.kinds("Dam came.", "", line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell.",
        "Print shops closed.",
        "Dam’s comments angered Moe.",
        "Moe will follow Dam on Monday.",
        "Subscribers left."
      })
  void sentencesAreText(String line) {
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), Regions.kinds("Dam came.", "", line));
  }
}
