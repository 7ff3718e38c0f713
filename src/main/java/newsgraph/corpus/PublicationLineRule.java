package newsgraph.corpus;

import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;

/**
 * When it was published, on a line of its own near the top: "May 3, 2023", "Updated: 3 May 2023
 * 10:15 GMT", "Wednesday, May 3, 2023", "Geneva, 3 May 2023". It counts as a dateline.
 */
final class PublicationLineRule implements WholeRule {
  private static final int LONGEST = 120;

  private final Pattern line;

  PublicationLineRule(Cues cues) {
    String month = cues.regex(PageWord.Kind.MONTH);
    String date =
        "(?:%1$s\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}\\s%1$s\\.?,?\\s\\d{4}"
                .formatted(month)
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})";
    String lead = "(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?\\s)?";
    String weekday = "(?:" + cues.regex(PageWord.Kind.WEEKDAY) + "\\.?,?\\s)?";
    // A time and a zone: " | 10:15 a.m. EDT", "T10:15:00Z", " at 10:15 GMT".
    String time = "(?:[\\s,|•·T-]*(?:at\\s)?\\d{1,2}[:.]\\d{2}[\\w:.+\\s()-]{0,30})?";
    // "Geneva, 3 May 2023", "(Geneva, 3 May 2023)", "Geneva, 3 May 2023."
    String place = "(?-i:\\p{Lu}[\\p{L}.'’-]+(?:[\\s/]\\p{Lu}[\\p{L}.'’-]+){0,3},\\s)?";
    line =
        Pattern.compile(
            "[(\\[]?"
                + place
                + lead
                + weekday
                + date
                + time
                + "(?:[\\s,|•·/-]*"
                + lead
                + weekday
                + date
                + time
                + ")?[)\\]]?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public Kind kind() {
    return Kind.DATELINE;
  }

  @Override
  public boolean matches(Story story) {
    return story.piece().length() <= LONGEST && line.matcher(story.piece().text()).matches();
  }
}
