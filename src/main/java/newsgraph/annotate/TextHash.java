package newsgraph.annotate;

/**
 * A hash of 64 bits of a text, or of several texts one after another. Of a million texts one in 18
 * trillion others has the hash of one of them.
 */
final class TextHash {
  /** The hash of nothing yet. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private TextHash() {}

  /** A hash with a text behind what it has so far: FNV-1a over the UTF-16 units. */
  static long add(long hash, String text) {
    long longer = hash;
    for (int i = 0; i < text.length(); i++) {
      longer = add(longer, text.charAt(i));
    }
    return longer;
  }

  static long add(long hash, char unit) {
    return (hash ^ unit) * 0x100000001b3L;
  }

  /** The hash to be kept and compared: mixed once more, and never 0. */
  static long end(long hash) {
    long mixed = hash ^ hash >>> 32;
    mixed *= 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}
