package newsgraph.corpus;

/** What counts as white space in articles: Unicode's white space and the marks of no width. */
final class Blank {
  private Blank() {}

  /** Whether the character separates words: space, tab, no-break space, line end... */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  /** Whether the character shows nothing: white space, or a mark of no width. */
  static boolean isBlank(int codePoint) {
    return isSpace(codePoint)
        || codePoint == 0xFEFF
        || codePoint == 0x200B
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint == 0x2060;
  }

  /** Whether the text shows nothing. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Blank::isBlank);
  }

  /** The first position from {@code from} on, below {@code end}, that shows something; or end. */
  static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The last position down to {@code begin} after which all up to {@code end} is blank. */
  static int skipBack(String text, int begin, int end) {
    int at = end;
    while (at > begin && isBlank(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  /** Number of words between white space. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      boolean space = isSpace(text.codePointAt(at));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }

  /** The text with each run of white space as one space, and none at the ends. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (!isBlank(c)) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }
}
