package newsgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;

/**
 * A line of an article, or the lines that one paragraph was broken into; the smallest part that a
 * rule sees.
 *
 * @param span where it stands
 * @param text its characters, each run of white space as one space
 * @param afterBlank whether a blank line, or nothing at all, stands before it
 */
record Piece(Span span, String text, boolean afterBlank) {
  /** The pieces of a text, in order. */
  static List<Piece> of(String text) {
    List<Line> lines = Line.of(text);
    Wrapping wrapping = new Wrapping(text, lines);
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !wrapping.joins(lines.get(i - 1), lines.get(i))) {
        Span span = lines.get(first).span().cover(lines.get(i - 1).span());
        String words = Blank.collapse(span.of(text));
        pieces.add(new Piece(span, words, lines.get(first).afterBlank()));
        first = i;
      }
    }
    return pieces;
  }

  /** Length in characters, a run of white space counted as one. */
  int length() {
    return text.codePointCount(0, text.length());
  }
}
