package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          her office             | office    | Ana Ruiz met Bo Lind on Monday, her office said.
          two officials          | officials | Ana Ruiz met Bo Lind on Monday, according to two officials.
          the widow of Bo Lind   | widow     | Ana Ruiz met the widow of Bo Lind.
          Bo Lind's lawyer       | lawyer    | Bo Lind's lawyer met Ana Ruiz.
          # without what explains or joins it
          her Norwegian counterpart | counterpart | Ana Ruiz met her Norwegian counterpart, Bo Lind, in Oslo.
          Ana Ruiz               | Ruiz      | Ana Ruiz, Bo Lind and Petra Holm met in Oslo.
          Ana Ruiz               | Ruiz      | Ana Ruiz, who met Bo Lind in March, praised the treaty.
          a delegation           | delegation | Officials led by Ana Ruiz met a delegation headed by Bo Lind in Oslo.
          """)
  void text(String phrase, String head, String sentence) {
    Parse parse = Sentences.parse(sentence);
    String text = Sentences.story(sentence).build().article().text();
    assertEquals(phrase, NounPhrase.text(parse, text, Sentences.word(parse, head)));
  }
}
