package newsgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file of text; what is no text is refused with its reason, and with what to do. */
final class TextFile {
  private static final int MOST_BYTES_OF_A_CHARACTER = 4;
  private static final int BYTES_OF_THE_MARK = 4;

  /** What no Java array can be longer than. */
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private TextFile() {}

  /**
   * The file's text, byte-order mark dropped, line ends kept.
   *
   * @param longest number of Unicode characters that it may have
   * @throws Unfit if the file is empty, blank, binary, too long, in an encoding that can't be told
   *     or no regular file
   */
  static Decoding read(Path file, int longest) throws IOException, Unfit {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new Unfit("is not a regular file", "give its text as a file");
    }
    Decoding decoding = Decoding.of(bytes(file, longest));
    String text = decoding.text();
    if (Blank.isBlank(text)) {
      throw new Unfit(
          text.isEmpty() ? "is empty" : "holds only white space",
          "remove it, or see why its text was not saved");
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      throw tooLong(longest, length, "characters");
    }
    return decoding;
  }

  // A file of gigabytes is not read to learn that it is too long.
  private static byte[] bytes(Path file, int longest) throws IOException, Unfit {
    long most = (long) longest * MOST_BYTES_OF_A_CHARACTER + BYTES_OF_THE_MARK;
    long size = Files.size(file);
    if (size > most) {
      throw tooLong(longest, size, "bytes");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, LONGEST_ARRAY));
      if (bytes.length > most) {
        throw tooLong(longest, bytes.length, "bytes or more");
      }
      return bytes;
    }
  }

  private static Unfit tooLong(int longest, long found, String unit) {
    return new Unfit(
        String.format(
            Locale.ROOT, "is longer than %,d characters: it has %,d %s", longest, found, unit),
        "split it into articles, or raise --longest-article");
  }

  /** Why a file could not be read, in words and without machine-specific parts. */
  static Unfit unfit(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Unfit(
          "is a link that leads nowhere, or was removed", "mend the link, or run again");
    }
    if (e instanceof AccessDeniedException) {
      return new Unfit("may not be read", "allow it with chmod u+r");
    }
    return new Unfit("cannot be read", "look whether the disk is well");
  }

  /** The file can be read, but is no article. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final String advice;

    /**
     * A fault.
     *
     * @param reason what is wrong, without the file's name: "is empty"
     * @param advice what to do
     */
    Unfit(String reason, String advice) {
      super(reason);
      this.advice = advice;
    }

    String advice() {
      return advice;
    }
  }
}
