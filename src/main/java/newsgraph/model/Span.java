package newsgraph.model;

/**
 * A stretch of an article's text.
 *
 * @param begin first character, 0-based, in UTF-16 code units of {@link Article#text()}
 * @param end one past the last character, same unit; never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Refuses spans that run backwards or start before the text. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** The text between the two ends. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies within this span, ends included. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
