package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.MeetingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sides of a meeting word by the heads of their phrases, in order of position. */
class MeetingFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MUTUAL | met      | Ruiz, Lind       | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          MUTUAL | met      | Ruiz, Lind       | Ana Ruiz and Bo Lind met in Oslo on Tuesday.
          MUTUAL | met      | Ruiz, Lind, Holm | Ana Ruiz met with Bo Lind and Petra Holm.
          MUTUAL | met      | Ruiz, diplomats  | Ana Ruiz met Finnish diplomats in Oslo.
          MUTUAL | meet     | Ruiz, Lind       | Ana Ruiz hopes to meet Bo Lind before the vote.
          MUTUAL | meet     | Lind, Ruiz       | Bo Lind invited Ana Ruiz to meet in Oslo.
          MUTUAL | sat      | Ruiz, Lind       | Ana Ruiz sat down with Bo Lind.
          WITH   | spoke    | Ruiz, Lind       | Ana Ruiz spoke with Bo Lind.
          WITH   | spoke    | Ruiz, Lind       | Ana Ruiz spoke by phone with Bo Lind.
          WITH   | spoke    | Ruiz             | Ana Ruiz spoke about Bo Lind at a rally.
          CALLS  | phoned   | Ruiz as caller, Lind | Ana Ruiz phoned Bo Lind on Sunday.
          HOSTS  | hosted   | Lind as host, Ruiz as guest | Bo Lind hosted Ana Ruiz at the castle.
          HOSTS  | received | Ruiz as guest, Lind as host | Ana Ruiz was received by Bo Lind at the castle.
          VISITS | visited  | Ruiz as guest, Lind as host | Ana Ruiz visited Bo Lind at his farm.
          VISITS | visited  | Lind as host, Ruiz as guest | Bo Lind was visited by Ana Ruiz at his farm.
          """)
  void ofVerb(Frame frame, String word, String sides, String sentence) {
    Parse parse = Sentences.parse(sentence);
    Trigger trigger = new Trigger(frame, MeetingKind.UNSPECIFIED, List.of());
    MeetingFrame grammar = new MeetingFrame(parse, Told.LEXICON.meetingWords());
    assertEquals(sides, text(parse, grammar.ofVerb(Sentences.word(parse, word), trigger)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEETING  | meeting | Ruiz, Lind      | Ana Ruiz's meeting with Bo Lind lasted an hour.
          MEETING  | meeting | Ruiz, Lind      | The meeting between Ana Ruiz and Bo Lind lasted an hour.
          MEETING  | talks   | Ruiz, Lind      | The talks involving Ana Ruiz and Bo Lind lasted a week.
          MEETING  | talks   | Ruiz, Lind      | Ana Ruiz held talks with Bo Lind.
          MEETING  | summit  | Ruiz, Lind      | Ana Ruiz and Bo Lind held a summit in Riga.
          MEETING  | meeting | Ruiz, Lind      | Ana Ruiz is seeking a meeting with Bo Lind.
          MEETING  | meeting | Ruiz, Lind      | Ana Ruiz asked for a meeting with Bo Lind.
          MEETING  | meeting | Ruiz, Lind      | Ana Ruiz agreed to a meeting with Bo Lind.
          MEETING  | meeting | Ruiz, Lind      | Ana Ruiz praised the treaty during a meeting with Bo Lind.
          MEETING  | call    | Ruiz, Lind      | Ana Ruiz said in a call with Bo Lind that the port was safe.
          OCCASION | dinner  | Ruiz, Lind      | Ana Ruiz attended a dinner with Bo Lind.
          GUEST    | guest   | Ruiz as guest, Lind as host | Ana Ruiz was Bo Lind's guest at the castle.
          WELCOME  | welcome | Lind as host, Ruiz as guest | Bo Lind gave Ana Ruiz a warm welcome.
          VISIT    | visit   | Ruiz as guest, Lind as host | Ana Ruiz made a visit to Norway at the invitation of Bo Lind.
          """)
  void ofNoun(Frame frame, String word, String sides, String sentence) {
    Parse parse = Sentences.parse(sentence);
    MeetingNounFrame grammar = new MeetingNounFrame(parse, Told.LEXICON.meetingWords());
    assertEquals(sides, text(parse, grammar.ofNoun(Sentences.word(parse, word), frame)));
  }

  /** The sides but those that count only if somebody has that name, and are no name. */
  private static String text(Parse parse, List<Side> sides) {
    List<String> texts = new ArrayList<>();
    sides.stream()
        .filter(side -> !side.namedOnly() || parse.tagged(side.head(), "NNP"))
        .sorted(java.util.Comparator.comparingInt(Side::head))
        .forEach(
            side -> {
              String role =
                  side.role() == null ? "" : " as " + side.role().name().toLowerCase(Locale.ROOT);
              texts.add(parse.token(side.head()).text() + role);
            });
    return String.join(", ", texts.stream().distinct().toList());
  }
}
