package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static final String LINE_1 =
      "Ministers of the four states around the lake will meet in Geneva";
  private static final String LINE_2 =
      "on the third of June to talk about the water that all of them now";
  private static final String LINE_3 = "share.";

  @Test
  void wrappedLinesAreOnePiece() {
    assertEquals(
        List.of(LINE_1 + " " + LINE_2 + " " + LINE_3, "Dam came."),
        pieces(LINE_1, LINE_2, LINE_3, "", "Dam came."));
  }

  @Test
  void indentationOrAShortLineEndsAWrappedParagraph() {
    assertEquals(
        List.of(LINE_1 + " " + LINE_2 + " " + LINE_3, "Dam came to the lake and saw it."),
        pieces(LINE_1, LINE_2, LINE_3, "  Dam came to the lake and saw it."));
    assertEquals(
        List.of(LINE_1 + " " + LINE_2 + " " + LINE_3, LINE_1 + " " + LINE_2),
        pieces(LINE_1, LINE_2, LINE_3, LINE_1, LINE_2));
  }

  @Test
  void shortLinesOfSentencesAreNotWrapped() {
    assertEquals(
        List.of("Dam came to Geneva to meet the four ministers of the lake.", "Moe left."),
        pieces("Dam came to Geneva to meet the four ministers of the lake.", "Moe left."));
  }

  @Test
  void longLinesAreParagraphs() {
    String line = LINE_1 + " " + LINE_2;
    assertEquals(List.of(line, "Share of it all"), pieces(line, "Share of it all"));
  }

  @Test
  void brokenSentenceGoesOn() {
    String line = LINE_1 + " " + LINE_2;
    assertEquals(List.of(line + " share of it."), pieces(line, "share of it."));
  }

  @Test
  void lineBrokenTooEarlyGoesOnInAWrappedText() {
    String early = "The four ministers of the states around the lake called on";
    assertEquals(
        List.of(LINE_1 + " " + LINE_2 + " " + LINE_3, early + " Geneva to help."),
        pieces(LINE_1, LINE_2, LINE_3, "", early, "Geneva to help."));
  }

  @Test
  void bylineAboveAParagraphIsItsOwn() {
    String paragraph = LINE_1 + " " + LINE_2;
    assertEquals(List.of("By Ana Ruiz", paragraph), pieces("By Ana Ruiz", paragraph));
  }

  private static List<String> pieces(String... lines) {
    return Piece.of(String.join("\n", lines)).stream().map(Piece::text).toList();
  }
}
