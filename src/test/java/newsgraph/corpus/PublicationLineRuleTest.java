package newsgraph.corpus;

import static newsgraph.model.Article.Kind.DATELINE;
import static newsgraph.model.Article.Kind.HEADLINE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3, 2023",
        "3 May 2023",
        "Wednesday, May 3, 2023",
        "Published: May 3, 2023 10:15 a.m. EDT",
        "Updated on 3 May 2023 at 10:15 GMT",
        "2023-05-03",
        "Geneva, 3 May 2023",
        "(New Delhi, May 3, 2023)",
        "Geneva, 3 May 2023.",
        "2023-05-03T10:15:00Z",
        "Published 3 May 2023 | Updated 4 May 2023"
      })
  void dateOnALineOfItsOwn(String line) {
    assertEquals(
        List.of(HEADLINE, DATELINE, PARAGRAPH),
        Regions.kinds("Lake talks set for June", "", line, "", "Ministers will meet."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"May 3, 2023, was the day.", "On May 3, 2023 they met.", "Dam, born May 3, 1923."})
  void sentenceWithADateIsText(String line) {
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), Regions.kinds("Dam came.", "", line));
  }
}
