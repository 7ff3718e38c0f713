package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunInTopRuleTest {
  @Test
  void bylineBeforeTheDateline() {
    assertEquals(
        List.of("BYLINE By Ana Ruiz", "DATELINE GENEVA (Example News) –", "PARAGRAPH Dam came."),
        Regions.of("By Ana Ruiz GENEVA (Example News) – Dam came."));
  }

  @Test
  void headlineBeforeTheDateline() {
    assertEquals(
        List.of(
            "HEADLINE Lake talks set for June",
            "DATELINE GENEVA (Example News) –",
            "PARAGRAPH Dam came."),
        Regions.of("Lake talks set for June GENEVA (Example News) – Dam came."));
  }

  @Test
  void sentenceBeforeADashIsText() {
    String text = "Dam came. He left for PARIS (Example News) – soon.";
    assertEquals(List.of("PARAGRAPH " + text), Regions.of(text));
  }
}
