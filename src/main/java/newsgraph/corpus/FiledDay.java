package newsgraph.corpus;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;

/**
 * The day on which a story was filed, where that is not the day of its publication: a newspaper of
 * September 1 prints "WARSAW, Aug. 31 - ... met here today". The year is the publication's, and so
 * is the week of "LIMA, Tuesday -"; a day that lies longer ago than a week is no such day.
 */
final class FiledDay {
  /** In days: how long a story waits for its paper. */
  private static final int LONGEST = 7;

  /** In characters. */
  private static final int LONGEST_TITLE = 120;

  private final Pattern day;
  private final Pattern weekday;

  FiledDay(Cues cues) {
    String month = "(%s)\\.?".formatted(cues.regex(PageWord.Kind.MONTH));
    String year = "(?:,?\\s(\\d{4}))?";
    day =
        Pattern.compile(
            "\\b%1$s\\s(\\d{1,2})\\b%2$s|\\b(\\d{1,2})\\s%1$s(?!\\p{L})%2$s"
                .formatted(month, year));
    weekday =
        Pattern.compile(
            ",\\s(%s)(?!\\p{L}|\\s\\p{L})".formatted(cues.regex(PageWord.Kind.WEEKDAY)));
  }

  /**
   * The ISO day.
   *
   * @param published the day of publication, ISO; null if unknown
   * @return null if no dateline before the story tells a day, or it is the one of publication
   */
  String of(String text, List<Region> regions, String published) {
    if (published == null || published.length() != 10) {
      return null;
    }
    LocalDate paper = LocalDate.parse(published);
    LocalDate filed = null;
    for (Region region : regions) {
      if (region.kind() == Kind.PARAGRAPH && isRunning(region.span().of(text))) {
        break;
      }
      LocalDate told = region.kind() == Kind.DATELINE ? day(region.span().of(text), paper) : null;
      filed = told == null ? filed : told;
    }
    return filed == null || filed.equals(paper) ? null : filed.toString();
  }

  /** Whether a paragraph has a sentence, and is no line of titles: "Guarantors Meet Twice". */
  private static boolean isRunning(String paragraph) {
    return paragraph.indexOf('.') >= 0 || paragraph.length() > LONGEST_TITLE;
  }

  private LocalDate day(String dateline, LocalDate paper) {
    try {
      Matcher found = day.matcher(dateline);
      if (found.find()) {
        return found.group(1) != null
            ? day(found.group(3), found.group(1), found.group(2), paper)
            : day(found.group(6), found.group(5), found.group(4), paper);
      }
      found = weekday.matcher(dateline);
      return found.find()
          ? paper.with(TemporalAdjusters.previousOrSame(weekday(found.group(1))))
          : null;
    } catch (DateTimeException e) {
      return null; // "Feb. 30"
    }
  }

  /** The day of a year, if it is told, else of the last such day; null if it is too far. */
  private static LocalDate day(String year, String month, String day, LocalDate paper) {
    LocalDate filed =
        LocalDate.of(
            year == null ? paper.getYear() : Integer.parseInt(year),
            PublicationDate.month(month),
            Integer.parseInt(day));
    if (year == null && filed.isAfter(paper)) {
      filed = filed.minusYears(1); // "Dec. 31", in the paper of January 1
    }
    long days = ChronoUnit.DAYS.between(filed, paper);
    return days >= 0 && days <= LONGEST ? filed : null;
  }

  /** English weekdays differ in their first three letters. */
  private static DayOfWeek weekday(String word) {
    String letters = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(letters)) {
        return day;
      }
    }
    throw new DateTimeException("no weekday: " + word);
  }
}
