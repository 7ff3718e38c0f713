package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are not searched for an expression. */
class TextNeedsTest {
  @ParameterizedTest
  @CsvSource({
    "'\\b(\\d\\d?)\\Q:\\E(\\d\\d)\\b', no time, false",
    "'\\b(\\d\\d?)\\Q:\\E(\\d\\d)\\b', at 7, true",
    "'\\b\\QT\\E(\\d\\d)\\b', T and no more, false",
    "'(\\Qone\\E|\\Qtwo\\E)[-](\\Qday\\E)(s)?', two days, false",
    "'(\\Qone\\E|\\Qtwo\\E)[-](\\Qday\\E)(s)?', two-day, true",
    "'(\\Qfirst\\E|\\Qthird\\E)-quarter', third quarter, false",
    "'\\b(\\QEST\\E|\\Qwest africa time\\E)\\b', the best of westerns, false",
    "'\\b(\\QEST\\E|\\Qwest africa time\\E)\\b', in the West, true",
    "'\\b(\\QEST\\E|\\Qwest africa time\\E)\\b', at noon (est), true",
    "'\\b(\\QEST\\E|\\Qwest africa time\\E)\\b', noon eſt, true",
    "'anything', at all, true"
  })
  void onlyWhatCannotMatchIsLeftOut(String regex, String text, boolean searched) {
    assertEquals(searched, TextNeeds.of(Pattern.compile(regex)).test(text));
  }
}
