package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.MeetingWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  private static final MeetingWords WORDS = MeetingWords.read(LexiconFiles.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruiz      | met       | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          Ruiz      | received  | Ana Ruiz was received by Bo Lind at the castle.
          Ruiz Lind | met       | Ana Ruiz and Bo Lind met in Oslo on Tuesday.
          Ruiz Lind Holm | met  | Ana Ruiz, Bo Lind and Petra Holm met in Oslo.
          # of the verb above
          Ruiz      | meet      | Ana Ruiz hopes to meet Bo Lind before the vote.
          Ruiz      | meet      | Ana Ruiz is set to meet Bo Lind next week.
          Ruiz      | meet      | Ana Ruiz is ready to meet Bo Lind.
          Ruiz      | obtain    | Ana Ruiz tried and failed to obtain a meeting with Bo Lind.
          Ruiz      | met       | Ana Ruiz flew to Oslo and met Bo Lind.
          Ruiz      | meeting   | Ana Ruiz praised the treaty after meeting Bo Lind in Oslo.
          # of whom it is asked
          Lind      | meet      | Petra Holm asked Bo Lind to meet Ana Ruiz.
          Lind      | meet      | Ana Ruiz urged Bo Lind to meet Petra Holm.
          # of whom the noun is said
          Ruiz      | meet      | Ana Ruiz was the first governor to meet Bo Lind.
          Ruiz      | meet      | Ana Ruiz became the first visiting leader to meet Bo Lind.
          Ruiz      | meet      | The first leader to meet Bo Lind was Ana Ruiz.
          Ruiz      | met       | Ana Ruiz, who met Bo Lind in March, praised the treaty.
          """)
  void subjects(String subjects, String verb, String sentence) {
    Parse parse = Sentences.parse(sentence);
    String found =
        new Clause(parse, WORDS)
            .subjects(Sentences.word(parse, verb)).stream()
                .map(token -> parse.token(token).text())
                .collect(Collectors.joining(" "));
    assertEquals(subjects, found);
  }
}
