package newsgraph.codec;

import java.io.IOException;

/** A file is not the graph that it should be; the message says where and why. */
public final class GraphFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  GraphFormatException(String message) {
    super(message);
  }

  GraphFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
