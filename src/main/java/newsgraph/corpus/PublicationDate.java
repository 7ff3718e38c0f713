package newsgraph.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;

/**
 * The day of publication that an article's own page tells: in its dateline, "GENEVA, May 3, 2023
 * (Example News) –", or on a line above the story, "Published: 3 May 2023". A date needs its year,
 * and its month in letters or in ISO's form: 5/3/2023 is two days.
 */
final class PublicationDate {
  private final Pattern date;

  PublicationDate(Cues cues) {
    String month = "(%s)\\.?".formatted(cues.regex(PageWord.Kind.MONTH));
    date =
        Pattern.compile(
            "\\b(?:%1$s\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})|(\\d{1,2})\\s%1$s,?\\s(\\d{4})"
                    .formatted(month)
                + "|(\\d{4})-(\\d{2})-(\\d{2}))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The ISO date; null if no dateline before the story tells it. */
  String of(String text, List<Region> regions) {
    for (Region region : regions) {
      if (region.kind() == Kind.PARAGRAPH) {
        return null;
      }
      Matcher found = date.matcher(region.span().of(text));
      if (region.kind() == Kind.DATELINE && found.find()) {
        return iso(found);
      }
    }
    return null;
  }

  private static String iso(Matcher found) {
    try {
      if (found.group(1) != null) {
        return day(found.group(3), month(found.group(1)), found.group(2));
      }
      return found.group(5) != null
          ? day(found.group(6), month(found.group(5)), found.group(4))
          : day(found.group(7), Integer.parseInt(found.group(8)), found.group(9));
    } catch (DateTimeException e) {
      return null; // "Feb. 30, 2023"
    }
  }

  private static String day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
  }

  /** English months differ in their first three letters. */
  static int month(String word) {
    String letters = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(letters)) {
        return month.getValue();
      }
    }
    throw new DateTimeException("no month: " + word);
  }
}
