package newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;

class QuotationTest {
  private final Quotation quotation = new Quotation();

  private Quotation.Part part;
  private String[] words;

  @Test
  void whatStandsBetweenTheMarks() {
    assertEquals(List.of("I", "left"), quoted("\"/`` I/PRP left/VBD \"/'' said/VBD Lind/NNP"));
    assertFalse(quotation.isOpen());
    assertEquals(List.of(), quoted("Lind/NNP slept/VBD"));
    assertFalse(part.isAny());
  }

  @Test
  void itGoesOnInTheNextSentence() {
    assertEquals(List.of("I", "left"), quoted("“/`` I/PRP left/VBD"));
    Quotation copy = new Quotation(quotation);
    assertEquals(List.of("She", "slept"), quoted("She/PRP slept/VBD ”/'' said/VBD Lind/NNP"));
    assertFalse(quotation.isOpen());
    assertTrue(copy.isOpen());
  }

  @Test
  void theOtherMarksAreOfAQuotationWithin() {
    assertEquals(
        List.of("He", "said", "Wait", "twice"),
        quoted("“/`` He/PRP said/VBD ‘/`` Wait/VB ’/'' twice/RB ”/'' sang/VBD"));
    assertEquals(List.of("Wait"), texts(part.inner()));
  }

  @Test
  void aStraightMarkBeforeAWordOpensWhateverItsTag() {
    quoted(
        "\"/`` He/PRP said/VBD ,/, '/'' Wait/VB ,/, '/'' twice/RB \"/''",
        "\"He said, 'Wait,' twice\"");
    assertEquals(List.of("Wait", ","), texts(part.inner()));
  }

  /** The same, with the tokens where they stand in a text. */
  private void quoted(String sentence, String text) {
    words = sentence.split(" ");
    Sentence glued = Story.undated().sentence(sentence).build().sentences().get(0);
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (Token t : glued.tokens()) {
      int begin = text.indexOf(t.text(), from);
      from = begin + t.text().length();
      Span span = new Span(begin, from);
      tokens.add(new Token(span, t.text(), t.lemma(), t.tag(), t.entity(), t.head(), t.relation()));
    }
    Span all = new Span(0, text.length());
    part = quotation.read(new Parse(new Sentence(0, glued.kind(), all, tokens, List.of())));
  }

  private List<String> quoted(String sentence) {
    words = sentence.split(" ");
    part = quotation.read(new Parse(Story.undated().sentence(sentence).build().sentences().get(0)));
    return texts(part.all());
  }

  private List<String> texts(boolean[] in) {
    List<String> texts = new ArrayList<>();
    for (int token = 0; token < in.length; token++) {
      if (in[token]) {
        texts.add(words[token].substring(0, words[token].indexOf('/')));
      }
    }
    return texts;
  }
}
