package newsgraph.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file's name as the graph writes it, the same whatever the locale. A name is bytes; where these
 * are not UTF-8, those beyond ASCII are written as {@code %E9}, and control characters always are.
 *
 * @param text the name
 * @param plain whether it is the name as it is
 */
record FileName(String text, boolean plain) {
  /** What an article whose path has such a name is noted with. */
  static final String NOTE =
      "has a name that is not UTF-8 or has control characters, written as % and two digits each:"
          + " rename it";

  /** The last part of a path. */
  static FileName of(Path file) {
    String name = file.getFileName().toString();
    // Java has read the name by the locale; of ASCII that is right in any.
    if (name.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return new FileName(name, true);
    }
    byte[] bytes = bytes(file);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(Character::isISOControl)
          ? new FileName(escaped(bytes, false), false)
          : new FileName(text, true);
    } catch (CharacterCodingException e) {
      return new FileName(escaped(bytes, true), false);
    }
  }

  /** The bytes of the name, which Java tells nowhere but in the file's URI. */
  private static byte[] bytes(Path file) {
    String path = file.toUri().getRawPath();
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = whole.substring(whole.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '%') {
        bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(name.substring(i, i + 1).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String escaped(byte[] bytes, boolean beyondAscii) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (byte b : bytes) {
      if (b >= 0 && Character.isISOControl(b) || b < 0 && beyondAscii) {
        text.writeBytes(String.format(Locale.ROOT, "%%%02X", b & 0xff).getBytes(UTF_8));
      } else {
        text.write(b);
      }
    }
    return text.toString(UTF_8);
  }
}
