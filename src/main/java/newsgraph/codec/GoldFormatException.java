package newsgraph.codec;

import java.io.IOException;

/** A file is not the gold that it should be; the message names it and says where and why. */
public final class GoldFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  GoldFormatException(String message) {
    super(message);
  }
}
