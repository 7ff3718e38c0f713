package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that count from Wednesday, May 1, 2019, in an article of April 23, 2024. */
class RelativeDateTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 4, 23);

  @ParameterizedTest
  @CsvSource({
    "Two days later,         2024-04-25, 2019-05-03",
    "three days earlier,     2024-04-20, 2019-04-28",
    "a day later,            2024-04-24, 2019-05-02",
    "a day earlier,          2024-04-22, 2019-04-30",
    "The next day,           2024-04-24, 2019-05-02",
    "the previous day,       2024-04-22, 2019-04-30",
    "the day before,         2024-04-23, 2019-04-30",
    "the same day,           2024-04-23, 2019-05-01",
    "that evening,           2024-04-23TEV, 2019-05-01",
    "the following Tuesday,  2024-04-30, 2019-05-07",
    "that Friday,            2024-04-26, 2019-05-03",
    "a month later,          2024-05-23, 2019-06",
    "Three months later,     2024-07-23, 2019-08",
    "two years earlier,      2022, 2017",
    "the same year,          2024, 2019",
    "the following week,     2024-W18, 2019-05-06..2019-05-12",
    "a week later,           2024-04-30, 2019-05-06..2019-05-12",
  })
  void countsFromTheOther(String words, String value, String expected) {
    RelativeDate relative = RelativeDate.of(sentence(words), date(words, value), PUBLISHED);
    assertEquals(expected, Told.days(relative.from(day("2019-05-01"), words)));
  }

  @ParameterizedTest
  @CsvSource({
    "Tuesday,            XXXX-WXX-2",
    "two weeks ago,      2024-04-09",
    "earlier this month, 2024-04",
    "next week,          2024-W18",
    "the day,            2024-04-23",
  })
  void countsFromPublication(String words, String value) {
    assertNull(RelativeDate.of(sentence(words), date(words, value), PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource({
    "the following autumn, 1989-03, 1989",
    "the following spring, 1989-11, 1990",
    "that summer,          1989-11, 1989",
    "that summer,          1989,    1989",
    "the previous autumn,  1989-03, 1988",
    "the following winter, 1989-03, 1989..1990",
    "the following spring, 1989,    ",
    "the following spring, 1989-04, ",
  })
  void seasonsAreOfTheYearThatTheMonthTells(String words, String other, String expected) {
    RelativeDate relative = RelativeDate.of(sentence(words), date(words, "2024-XX"), PUBLISHED);
    DateRange anchor = new DateRange(other, other, Precision.of(other), List.of());
    DateRange season = relative.from(anchor, words);
    assertEquals(expected, season == null ? null : Told.days(season));
  }

  @Test
  void daysFromAMonthAreUnknown() {
    RelativeDate relative =
        RelativeDate.of(
            sentence("two days later"), date("two days later", "2024-04-25"), PUBLISHED);
    assertNull(relative.from(new DateRange("2019-05", "2019-05", Precision.MONTH, List.of()), ""));
    assertNull(
        relative.from(new DateRange("2019-05-01", "2019-05-04", Precision.DAY, List.of()), ""));
  }

  private static DateRange day(String iso) {
    return new DateRange(iso, iso, Precision.DAY, List.of());
  }

  private static Sentence sentence(String words) {
    Story story = Story.published("2024-04-23");
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ")) {
      text.append(word).append(word.equals("that") ? "/DT<0:dep " : "/NN<0:dep ");
    }
    return story.sentence(text.toString()).build().sentences().get(0);
  }

  /** All of the words, without a "that" that the analysis leaves out. */
  private static DateExpression date(String words, String value) {
    int begin = words.startsWith("that ") ? 1 : 0;
    int end = words.split(" ").length;
    return new DateExpression(begin, end, words.substring(begin == 1 ? 5 : 0), value);
  }
}
