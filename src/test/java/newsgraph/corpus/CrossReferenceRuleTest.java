package newsgraph.corpus;

import static newsgraph.model.Article.Kind.CROSS_REFERENCE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferenceRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Lake Talks Fail",
        "Read: Lake Talks Fail",
        "WATCH: Dam Greets Moe",
        "See also: Lake talks fail",
        "Related: Lake talks fail",
        "MORE: Lake talks fail",
        "READ MORE | Lake talks fail",
        "Don’t miss: Lake talks fail"
      })
  void pointsToAnotherStory(String line) {
    assertEquals(List.of(PARAGRAPH, CROSS_REFERENCE), Regions.kinds("Dam came.", "", line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read this way, Dam lost.", "More ministers came.", "Watch sales fell."})
  void sentencesAreText(String line) {
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), Regions.kinds("Dam came.", "", line));
  }
}
