package newsgraph.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Writes numbers of one to five bytes, and each distinct text once; {@link PackedReader} reads it.
 */
final class PackedWriter {
  /** The number that stands for no text, and for no value of an enum; the first has the next. */
  static final int NONE = 0;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** Writes a number; small ones that are not negative take the fewest bytes. */
  void put(int number) {
    put(body, number);
  }

  /** Writes a text, or null. */
  void put(String text) {
    put(text == null ? NONE : texts.computeIfAbsent(text, k -> texts.size() + 1));
  }

  /** Writes a value of an enum by its place there, or null. */
  void put(Enum<?> value) {
    put(value == null ? NONE : value.ordinal() + 1);
  }

  /** Writes how many there are, then each. */
  <T> void put(List<T> all, Consumer<T> one) {
    put(all.size());
    all.forEach(one);
  }

  /** All that was written, compressed, with a checksum. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      put(head, texts.size());
      for (String text : texts.keySet()) {
        // Letter by letter, for not every String is good UTF-16.
        put(head, text.length());
        text.chars().forEach(letter -> put(head, letter));
      }
      head.writeTo(zip);
      body.writeTo(zip);
    }
    return bytes.toByteArray();
  }

  /** Seven bits a byte, the low ones first. */
  private static void put(ByteArrayOutputStream out, int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
