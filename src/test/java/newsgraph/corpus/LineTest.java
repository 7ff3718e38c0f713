package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void linesThatAreNotBlank() {
    assertEquals(
        List.of(
            new Line(new Span(0, 3), 0, true),
            new Line(new Span(7, 10), 2, false),
            new Line(new Span(13, 15), 0, true)),
        Line.of("Dam\r\n  Moe \n\n🙂\n"));
  }

  @Test
  void aLineOfSpacesIsBlank() {
    assertEquals(List.of(new Line(new Span(4, 7), 0, true)), Line.of(" \n \nDam"));
  }

  @Test
  void carriageReturnAloneEndsALine() {
    assertEquals(2, Line.of("Dam\rMoe").size());
    assertEquals(
        List.of(true, true), Line.of("Dam\r\rMoe").stream().map(Line::afterBlank).toList());
  }
}
