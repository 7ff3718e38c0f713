package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CuesTest {
  private final Cues cues = BundledCues.cues();

  @Test
  void matchesTheWholeTextInAnyCase() {
    assertTrue(cues.matches(PageWord.Kind.FURNITURE, "LEAVE A REPLY"));
    assertTrue(cues.matches(PageWord.Kind.FURNITURE, "12 Comments »"));
    assertFalse(cues.matches(PageWord.Kind.FURNITURE, "leave a reply now"));
    assertFalse(cues.matches(PageWord.Kind.FURNITURE, "many comments"));
  }

  @Test
  void typographicApostrophesArePlain() {
    assertTrue(cues.matches(PageWord.Kind.FURNITURE, "Editor’s picks"));
  }

  @Test
  void everyKindHasCues() {
    for (PageWord.Kind kind : PageWord.Kind.values()) {
      assertFalse(cues.regex(kind).contains("()"), kind.toString());
    }
  }

  @Test
  void alternativesForARegularExpression() {
    assertTrue(Pattern.matches(cues.regex(PageWord.Kind.MONTH) + " 3", "SEPTEMBER 3"));
    assertTrue(Pattern.matches(cues.regex(PageWord.Kind.MONTH) + " 3", "Sept 3"));
  }
}
