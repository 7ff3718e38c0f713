package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo                 | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          Oslo                 | Ana Ruiz flew to Oslo and met Bo Lind.
          Oslo                 | A meeting between Ana Ruiz and Bo Lind took place in Oslo.
          Geneva               | Talks between Ana Ruiz and Bo Lind were held in Geneva.
          Riga                 | Ana Ruiz and Bo Lind are expected to meet in Riga.
          Rwanda               | Ana Ruiz met Bo Lind during a visit to Rwanda.
          Lake Hotel, Geneva   | Ana Ruiz met Bo Lind at the Lake Hotel in Geneva.
          Lind Tower, Oslo     | Ana Ruiz met Bo Lind at Lind Tower in Oslo.
          town hall, Oslo      | Ana Ruiz arrived in Oslo on Monday. She met Bo Lind at the town hall.
          Oslo                 | Ana Ruiz flew to Oslo, where Bo Lind was waiting. The two leaders met for an hour.
          Harbour Club, Bergen | Ana Ruiz and Bo Lind held a meeting at the Harbour Club in Bergen on April 9.
          """)
  void place(String place, String sentence) {
    assertEquals(place, Told.meeting(Sentences.story(sentence)).place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz spoke with Bo Lind.",
      })
  void noPlace(String text) {
    assertNull(Told.meeting(Sentences.story(text)).place());
  }
}
