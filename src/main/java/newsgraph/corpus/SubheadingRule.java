package newsgraph.corpus;

import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;

/**
 * A title within the story: a short line with text before and after it, in upper case, in title
 * case or of few words, without the stop of running text: "‘ROUGH WATER’", "What comes next?".
 */
final class SubheadingRule implements WholeRule {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 10;
  private static final int FEW_WORDS = 5;
  private static final Pattern NO_TITLE =
      Pattern.compile("([-–—•*>]|\\p{Lu}:|[\\p{Lu} .]{2,30}:\\s).*", Pattern.DOTALL);

  @Override
  public Kind kind() {
    return Kind.SUBHEADING;
  }

  @Override
  public boolean matches(Story story) {
    String text = story.piece().text();
    return !story.isAtTop()
        && story.hasNext()
        && story.piece().length() <= LONGEST
        && TitleShape.words(text) <= MOST_WORDS
        && !TitleShape.endsLikeText(text)
        && TitleShape.startsLikeTitle(text)
        && !NO_TITLE.matcher(text).matches()
        && looksLikeTitle(text);
  }

  private static boolean looksLikeTitle(String text) {
    return TitleShape.isUpperCase(text)
        || TitleShape.isTitleCase(text)
        || TitleShape.words(text) <= FEW_WORDS;
  }
}
