package newsgraph.corpus;

import java.util.List;

/**
 * Tells which lines belong to one paragraph.
 *
 * <p>A long line that ends within a sentence runs on in the next one if that starts with a small
 * letter. The lines of a text are broken to a fixed width if all are short, and if some line runs
 * on in the next one although it is full: the next line's first word would not have fitted. In such
 * a text every full line runs on.
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
      runsOn = isFull(lines.get(i - 1), lines.get(i)) && runsOn(lines.get(i - 1), lines.get(i));
    }
    wrapped = runsOn && width >= NARROWEST && width <= WIDEST;
  }

  /** Whether the second line continues the first one's paragraph. */
  boolean joins(Line first, Line second) {
    if (second.afterBlank() || second.indent() > first.indent()) {
      return false;
    }
    if (runsOn(first, second) && length(first) >= NARROWEST) {
      return true;
    }
    return wrapped && (isFull(first, second) || isNearlyFull(first));
  }

  /** Whether the next line's first word would not have fitted. */
  private boolean isFull(Line first, Line second) {
    return !second.afterBlank()
        && second.indent() <= first.indent()
        && length(first) + 1 + firstWord(second) > width;
  }

  /** Whether a long line ends within a sentence: "... of the". */
  private boolean isNearlyFull(Line line) {
    return length(line) * 5 >= width * 4 && !isSentenceEnd(line);
  }

  /** Whether a sentence goes on: "... of the" / "lake". */
  private boolean runsOn(Line first, Line second) {
    return !isSentenceEnd(first) && Character.isLowerCase(text.codePointAt(second.span().begin()));
  }

  private boolean isSentenceEnd(Line line) {
    return ".?!:;”\"".indexOf(text.codePointBefore(line.span().end())) >= 0;
  }

  private int length(Line line) {
    return line.indent() + text.codePointCount(line.span().begin(), line.span().end());
  }

  private int firstWord(Line line) {
    String word = line.span().of(text).split("\\s", 2)[0];
    return word.codePointCount(0, word.length());
  }
}
