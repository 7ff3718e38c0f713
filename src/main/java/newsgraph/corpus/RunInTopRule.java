package newsgraph.corpus;

import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Span;

/**
 * A byline or headline that runs into the dateline on one line: "By Ana Ruiz GENEVA (Example News)
 * – Ministers ...".
 */
final class RunInTopRule implements CutRule {
  private static final int LONGEST = 200;
  private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}[.?!][\"”’')]*\\s\\S");

  private final Kind kind;
  private final DatelineRule datelines;
  private final BylineRule bylines;

  /**
   * A rule for one of the two kinds.
   *
   * @param kind {@code BYLINE} or {@code HEADLINE}
   */
  RunInTopRule(Kind kind, Cues cues) {
    this.kind = kind;
    this.datelines = new DatelineRule(cues);
    this.bylines = new BylineRule(cues);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Span cut(String text, Span rest, Story story) {
    if (!story.isBeforeText()) {
      return null;
    }
    Span near = new Span(rest.begin(), Math.min(rest.end(), rest.begin() + LONGEST));
    Span dateline = datelines.find(text, near);
    if (dateline == null || dateline.begin() == rest.begin()) {
      return null;
    }
    Span top = new Span(rest.begin(), Blank.skipBack(text, rest.begin(), dateline.begin()));
    String words = Blank.collapse(top.of(text));
    boolean found =
        kind == Kind.BYLINE
            ? !bylines.names(words).isEmpty()
            : story.isAtTop() && isHeadline(words);
    return found ? top : null;
  }

  private static boolean isHeadline(String words) {
    return HeadlineRule.isHeadline(words)
        && TitleShape.words(words) > 2
        && !SENTENCE_BREAK.matcher(words).find();
  }
}
