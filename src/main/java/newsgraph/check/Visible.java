package newsgraph.check;

import java.util.Locale;

/**
 * An article's words on a terminal: one line, and what a terminal could take for a command is
 * written out, so that no article can move the cursor, colour the screen or turn the text round.
 */
public final class Visible {
  private Visible() {}

  /**
   * White space becomes one space; controls and marks of direction become {@code \}{@code u001b}.
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder();
    boolean gap = false;
    for (int point : text.codePoints().toArray()) {
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85) {
        gap = visible.length() > 0;
        continue;
      }
      visible.append(gap ? " " : "");
      gap = false;
      visible.append(point(point));
    }
    return visible.toString();
  }

  /**
   * The text with its white space, but on one line and without anything that acts: a file's name.
   */
  public static String line(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(point -> visible.append(point(point)));
    return visible.toString();
  }

  /**
   * One character, or what is written for it: controls, marks of direction, other invisible
   * characters, separators of lines, and halves of characters are.
   */
  public static String point(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          String.format(Locale.ROOT, point > 0xffff ? "\\u{%x}" : "\\u%04x", point);
      default -> Character.toString(point);
    };
  }
}
