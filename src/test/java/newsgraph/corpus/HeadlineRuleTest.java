package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lake talks set for June",
        "Will the lake talks fail?",
        "Dam to Moe: ‘Come to Geneva’",
        "Lake talks move to the U.S.",
        "Reports: Dam Seeks Moe Meeting"
      })
  void headlines(String text) {
    assertTrue(HeadlineRule.isHeadline(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Cy Dam met President Moe.",
        "Minister Cy Dam met Eva Moe on Monday.",
        "“We will come,” Dam said.",
        "Dam said: “We will come.”",
        "These are the four ministers:"
      })
  void running(String text) {
    assertFalse(HeadlineRule.isHeadline(text));
  }
}
