package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import newsgraph.extract.VerbForm.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PAST        | met      | Ana Ruiz met Bo Lind in Oslo on Tuesday.
          PAST        | received | Ana Ruiz was received by Bo Lind at the castle.
          PERFECT     | met      | Ana Ruiz has met Bo Lind twice.
          PRESENT     | meets    | Ana Ruiz meets Bo Lind in Oslo.
          PRESENT     | set      | Ana Ruiz is set to meet Bo Lind next week.
          PROGRESSIVE | meeting  | Ana Ruiz is meeting Bo Lind in Oslo.
          FUTURE      | meet     | Ana Ruiz will meet Bo Lind in Oslo on Friday.
          FUTURE      | received | Bo Lind will be received by Ana Ruiz on Friday.
          WOULD       | meet     | Ana Ruiz would meet Bo Lind under those terms.
          UNREAL      | met      | Ana Ruiz was to have met Bo Lind on Monday.
          MAYBE       | meet     | Ana Ruiz could meet Bo Lind in Oslo.
          MAYBE       | meet     | Ana Ruiz may meet Bo Lind in Oslo next month.
          SHOULD      | meet     | Ana Ruiz should meet Bo Lind.
          DESTINED    | meet     | Ana Ruiz is to meet Bo Lind on Monday.
          NONE        | meet     | Ana Ruiz hopes to meet Bo Lind before the vote.
          NONE        | meeting  | Ana Ruiz praised the treaty after meeting Bo Lind in Oslo.
          """)
  void tense(Tense tense, String verb, String sentence) {
    assertEquals(new VerbForm(tense, false), form(verb, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PAST   | meet | Ana Ruiz did not meet Bo Lind during the festival.
          PAST   | met  | Ana Ruiz never met Bo Lind.
          FUTURE | meet | Ana Ruiz will not meet Bo Lind.
          NONE   | meet | Ana Ruiz decided not to meet Bo Lind.
          """)
  void negated(Tense tense, String verb, String sentence) {
    assertEquals(new VerbForm(tense, true), form(verb, sentence));
  }

  @Test
  void shortForms() {
    assertForm(
        Tense.FUTURE, true, "She/PRP<meet wo/MD<meet:aux n't/RB/not<meet:advmod meet/VB<0:root");
    assertForm(Tense.FUTURE, false, "She/PRP<meet 'll/MD<meet:aux meet/VB<0:root");
    assertForm(Tense.WOULD, false, "She/PRP<meet 'd/MD<meet:aux meet/VB<0:root");
  }

  @Test
  void noLonger() {
    assertForm(
        Tense.PRESENT,
        true,
        "They/PRP<meet no/RB<longer:advmod longer/RBR/longer<meet:advmod meet/VBP<0:root");
  }

  @Test
  void wouldHave() {
    assertForm(
        Tense.UNREAL, false, "She/PRP<meet would/MD<meet:aux have/VB<meet:aux meet/VBN<0:root");
  }

  @Test
  void aPredicateHasTheFormOfItsCopula() {
    assertEquals(
        new VerbForm(Tense.PAST, false), form("unable", "Ana Ruiz was unable to meet Bo Lind."));
  }

  private static VerbForm form(String verb, String sentence) {
    Parse parse = Sentences.parse(sentence);
    return VerbForm.of(parse, Sentences.word(parse, verb));
  }

  private static void assertForm(Tense tense, boolean negated, String words) {
    Parse parse = new Parse(Story.undated().sentence(words).build().sentences().get(0));
    assertEquals(new VerbForm(tense, negated), VerbForm.of(parse, Sentences.word(parse, "meet")));
  }
}
