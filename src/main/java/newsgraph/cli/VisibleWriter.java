package newsgraph.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import newsgraph.check.Visible;

/**
 * Text for a terminal: what a terminal could take for a command is written out. Lines and columns
 * stay.
 */
final class VisibleWriter extends FilterWriter {
  /** The first half of a character of two; 0 for none. */
  private char high;

  VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    char one = (char) unit;
    if (high != 0 && Character.isLowSurrogate(one)) {
      int point = Character.toCodePoint(high, one);
      high = 0;
      put(point);
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(one)) {
      high = one;
    } else {
      put(one);
    }
  }

  @Override
  public void write(char[] units, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(units[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  private void endHalf() throws IOException {
    if (high != 0) {
      char alone = high;
      high = 0;
      put(alone);
    }
  }

  private void put(int point) throws IOException {
    if (point == '\n' || point == '\t') {
      out.write(point);
    } else {
      out.write(Visible.point(point));
    }
  }

  @Override
  public void close() throws IOException {
    endHalf();
    super.close();
  }
}
