package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be tested of the dates without SUTime: which of them stay open. */
class DateFinderTest {
  @ParameterizedTest
  @CsvSource({
    "tuesday,XXXX-WXX-2",
    "on sunday night,XXXX-WXX-7",
    "wed,XXXX-WXX-3",
    "may,XXXX-05",
    "late september,XXXX-09",
    "sept. 3,XXXX-09-03",
    "may 19,XXXX-05-19",
    "'tuesday, may 19th',XXXX-05-19",
    "the 2nd of june,XXXX-06-02",
    "19 may,XXXX-05-19",
    "june 0,XXXX-06"
  })
  void withoutYearAndDirectionItStaysOpen(String text, String value) {
    assertEquals(value, DateFinder.open(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "may 2016",
        "may 19, 2016",
        "may '16",
        "last tuesday",
        "next may",
        "this friday",
        "2016",
        "two hours",
        "mayor"
      })
  void othersAreSuTimes(String text) {
    assertNull(DateFinder.open(text));
  }
}
