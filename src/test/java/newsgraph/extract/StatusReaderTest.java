package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import newsgraph.model.ArticleFacts.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met     | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          met     | Ana Ruiz has met Bo Lind twice.
          meets   | Ana Ruiz meets Bo Lind in Oslo.
          talks   | Ana Ruiz held talks with Bo Lind.
          Talks   | Talks between Ana Ruiz and Bo Lind were held in Geneva.
          meeting | A meeting between Ana Ruiz and Bo Lind took place in Oslo.
          meet    | Ana Ruiz managed to meet Bo Lind.
          met     | When Ana Ruiz met Bo Lind in 2019, the port was closed.
          met     | Two officials said Ana Ruiz had met Bo Lind.
          met     | Ana Ruiz told reporters that she had met Bo Lind.
          met     | Ana Ruiz secretly met Bo Lind.
          met     | Ana Ruiz traveled to Oslo, where she met Bo Lind.
          met     | Ana Ruiz, who met Bo Lind in March, praised the treaty.
          received| Ana Ruiz was received by Bo Lind at the castle.
          """)
  void held(String word, String sentence) {
    assertEquals(MeetingStatus.HELD, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet    | Ana Ruiz will meet Bo Lind in Oslo on Friday.
          meet    | Ana Ruiz is set to meet Bo Lind next week.
          meet    | Ana Ruiz is to meet Bo Lind on Monday.
          meet    | Ana Ruiz and Bo Lind agreed to meet in Geneva.
          meet    | Ana Ruiz and Bo Lind are expected to meet in Riga.
          meet    | Ana Ruiz was scheduled to meet Bo Lind on Friday.
          meet    | The ministry said Ana Ruiz would meet Bo Lind in June.
          visit   | Ana Ruiz plans to visit Bo Lind in June.
          meeting | A meeting between Ana Ruiz and Bo Lind is scheduled for June 4.
          meeting | Ana Ruiz agreed to a meeting with Bo Lind.
          meeting | Ana Ruiz announced a meeting with Bo Lind in Geneva.
          meeting | Aides arranged a meeting between Ana Ruiz and Bo Lind.
          talks   | Ana Ruiz will hold talks with Bo Lind.
          received| Bo Lind will be received by Ana Ruiz on Friday.
          """)
  void planned(String word, String sentence) {
    assertEquals(MeetingStatus.PLANNED, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet    | Ana Ruiz hopes to meet Bo Lind before the vote.
          meet    | Ana Ruiz wants to meet Bo Lind in Oslo.
          meet    | Ana Ruiz would like to meet Bo Lind.
          meet    | Ana Ruiz offered to meet Bo Lind in Oslo.
          meet    | Ana Ruiz is ready to meet Bo Lind.
          meet    | Ana Ruiz should meet Bo Lind.
          meet    | Bo Lind invited Ana Ruiz to meet in Oslo.
          meet    | Petra Holm asked Bo Lind to meet Ana Ruiz.
          meeting | Ana Ruiz is seeking a meeting with Bo Lind.
          meeting | Ana Ruiz asked for a meeting with Bo Lind.
          meeting | Ana Ruiz proposed a meeting with Bo Lind in Geneva.
          summit  | Ana Ruiz is pushing for a summit with Bo Lind.
          meeting | Ana Ruiz invited Bo Lind to a meeting in Oslo.
          """)
  void sought(String word, String sentence) {
    assertEquals(MeetingStatus.SOUGHT, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting | Ana Ruiz tried and failed to obtain a meeting with Bo Lind.
          meet    | Ana Ruiz did not meet Bo Lind during the festival.
          meet    | Ana Ruiz tried to meet Bo Lind but could not.
          meet    | Ana Ruiz sought in vain to meet Bo Lind.
          meet    | Ana Ruiz failed to meet Bo Lind.
          meet    | Ana Ruiz was unable to meet Bo Lind.
          met     | Ana Ruiz never met Bo Lind.
          meeting | A meeting between Ana Ruiz and Bo Lind never took place.
          """)
  void failed(String word, String sentence) {
    assertEquals(MeetingStatus.FAILED, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met     | A spokesman denied that Ana Ruiz had met Bo Lind.
          meet    | Ana Ruiz refused to meet Bo Lind.
          meet    | Ana Ruiz decided not to meet Bo Lind.
          meet    | Ana Ruiz will not meet Bo Lind.
          meet    | Ana Ruiz said she would not meet with Bo Lind.
          meet    | Ana Ruiz denied that she planned to meet Bo Lind.
          meeting | Ana Ruiz declined a meeting with Bo Lind.
          meeting | Ana Ruiz rejected a meeting with Bo Lind.
          meeting | There was no meeting between Ana Ruiz and Bo Lind.
          meeting | No meeting between Ana Ruiz and Bo Lind is planned.
          """)
  void denied(String word, String sentence) {
    assertEquals(MeetingStatus.DENIED, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting | Ana Ruiz cancelled a meeting with Bo Lind.
          meeting | The meeting between Ana Ruiz and Bo Lind was called off.
          talks   | Ana Ruiz called off the talks with Bo Lind.
          meeting | A meeting between Ana Ruiz and Bo Lind was postponed.
          met     | Ana Ruiz was to have met Bo Lind on Monday.
          """)
  void cancelled(String word, String sentence) {
    assertEquals(MeetingStatus.CANCELLED, status(word, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet    | Ana Ruiz could meet Bo Lind in Oslo.
          meet    | Ana Ruiz may meet Bo Lind in Oslo next month.
          meet    | Ana Ruiz would meet Bo Lind under those terms.
          meets   | If Ana Ruiz meets Bo Lind, the strike will end.
          meeting | Aides discussed a possible meeting between Ana Ruiz and Bo Lind.
          meeting | Ana Ruiz is considering a meeting with Bo Lind.
          """)
  void hypothetical(String word, String sentence) {
    assertEquals(MeetingStatus.HYPOTHETICAL, status(word, sentence));
  }

  @Test
  void ongoing() {
    assertEquals(MeetingStatus.ONGOING, status("meeting", "Ana Ruiz is meeting Bo Lind in Oslo."));
  }

  @Test
  void aMeetingBesideTheStoryIsTakenForGranted() {
    StatusReader reader = reader("Ana Ruiz praised the treaty during a meeting with Bo Lind.");
    assertEquals(
        MeetingStatus.HELD,
        reader.read(word("meeting", "Ana Ruiz praised the treaty during a meeting with Bo Lind.")));
    assertTrue(reader.isPresupposed());
  }

  @Test
  void whatIsToldOutrightIsNot() {
    StatusReader reader = reader("Ana Ruiz held talks with Bo Lind.");
    assertEquals(
        MeetingStatus.HELD, reader.read(word("talks", "Ana Ruiz held talks with Bo Lind.")));
    assertFalse(reader.isPresupposed());
  }

  @Test
  void anInfinitiveWithoutAWordAboveItSaysNothing() {
    assertNull(status("meet", "Ana Ruiz was the first governor to meet Bo Lind."));
  }

  private static MeetingStatus status(String word, String sentence) {
    return reader(sentence).read(word(word, sentence));
  }

  private static StatusReader reader(String sentence) {
    return new StatusReader(Sentences.parse(sentence), Told.LEXICON.meetingWords());
  }

  private static int word(String word, String sentence) {
    return Sentences.word(Sentences.parse(sentence), word);
  }
}
