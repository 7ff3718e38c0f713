package newsgraph.write;

/** Text as XML 1.0 can carry it. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text with U+FFFD for each character that XML has no way to write, such as form feeds. */
  static String clean(String text) {
    if (text.codePoints().allMatch(XmlText::isAllowed)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
    return clean.toString();
  }

  // XML 1.0, [2] Char: #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
  private static boolean isAllowed(int point) {
    return point == 0x9
        || point == 0xA
        || point == 0xD
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
