package newsgraph.corpus;

import newsgraph.model.Article.Kind;

/**
 * The title above the story: its first line, if short, followed by something, and without the full
 * stop of running text: "Lake talks set for June".
 */
final class HeadlineRule implements WholeRule {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 28;

  @Override
  public Kind kind() {
    return Kind.HEADLINE;
  }

  @Override
  public boolean matches(Story story) {
    Piece piece = story.piece();
    return story.isAtTop() && story.hasNext() && isHeadline(piece.text());
  }

  /** Whether the words can be a headline, by their looks. */
  static boolean isHeadline(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        && TitleShape.words(text) <= MOST_WORDS
        && !TitleShape.endsLikeText(text);
  }
}
