package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighborhoodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met     | Tuesday | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          meet    | Monday  | Ana Ruiz is to meet Bo Lind on Monday.
          meet    | Riga    | Ana Ruiz and Bo Lind are expected to meet in Riga.
          meeting | Oslo    | A meeting between Ana Ruiz and Bo Lind took place in Oslo.
          meeting | June    | A meeting between Ana Ruiz and Bo Lind is scheduled for June 4.
          meeting | April   | Ana Ruiz and Bo Lind held a meeting at the Harbour Club in Bergen on April 9.
          met     | Geneva  | Ana Ruiz met Bo Lind at the Lake Hotel in Geneva.
          """)
  void has(String trigger, String word, String sentence) {
    Parse parse = Sentences.parse(sentence);
    assertTrue(around(parse, trigger).has(Sentences.word(parse, word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met | 2019    | Ana Ruiz, who resigned in 2019, met Bo Lind in Oslo.
          met | praised | Ana Ruiz, who met Bo Lind in March, praised the treaty.
          met | home    | Ana Ruiz met Bo Lind in Oslo, and Petra Holm stayed at home.
          """)
  void hasNot(String trigger, String word, String sentence) {
    Parse parse = Sentences.parse(sentence);
    assertFalse(around(parse, trigger).has(Sentences.word(parse, word)));
  }

  @Test
  void theWordsFromADateUpToTheMeeting() {
    Parse parse = Sentences.parse("Ana Ruiz met Bo Lind after the election of 2016.");
    Neighborhood met = around(parse, "met");
    int year = Sentences.word(parse, "2016");
    assertEquals(List.of("of", "after"), met.prepositions(year));
    assertEquals(List.of(Sentences.word(parse, "election")), met.between(year));
  }

  @Test
  void itsWords() {
    Parse parse = Sentences.parse("A meeting between Ana Ruiz and Bo Lind took place in Oslo.");
    assertEquals(
        List.of("meeting", "took"),
        around(parse, "meeting").core().stream().map(t -> parse.token(t).text()).toList());
  }

  private static Neighborhood around(Parse parse, String trigger) {
    return new Neighborhood(parse, Told.LEXICON.meetingWords(), Sentences.word(parse, trigger));
  }
}
