package newsgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Span;

/**
 * A line of an article that is not blank.
 *
 * @param span from its first to its last character that is not white space
 * @param indent number of white-space characters before it
 * @param afterBlank whether a blank line, or nothing at all, stands before it
 */
record Line(Span span, int indent, boolean afterBlank) {
  /** The lines of a text that are not blank; a line ends at LF, CR, CRLF, NEL, LS or PS. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int begin = 0;
    while (begin < text.length()) {
      int end = endOf(text, begin);
      int first = Blank.skip(text, begin, end);
      if (first < end) {
        Span span = new Span(first, Blank.skipBack(text, first, end));
        lines.add(new Line(span, text.codePointCount(begin, first), afterBlank));
      }
      afterBlank = first == end;
      begin = end < text.length() && text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static int endOf(String text, int begin) {
    int at = begin;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
