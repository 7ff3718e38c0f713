package newsgraph.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence.DateExpression;

/**
 * Resolves a date expression against the day of publication. An expression that leaves the
 * direction open ("Tuesday", "in May") goes the way that the meeting does: back for one that was,
 * forward for one that will be.
 */
final class DateResolver {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2}).*");
  private static final Pattern WEEKEND = Pattern.compile("(\\d{4})-W(\\d{2})-WE");
  private static final Pattern OPEN_WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern OPEN_DAY = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");

  /** "the day", "two days later": counted from another day than publication. */
  private static final Pattern POINTING_BACK =
      Pattern.compile(
          "(?i)(the|that)\\s+(same\\s+|next\\s+|following\\s+|previous\\s+)?(?!weekend)\\w+|"
              + ".*\\s(before|after|later|earlier)|(every|each)\\s.*|"
              + "the\\s+(other|first|last|final|opening|second|third|\\w+th)\\s+"
              + "(day|night|evening|morning)");

  /** "20 years ago": the year; "a few years ago": nobody knows. */
  private static final Pattern AGO =
      Pattern.compile("(?i)(.*?)\\b(day|night|week|month|year)s? (ago|back)");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i).*\\b(few|several|some|many|couple|dozens?|number|more|less|fewer|over|under|nearly"
              + "|almost|about|around|roughly|barely|least)\\b.*");

  /** "a week ago today", which SUTime takes for today. */
  private static final Pattern AGO_TODAY =
      Pattern.compile("(?i)(\\w+) (week|month|year)s? ago to-?day");

  private static final List<String> COUNTS = List.of("", "a", "two", "three", "four");

  /** "in 1995, may": the verb, which SUTime takes for the month. */
  private static final Pattern VERB = Pattern.compile("(\\d{4})\\W+may");

  private final LocalDate published;

  /**
   * @param published the day of publication; null if unknown
   */
  DateResolver(LocalDate published) {
    this.published = published;
  }

  /**
   * The time that an expression means; null if it means none, or can't be told.
   *
   * @param forward whether the meeting lies after the publication
   */
  DateRange resolve(DateExpression expression, boolean forward) {
    String value = expression.value();
    if (POINTING_BACK.matcher(expression.text()).matches()) {
      return null;
    }
    Matcher ago = AGO_TODAY.matcher(expression.text());
    if (ago.matches()) {
      int count = COUNTS.indexOf(ago.group(1).toLowerCase(Locale.ROOT));
      ChronoUnit unit = ChronoUnit.valueOf(ago.group(2).toUpperCase(Locale.ROOT) + "S");
      return published == null || count < 0
          ? null
          : day(published.minus(count, unit), List.of(expression.text()));
    }
    Matcher verb = VERB.matcher(expression.text());
    if (verb.matches() && value.matches("\\d{4}-05")) {
      return year(value.substring(0, 4), List.of(verb.group(1)));
    }
    List<String> text = List.of(expression.text());
    Matcher past = AGO.matcher(expression.text());
    if (past.matches() && value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      boolean vague = VAGUE.matcher(past.group(1)).matches();
      return vague ? null : ago(past.group(2).toLowerCase(Locale.ROOT), value, text);
    }
    Matcher weekday = OPEN_WEEKDAY.matcher(value);
    if (weekday.matches()) {
      return published == null ? null : day(weekday(weekday.group(1), forward), text);
    }
    Matcher open = OPEN_DAY.matcher(value);
    if (open.matches()) {
      return published == null
          ? null
          : openDay(Integer.parseInt(open.group(1)), open.group(2), forward, text);
    }
    Matcher weekend = WEEKEND.matcher(value);
    if (weekend.matches()) {
      DateRange week = published == null ? null : week(weekend, text);
      return week == null ? null : weekend(LocalDate.parse(week.to()), forward, text);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return published == null ? null : week(week, text);
    }
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      return year(season.group(1), text);
    }
    if (value.startsWith("PRESENT_REF") && published != null) {
      return expression.text().matches("(?i)today|tonight") ? day(published, text) : null;
    }
    return iso(value, text);
  }

  /** As exact as the unit that is counted. */
  private static DateRange ago(String unit, String value, List<String> text) {
    return switch (unit) {
      case "year" -> year(value.substring(0, 4), text);
      case "month" -> iso(value.substring(0, 7), text);
      default -> iso(value.substring(0, 10), text);
    };
  }

  /** "at the weekend", told of what was: the last one that has begun. */
  private DateRange weekend(LocalDate sunday, boolean forward, List<String> text) {
    boolean past =
        !forward
            && text.get(0).toLowerCase(Locale.ROOT).startsWith("the ")
            && sunday.minusDays(1).isAfter(published);
    LocalDate end = past ? sunday.minusWeeks(1) : sunday;
    return new DateRange(end.minusDays(1).toString(), end.toString(), Precision.DAY, text);
  }

  private static DateRange iso(String value, List<String> text) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      DateRange from = iso(value.substring(0, slash), text);
      DateRange to = iso(value.substring(slash + 1), text);
      return from == null
              || to == null
              || from.precision() != to.precision()
              || from.from().compareTo(to.to()) > 0
          ? null
          : new DateRange(from.from(), to.to(), from.precision(), text);
    }
    Matcher iso = ISO.matcher(value);
    if (!iso.matches() || value.startsWith("P")) {
      return null;
    }
    if (iso.group(3) != null) {
      try {
        return day(LocalDate.parse(value.substring(0, 10)), text);
      } catch (java.time.DateTimeException e) {
        return null; // "February 30"
      }
    }
    if (iso.group(2) != null) {
      String month = value.substring(0, 7);
      int number = Integer.parseInt(iso.group(2));
      return number < 1 || number > 12
          ? null // "13/2016"
          : new DateRange(month, month, Precision.MONTH, text);
    }
    return year(iso.group(1), text);
  }

  private static DateRange year(String year, List<String> text) {
    int number = Integer.parseInt(year);
    return number < 1500 || number > 2200 ? null : new DateRange(year, year, Precision.YEAR, text);
  }

  private static DateRange day(LocalDate day, List<String> text) {
    return new DateRange(day.toString(), day.toString(), Precision.DAY, text);
  }

  private LocalDate weekday(String number, boolean forward) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(number));
    return published.with(
        forward ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private DateRange openDay(int month, String dayOfMonth, boolean forward, List<String> text) {
    if (month < 1 || month > 12) {
      return null;
    }
    if (dayOfMonth == null) {
      YearMonth now = YearMonth.from(published);
      YearMonth then = YearMonth.of(now.getYear(), month);
      if (forward && then.isBefore(now)) {
        then = then.plusYears(1);
      } else if (!forward && then.isAfter(now)) {
        then = then.minusYears(1);
      }
      return new DateRange(then.toString(), then.toString(), Precision.MONTH, text);
    }
    int day = Integer.parseInt(dayOfMonth);
    YearMonth thisYear = YearMonth.of(published.getYear(), month);
    if (day < 1 || day > thisYear.lengthOfMonth()) {
      return null;
    }
    LocalDate then = thisYear.atDay(day);
    if (forward && then.isBefore(published)) {
      then = then.plusYears(1);
    } else if (!forward && then.isAfter(published)) {
      then = then.minusYears(1);
    }
    return day(then, text);
  }

  /** A week is told as its seven days. */
  private static DateRange week(Matcher week, List<String> text) {
    LocalDate january = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
    long number = Long.parseLong(week.group(2));
    if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(january).isValidValue(number)) {
      return null; // the 53rd week of a year that has 52
    }
    LocalDate monday =
        january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY);
    LocalDate sunday = monday.plusDays(6);
    return new DateRange(monday.toString(), sunday.toString(), Precision.DAY, text);
  }
}
