package newsgraph.codec;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not the graph that it should be; the message says where and why. */
public final class GraphFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A file may be anything; so much of its words goes into a message. */
  private static final int LONGEST = 400;

  GraphFormatException(String message, Throwable cause) {
    super(printable(message), cause);
  }

  GraphFormatException(String message) {
    this(message, null);
  }

  /**
   * A fault of a file.
   *
   * @param fault goes on where the name of the file ends: "is no valid graph"
   */
  public GraphFormatException(Path file, String fault) {
    this(file + " " + fault);
  }

  /** The same fault with the name of the file before it. */
  GraphFormatException in(Path file) {
    GraphFormatException named = new GraphFormatException(file + " " + getMessage(), getCause());
    named.setStackTrace(getStackTrace());
    return named;
  }

  /** Without what would move the cursor or colour the screen, and no longer than a few lines. */
  private static String printable(String message) {
    StringBuilder result = new StringBuilder();
    message
        .codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                result.append(String.format(java.util.Locale.ROOT, "\\u%04x", point));
              } else {
                result.appendCodePoint(point);
              }
            });
    return result + (message.codePointCount(0, message.length()) > LONGEST ? "..." : "");
  }
}
