package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BlankTest {
  @Test
  void whiteSpaceOfAllScripts() {
    assertTrue(Blank.isBlank(" \t\r\n\u00a0\u2003\u3000\u200b\ufeff"));
    assertTrue(Blank.isBlank(""));
    assertFalse(Blank.isBlank("\u00a0.\u00a0"));
  }

  @Test
  void countsWordsBetweenWhiteSpace() {
    assertEquals(4, Blank.words("Dam\u00a0came  –\nlate."));
    assertEquals(1, Blank.words("Dam"));
    assertEquals(0, Blank.words(" \n"));
  }

  @Test
  void collapsesWhiteSpace() {
    assertEquals("Dam came 🙂", Blank.collapse("\u00a0Dam \r\n came\t🙂 "));
  }

  @Test
  void skipsBlanksFromBothSides() {
    String text = "x \u00a0🙂 \u200b y";
    assertEquals(3, Blank.skip(text, 1, text.length()));
    assertEquals(5, Blank.skipBack(text, 0, 8));
    assertEquals(3, Blank.skip("   ", 0, 3));
  }
}
