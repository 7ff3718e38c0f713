package newsgraph.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Span;

/**
 * Where, when and by whom the story was filed, at a paragraph's start up to and with the dash:
 * "GENEVA, May 3 (Example News) –", "(Example News) --", "GENEVA —". A dateline after a byline or a
 * headline on the same line is left to {@link RunInTopRule}.
 */
final class DatelineRule implements CutRule {
  private final List<Form> forms;
  private final Pattern withAgency;

  /** One way to write a dateline; {@code anywhere}: also in paragraphs after the first. */
  private record Form(Pattern pattern, boolean anywhere) {}

  DatelineRule(Cues cues) {
    String upper = "\\p{Lu}[\\p{Lu}.'’]+";
    String state = "(?:,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+){0,2})?";
    String place = upper + "(?:(?:\\s?/\\s?|-|\\s(?:and\\s)?)" + upper + "){0,8}" + state;
    String mixed = "\\p{Lu}[\\p{L}.'’-]+(?:[\\s/]\\p{Lu}[\\p{L}.'’-]+){0,3}" + state;
    String date =
        "(?:%1$s\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\s%1$s\\.?(?:\\s\\d{4})?|%2$s)"
            .formatted(cues.regex(PageWord.Kind.MONTH), cues.regex(PageWord.Kind.WEEKDAY));
    String dated =
        "(?:%1$s\\.?\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s%1$s\\.?,?\\s\\d{4})"
            .formatted(cues.regex(PageWord.Kind.MONTH));
    String brackets = "[(\\[]\\p{L}[^()\\[\\]]{1,40}[)\\]]";
    String known = "[(\\[]" + cues.regex(PageWord.Kind.AGENCY) + "[)\\]]";
    String dash = "\\s*(?:--|[-–—―−])(?:\\s|(?=[\"“‘'\\p{Lu}]))";
    String begins = "(?=[\"“‘'\\p{Lu}\\d])";
    String agencyForm = place + "(?:,?\\s" + date + ")?,?\\s" + brackets + dash;
    withAgency = Pattern.compile(agencyForm);
    forms =
        List.of(
            // GENEVA, May 3 (Example News) –
            form(agencyForm, true),
            // GENEVA, May 3 –; GENEVA, May 3, Example News -
            form(place + ",\\s" + date + "(?:,\\s\\p{Lu}[\\p{L} ]{1,30})?" + dash, true),
            // (Example News) --
            form(brackets + dash, true),
            // GENEVA — Ministers
            form(place + "\\s?(?:[–—―]|(?<=\\s)--?(?=\\s))\\s*" + begins, false),
            form("(?=[^–—-]{5})" + place + "\\s(?:[–—―]|--)\\s" + begins, true),
            // Geneva, May 3 (AP) –; Geneva (CNN)
            form(mixed + "(?:,?\\s" + date + ")?,?\\s" + known + dash, true),
            form(mixed + "\\s" + known + "\\s?" + begins, false),
            form(known + "\\s?" + begins, false),
            // GENEVA, May 3. /TASS/.
            form(place + ",\\s" + date + "\\.\\s/\\p{Lu}+/\\.\\s", true),
            // (Geneva, 3 May 2023) Ministers; Geneva, 3 May 2023. Ministers
            form(
                "[(\\[]" + mixed + ",\\s" + dated + "[)\\]](?:[.:]?\\s|" + dash + ")\\s*" + begins,
                false),
            form(mixed + ",\\s" + dated + "[.:]\\s" + begins, false),
            // GENEVA (Example News), 3 May 2023:
            form(
                mixed
                    + "\\s"
                    + brackets
                    + ",?\\s"
                    + dated
                    + "(?:[.:]\\s|"
                    + dash
                    + ")\\s*"
                    + begins,
                false),
            // GENEVA, Monday.--
            form(place + ",\\s" + date + "\\.\\s?(?:--|[–—―])\\s*" + begins, false),
            // GENEVA: Ministers
            form("(?=[^:]{4})" + place + ":\\s" + begins, false));
  }

  private static Form form(String regex, boolean anywhere) {
    return new Form(Pattern.compile(regex, Pattern.DOTALL), anywhere);
  }

  @Override
  public Kind kind() {
    return Kind.DATELINE;
  }

  @Override
  public Span cut(String text, Span rest, Story story) {
    for (Form form : forms) {
      if (form.anywhere() || story.isBeforeText()) {
        Matcher matcher = form.pattern().matcher(text).region(rest.begin(), rest.end());
        matcher.useTransparentBounds(false);
        if (matcher.lookingAt() && matcher.end() < rest.end()) {
          return new Span(rest.begin(), Blank.skipBack(text, rest.begin(), matcher.end()));
        }
      }
    }
    return null;
  }

  /** The first dateline with place and agency within a stretch of text; null if there is none. */
  Span find(String text, Span within) {
    Matcher matcher = withAgency.matcher(text).region(within.begin(), within.end());
    return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
  }
}
