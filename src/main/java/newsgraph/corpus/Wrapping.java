package newsgraph.corpus;

import java.util.List;

/**
 * Tells whether a text's lines are broken to a fixed width, so that one paragraph has many lines.
 *
 * <p>They are if all are short, and if some line runs on in the next one although it is full: the
 * next line's first word would not have fitted.
 */
final class Wrapping {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  private final String text;
  private final int width;
  private final boolean wrapped;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    int widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        widest = Math.max(widest, Math.max(length(lines.get(i)), length(lines.get(i - 1))));
      }
    }
    width = widest;
    boolean runsOn = false;
    for (int i = 1; i < lines.size() && !runsOn; i++) {
      runsOn = fits(lines.get(i - 1), lines.get(i)) && runsOn(lines.get(i - 1), lines.get(i));
    }
    wrapped = runsOn && width >= NARROWEST && width <= WIDEST;
  }

  /** Whether the second line continues the first one's paragraph. */
  boolean joins(Line first, Line second) {
    return wrapped && fits(first, second);
  }

  private boolean fits(Line first, Line second) {
    return !second.afterBlank()
        && second.indent() <= first.indent()
        && length(first) + 1 + firstWord(second) > width;
  }

  /** Whether a sentence goes on: "... of the" / "lake". */
  private boolean runsOn(Line first, Line second) {
    int last = text.codePointBefore(first.span().end());
    int next = text.codePointAt(second.span().begin());
    return ".?!:;”\"".indexOf(last) < 0 && Character.isLowerCase(next);
  }

  private int length(Line line) {
    return line.indent() + text.codePointCount(line.span().begin(), line.span().end());
  }

  private int firstWord(Line line) {
    String word = line.span().of(text).split("\\s", 2)[0];
    return word.codePointCount(0, word.length());
  }
}
