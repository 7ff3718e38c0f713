package newsgraph.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * Reads what a {@link PackedWriter} wrote. What is no such thing gives an {@link
 * IndexOutOfBoundsException}.
 */
final class PackedReader {
  private final byte[] bytes;
  private int place;
  private final String[] texts;

  /**
   * Begins to read.
   *
   * @throws IOException if the bytes were changed since they were written
   */
  PackedReader(byte[] packed) throws IOException {
    try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      this.bytes = zip.readAllBytes();
    }
    this.texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      char[] letters = new char[count()];
      for (int j = 0; j < letters.length; j++) {
        letters[j] = (char) number();
      }
      texts[i] = new String(letters);
    }
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[place++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** A text; null if null was written. */
  String text() {
    int number = number();
    return number == PackedWriter.NONE ? null : texts[number - 1];
  }

  /** A value of an enum; null if null was written. */
  <E> E value(E[] values) {
    int number = number();
    return number == PackedWriter.NONE ? null : values[number - 1];
  }

  /** As many as were written. */
  <T> List<T> list(Supplier<T> one) {
    int count = count();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }

  boolean isAtEnd() {
    return place == bytes.length;
  }

  /** Each thing that is counted takes a byte at least, so no damage makes a giant array. */
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.length - place) {
      throw new IndexOutOfBoundsException(count);
    }
    return count;
  }
}
