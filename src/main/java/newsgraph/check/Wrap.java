package newsgraph.check;

/** Text in lines that fit a terminal. */
final class Wrap {
  /** Columns of a line. */
  static final int WIDTH = 80;

  private Wrap() {}

  /**
   * A text behind a head; further lines stand under its beginning. A word that is longer than a
   * line stays whole.
   *
   * @param head what the first line begins with
   * @param text without line ends
   * @return lines, each with a line end
   */
  static String of(String head, String text) {
    StringBuilder lines = new StringBuilder(head);
    String indent = " ".repeat(length(head));
    int column = indent.length();
    boolean first = true;
    for (String word : text.split(" ")) {
      if (!first && column + 1 + length(word) > WIDTH) {
        lines.append('\n').append(indent);
        column = indent.length();
        first = true;
      }
      lines.append(first ? "" : " ").append(word);
      column += length(word) + (first ? 0 : 1);
      first = false;
    }
    return lines.append('\n').toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
