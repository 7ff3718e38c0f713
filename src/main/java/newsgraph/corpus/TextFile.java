package newsgraph.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of text strictly: what is not UTF-8 text is refused with its reason. */
final class TextFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /**
   * The file's text, byte-order mark dropped, line ends kept.
   *
   * @throws Unfit if the file is empty, blank, binary, not UTF-8 or no regular file
   */
  static String read(Path file) throws IOException, Unfit {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new Unfit("is not a regular file");
    }
    String text = decode(Files.readAllBytes(file));
    if (Blank.isBlank(text)) {
      throw new Unfit(text.isEmpty() ? "is empty" : "holds only white space");
    }
    return text;
  }

  /**
   * Decodes UTF-8, byte-order mark dropped, line ends kept.
   *
   * @throws Unfit if the bytes are binary or not UTF-8
   */
  static String decode(byte[] bytes) throws Unfit {
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unfit("is binary, not text");
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // One UTF-16 unit needs at least one byte of UTF-8.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Unfit("is not UTF-8 (byte " + (in.position() + 1) + ")");
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Why a file could not be read, in words and without machine-specific parts. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "is a link that leads nowhere, or was removed";
    }
    return e instanceof AccessDeniedException ? "may not be read" : "cannot be read";
  }

  /** The file can be read, but is no article. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }
  }
}
