package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import newsgraph.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what was lies before the day of publication, Tuesday, April 23, 2024
          2024-04-23 | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          2024-04-21 | Ana Ruiz spoke with Bo Lind by phone on Sunday.
          2024-04-09 | Ana Ruiz and Bo Lind held a meeting at the Harbour Club in Bergen on April 9.
          2024-03    | Ana Ruiz, who met Bo Lind in March, praised the treaty.
          2024-04-15..2024-04-21 | Ana Ruiz spoke with Bo Lind on the phone last week.
          2024-04-23 | Ana Ruiz met Bo Lind today.
          2024-04-22 | Ana Ruiz met Bo Lind to sign the treaty on Monday.
          2024-04-22 | After meeting Bo Lind on Monday, Ana Ruiz left for Oslo.
          # what will be lies after it
          2024-04-26 | Ana Ruiz will meet Bo Lind in Oslo on Friday.
          2024-04-29 | Ana Ruiz is to meet Bo Lind on Monday.
          2024-04-26 | Ana Ruiz will travel to Oslo on Friday to meet Bo Lind.
          2024-04-26 | Ana Ruiz will meet again with Bo Lind on Friday.
          2024-06-04 | A meeting between Ana Ruiz and Bo Lind is scheduled for June 4.
          2024-06    | The ministry said Ana Ruiz would meet Bo Lind in June.
          2024-05    | Ana Ruiz may meet Bo Lind in Oslo next month.
          2024-04-29..2024-05-05 | Ana Ruiz is set to meet Bo Lind next week.
          # a year is told
          2021-03-03 | Ana Ruiz met Bo Lind on March 3, 2021.
          2018       | Ana Ruiz last met Bo Lind in 2018.
          2019       | When Ana Ruiz met Bo Lind in 2019, the port was closed.
          2016       | Ana Ruiz met Bo Lind after the election of 2016.
          """)
  void date(String days, String sentence) {
    assertEquals(days, Told.days(date(Sentences.story(sentence))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met Bo Lind before the election of 2016.",
        "Ana Ruiz, who resigned in 2019, met Bo Lind in Oslo.",
        "Ana Ruiz met Bo Lind, who had resigned on Monday.",
        "Ana Ruiz spoke with Bo Lind."
      })
  void noDate(String sentence) {
    assertNull(date(Sentences.story(sentence)));
  }

  @Test
  void withoutADayOfPublicationTuesdayIsNoDate() {
    assertNull(date(Sentences.undated("Ana Ruiz met Bo Lind in Oslo on Tuesday.")));
    assertEquals("2018", Told.days(date(Sentences.undated("Ana Ruiz last met Bo Lind in 2018."))));
  }

  private static DateRange date(Story story) {
    return Told.meeting(story).date();
  }
}
