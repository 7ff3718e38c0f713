package newsgraph.corpus;

import static newsgraph.model.Article.Kind.BYLINE;
import static newsgraph.model.Article.Kind.HEADLINE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineRuleTest {
  private final BylineRule rule = new BylineRule(BundledCues.cues());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Ruiz|Ana Ruiz",
        "By Ana Ruiz, Bo Lind and Cy van Dam|Ana Ruiz;Bo Lind;Cy van Dam",
        "BY ANA RUIZ|ANA RUIZ",
        "By Ana Ruiz, Staff Writer|Ana Ruiz",
        "By Ana Ruiz in Geneva and Bo Lind in Oslo|Ana Ruiz;Bo Lind",
        "By Ana Ruiz, Associated Press|Ana Ruiz",
        "By Ana Ruiz for Example News|Ana Ruiz",
        "By Ana Ruiz - Example News|Ana Ruiz",
        "Written by Zoë O’Hara & J. K. Moe|Zoë O’Hara;J. K. Moe",
        "By Bo Lind Jr.|Bo Lind Jr.",
        "By Sam|Sam"
      })
  void namesOfAByline(String line, String names) {
    assertEquals(List.of(names.split(";")), rule.names(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the talks had failed.",
        "By the lake",
        "By meeting Dam, Moe won.",
        "By 2023, Dam had left"
      })
  void sentencesAreNoBylines(String line) {
    assertEquals(List.of(), rule.names(line));
  }

  @Test
  void namesAndRoleBeforeTheText() {
    assertEquals(
        List.of(HEADLINE, BYLINE, PARAGRAPH),
        Regions.kinds(
            "Lake talks set for June", "", "Ana Ruiz, Staff Writer", "", "Ministers will meet."));
  }
}
