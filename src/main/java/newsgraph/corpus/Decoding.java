package newsgraph.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What a file's bytes say: strictly UTF-8 if they can be that, else what a byte-order mark or the
 * bytes themselves tell, with a note that says so.
 *
 * @param text the byte-order mark dropped, line ends kept
 * @param encoding the IANA name of the encoding; null for UTF-8
 * @param notes what is odd about the text, in words
 */
record Decoding(String text, String encoding, List<String> notes) {
  /** The last two of each 65,536 code points are no characters. */
  private static final int NO_CHARACTER = 0xFFFE;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** In a text fewer than one of so many characters are control characters. */
  private static final int TEXT_PER_CONTROL = 50;

  /** An English text has fewer bytes beyond ASCII than one of so many. */
  private static final int ENGLISH_PER_OTHER = 20;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Decodes a file.
   *
   * @throws TextFile.Unfit if the bytes are no text, or in no encoding that can be told
   */
  static Decoding of(byte[] bytes) throws TextFile.Unfit {
    Charset marked = marked(bytes);
    if (marked != null) {
      return other(strictly(bytes, marked), marked);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return other(strictly(bytes, wide), wide);
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text != null) {
      return new Decoding(withoutMark(text), null, controls(text));
    }
    refuseBinary(bytes);
    String mended = mended(bytes);
    return mended != null ? mended(mended) : told(bytes);
  }

  /**
   * Decodes UTF-8 and nothing else, byte-order mark dropped, line ends kept.
   *
   * @throws TextFile.Unfit if the bytes are binary or not UTF-8
   */
  static String utf8(byte[] bytes) throws TextFile.Unfit {
    refuseBinary(bytes);
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      throw new TextFile.Unfit("is not UTF-8", "convert it to UTF-8");
    }
    return withoutMark(text);
  }

  /** The encoding of a byte-order mark other than that of UTF-8; null if there is none. */
  private static Charset marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    boolean zeros = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    if (first == 0xFFFE) {
      return zeros ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean wide =
        first == 0 && bytes.length >= 4 && (bytes[2] & 0xff) == 0xFE && (bytes[3] & 0xff) == 0xFF;
    return wide ? Charset.forName("UTF-32BE") : null;
  }

  /**
   * UTF-16 without a mark: one byte of its spaces, line ends and ASCII letters is zero. Read in the
   * wrong byte order it has no spaces and line ends.
   */
  private static Charset wide(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    long zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    if (zeros * 20 < bytes.length) {
      return null;
    }
    long little = spaces(bytes, StandardCharsets.UTF_16LE);
    long big = spaces(bytes, StandardCharsets.UTF_16BE);
    if (little == big) {
      return null;
    }
    return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Number of spaces and line ends of such a text; -1 if it can't be one. */
  private static long spaces(byte[] bytes, Charset charset) {
    String text = strictly(bytes, charset);
    boolean fits =
        text != null
            && text.codePoints().noneMatch(c -> isControl(c) || (c & NO_CHARACTER) == NO_CHARACTER);
    return fits ? text.chars().filter(c -> c == ' ' || c == '\n' || c == '\r').count() : -1;
  }

  private static Decoding other(String text, Charset charset) throws TextFile.Unfit {
    if (text == null) {
      throw new TextFile.Unfit(
          "begins as " + charset.name() + ", but is not", "convert it to UTF-8, or get it anew");
    }
    List<String> odd = controls(text);
    return new Decoding(
        withoutMark(text), charset.name(), join(List.of("was read as " + charset.name()), odd));
  }

  /**
   * The text of a file that is UTF-8 but for a few bytes: each of its faults as one U+FFFD; null if
   * more of its bytes beyond ASCII are faults than good UTF-8.
   */
  private static String mended(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    boolean cut = faults == 1 && text.endsWith("\uFFFD");
    return cut || good > faults ? text : null;
  }

  private static Decoding mended(String text) throws TextFile.Unfit {
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    String note =
        (faults == 1 ? "has 1 place that is" : "has " + faults + " places that are")
            + " not UTF-8, read as U+FFFD: convert it to UTF-8";
    return new Decoding(withoutMark(text), null, join(List.of(note), controls(text)));
  }

  /** What the bytes look like most. */
  private static Decoding told(byte[] bytes) throws TextFile.Unfit {
    Charset charset = guess(bytes);
    String text = charset == null ? null : strictly(bytes, charset);
    if (text == null) {
      throw new TextFile.Unfit(
          "is not UTF-8, nor in another encoding that can be told", "convert it to UTF-8");
    }
    String note =
        "is not UTF-8, and was read as "
            + charset.name()
            + ": convert it to UTF-8 if letters look wrong";
    return new Decoding(text, charset.name(), join(List.of(note), controls(text)));
  }

  private static Charset guess(byte[] bytes) {
    int beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
    }
    // A few quotation marks and accents are too little to guess from.
    if ((long) beyond * ENGLISH_PER_OTHER < bytes.length && strictly(bytes, WINDOWS_1252) != null) {
      return WINDOWS_1252;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  /** The text; null if the bytes are not of that encoding. */
  private static String strictly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static void refuseBinary(byte[] bytes) throws TextFile.Unfit {
    long odd = 0;
    for (byte b : bytes) {
      odd += b >= 0 && isControl(b) ? 1 : 0;
    }
    refuseBinary(odd, bytes.length);
  }

  private static void refuseBinary(long controls, long length) throws TextFile.Unfit {
    if (controls * TEXT_PER_CONTROL > length) {
      throw new TextFile.Unfit("is binary, not text", "give its text as a .txt file");
    }
  }

  /** A note if there are control characters. */
  private static List<String> controls(String text) throws TextFile.Unfit {
    int[] odd = text.codePoints().filter(Decoding::isControl).toArray();
    refuseBinary(odd.length, text.length());
    if (odd.length == 0) {
      return List.of();
    }
    String first = String.format(Locale.ROOT, "U+%04X", odd[0]);
    return List.of(
        odd.length == 1
            ? "has a control character (" + first + "): look whether the text is whole"
            : "has "
                + odd.length
                + " control characters (first "
                + first
                + "): look whether the text is whole");
  }

  /** A control character that is no white space. */
  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint) && !Blank.isSpace(codePoint);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static List<String> join(List<String> first, List<String> more) {
    return more.isEmpty() ? first : List.of(first.get(0), more.get(0));
  }
}
