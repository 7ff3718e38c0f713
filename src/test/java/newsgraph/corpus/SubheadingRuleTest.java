package newsgraph.corpus;

import static newsgraph.model.Article.Kind.PARAGRAPH;
import static newsgraph.model.Article.Kind.SUBHEADING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubheadingRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘ROUGH WATER’",
        "ARRIVE",
        "What Comes Next for the Lake",
        "Rough water ahead",
        "What comes next?"
      })
  void titlesBetweenParagraphs(String line) {
    assertEquals(
        List.of(PARAGRAPH, SUBHEADING, PARAGRAPH),
        Regions.kinds("Dam came.", "", line, "", "Dam left."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left.",
        "Dam met Moe in Geneva on Monday and they talked about the lake",
        "- Dam met Moe",
        "MOE: We will come",
        "and then he left",
        "These are the four:"
      })
  void otherLinesAreText(String line) {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH),
        Regions.kinds("Dam came.", "", line, "", "Dam left."));
  }
}
