package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence.DateExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication is Tuesday, April 23, 2024. */
class DateResolverTest {
  private final DateResolver resolver = new DateResolver(LocalDate.of(2024, 4, 23));

  @ParameterizedTest
  @CsvSource({
    "Monday,XXXX-WXX-1,2024-04-22,2024-04-29",
    "Tuesday,XXXX-WXX-2,2024-04-23,2024-04-23",
    "Sunday,XXXX-WXX-7,2024-04-21,2024-04-28",
    "in April,XXXX-04,2024-04,2024-04",
    "in May,XXXX-05,2023-05,2024-05",
    "in March,XXXX-03,2024-03,2025-03",
    "April 9,XXXX-04-09,2024-04-09,2025-04-09",
    "May 3,XXXX-05-03,2023-05-03,2024-05-03",
    "April 23,XXXX-04-23,2024-04-23,2024-04-23"
  })
  void anOpenDateGoesTheWayOfItsMeeting(String text, String value, String back, String forward) {
    assertEquals(back, days(text, value, false));
    assertEquals(forward, days(text, value, true));
  }

  @ParameterizedTest
  @CsvSource({
    "2016,2016,2016",
    "May 2016,2016-05,2016-05",
    "'May 19, 2016',2016-05-19,2016-05-19",
    "Tuesday night,2024-04-23TNI,2024-04-23",
    "last week,2024-W16,2024-04-15..2024-04-21",
    "the first week of 2021,2021-W01,2021-01-04..2021-01-10",
    "spring 2021,2021-SP,2021",
    "the third quarter of 2021,2021-Q3,2021",
    "2016 to 2018,2016/2018,2016..2018",
    "today,PRESENT_REF,2024-04-23",
    "Tonight,PRESENT_REF,2024-04-23"
  })
  void aClosedDateIsWhatItIs(String text, String value, String days) {
    assertEquals(days, days(text, value, false));
    assertEquals(days, days(text, value, true));
  }

  @ParameterizedTest
  @CsvSource({
    "now,PRESENT_REF",
    "two hours,PT2H",
    "years,PXY",
    "recently,PAST_REF",
    "February 30,2024-02-30",
    "February 30,XXXX-02-30",
    "the year 999,0999",
    "2016 to May,2016/2018-05",
    "that day,2024-04-23",
    "the same day,2024-04-23",
    "the next day,2024-04-24",
    "the day after,2024-04-24",
    "the following week,2024-W18"
  })
  void whatIsNoDateOfItsOwn(String text, String value) {
    assertNull(resolver.resolve(expression(text, value), false));
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesAreDates() {
    DateResolver undated = new DateResolver(null);
    assertNull(undated.resolve(expression("Tuesday", "XXXX-WXX-2"), false));
    assertNull(undated.resolve(expression("in May", "XXXX-05"), false));
    assertNull(undated.resolve(expression("last week", "2024-W16"), false));
    assertNull(undated.resolve(expression("today", "PRESENT_REF"), false));
    assertEquals("2016", undated.resolve(expression("2016", "2016"), false).from());
  }

  @Test
  void theWordsAreKept() {
    assertEquals(
        new DateRange("2016-05", "2016-05", Precision.MONTH, List.of("May 2016")),
        resolver.resolve(expression("May 2016", "2016-05"), false));
  }

  private String days(String text, String value, boolean forward) {
    return Told.days(resolver.resolve(expression(text, value), forward));
  }

  private static DateExpression expression(String text, String value) {
    return new DateExpression(0, 1, text, value);
  }
}
