package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          her office    | Ana Ruiz met Bo Lind on Monday, her office said.
          two officials | Ana Ruiz met Bo Lind on Monday, according to two officials.
          Two officials | Two officials said Ana Ruiz had met Bo Lind.
          The ministry  | The ministry said Ana Ruiz would meet Bo Lind in June.
          A spokesman   | A spokesman denied that Ana Ruiz had met Bo Lind.
          """)
  void whoSaysSo(String source, String sentence) {
    assertEquals(List.of(source), Told.meeting(Sentences.story(sentence)).attribution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met Bo Lind in Oslo on Tuesday.",
        "Ana Ruiz hopes to meet Bo Lind before the vote.",
        "Ana Ruiz, who met Bo Lind in March, praised the treaty."
      })
  void nobody(String sentence) {
    assertEquals(List.of(), Told.meeting(Sentences.story(sentence)).attribution());
  }
}
