package newsgraph.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Span;

/**
 * Who took a picture, at the end of its caption or on a line of its own: "(Bo Lind/Example Photo)",
 * "Photo: Bo Lind", "REUTERS/Bo Lind/File Photo".
 */
final class PhotoCreditRule implements WholeRule, CutRule {
  private static final int LONGEST = 120;
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,120})[)\\]]\\.?$", Pattern.DOTALL);

  /** "Bo Lind/Example News", "Bo Lind/Example News via pool". */
  private static final Pattern NAME_AND_PUBLISHER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,4}\\s?/\\s?\\p{Lu}[\\p{L}.'’-]*"
              + "(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,4}(?:\\s(?:via|for)\\s[\\p{L}. ]{2,30})?");

  private final Cues cues;
  private final Pattern label;

  PhotoCreditRule(Cues cues) {
    this.cues = cues;
    label =
        Pattern.compile(
            "(?<=^|[.?!\"”’')|]\\s|\\s\\s)(?:\\p{Lu}[\\p{L}/-]*(?:\\s\\p{L}+)?\\s?:|\\p{Lu}{2,}/|"
                + ("(?=\\p{Lu})"
                    + cues.regex(PageWord.Kind.PICTURE)
                    + "\\s(?:by|courtesy)|Courtesy of|")
                + ("(?=\\p{Lu})" + cues.regex(PageWord.Kind.PUBLISHER) + "\\b)[^.]*")
                + "(?:\\b\\p{Lu}\\.[^.]*)*\\.?$");
  }

  @Override
  public Kind kind() {
    return Kind.PHOTO_CREDIT;
  }

  @Override
  public boolean matches(Story story) {
    String text = story.piece().text();
    return story.piece().length() <= LONGEST && begin(text, new Span(0, text.length())) == 0;
  }

  @Override
  public Span cut(String text, Span rest, Story story) {
    int begin = begin(text, rest);
    return begin <= rest.begin() ? null : new Span(begin, rest.end());
  }

  /** Where a photo credit begins that ends the text; -1 if there is none. */
  private int begin(String text, Span rest) {
    int from = Math.max(rest.begin(), rest.end() - LONGEST - 2);
    Matcher brackets = BRACKETS.matcher(text).region(from, rest.end());
    if (brackets.find()
        && (isPhoto(brackets.group(1))
            || NAME_AND_PUBLISHER.matcher(Blank.collapse(brackets.group(1))).matches())) {
      return brackets.start();
    }
    Matcher marked = label.matcher(text).region(from, rest.end()).useTransparentBounds(true);
    marked.useAnchoringBounds(from == rest.begin());
    while (marked.find()) {
      if (isPhoto(marked.group())) {
        return marked.start();
      }
    }
    return -1;
  }

  private boolean isPhoto(String words) {
    return cues.matches(PageWord.Kind.PHOTO, Blank.collapse(words));
  }
}
