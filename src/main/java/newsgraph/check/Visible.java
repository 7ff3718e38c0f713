package newsgraph.check;

/**
 * An article's words on a terminal: one line, and what a terminal could take for a command is
 * written out, so that no article can move the cursor, colour the screen or turn the text round.
 */
final class Visible {
  private Visible() {}

  /**
   * White space becomes one space; controls and marks of direction become {@code \}{@code u001b}.
   */
  static String of(String text) {
    StringBuilder visible = new StringBuilder();
    boolean gap = false;
    for (int point : text.codePoints().toArray()) {
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85) {
        gap = visible.length() > 0;
        continue;
      }
      visible.append(gap ? " " : "");
      gap = false;
      switch (Character.getType(point)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE ->
            visible.append(String.format(point > 0xffff ? "\\u{%x}" : "\\u%04x", point));
        default -> visible.appendCodePoint(point);
      }
    }
    return visible.toString();
  }
}
