package newsgraph.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Token;

/** Mends what the analysis made of the words of a date: too many, or too few. */
final class DateWords {
  private static final Pattern TOO_LONG =
      Pattern.compile("(?i)(.*(?:day|\\d))\\s+(?:before|after)");
  private static final Pattern OPEN =
      Pattern.compile("XXXX-WXX-([1-7])|(?:XXXX|\\d{4})-\\d\\d-\\d\\d");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:on |from )?(?:mon|tues|wednes|thurs|fri|satur|sun)day( \\w+)?");
  private static final Pattern ORDINAL = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})\\s*[-–]\\s*(\\d{1,2})");

  private static final int LEAP_YEAR = 2000;

  /** A meeting goes on for fewer days than these. */
  private static final int LONGEST = 15;

  private DateWords() {}

  /** "on Sunday before the others came": "Sunday", for "before" opens a clause. */
  static DateExpression mend(Sentence sentence, DateExpression date) {
    DateExpression year = withYearBehind(sentence, date);
    if (year != null) {
      return year;
    }
    if (isWeekEnd(sentence, date)) {
      return new DateExpression(
          date.begin(), date.end() + 2, date.text() + "-end", date.value() + "-WE");
    }
    DateExpression day = withDayBefore(sentence, date);
    if (day != null) {
      return day;
    }
    Matcher words = TOO_LONG.matcher(date.text());
    int last = date.end() - 1;
    boolean open = date.value().startsWith("XXXX-W") || date.value().matches("XXXX-\\d\\d-\\d\\d");
    boolean links =
        last + 1 < sentence.tokens().size()
            && !sentence.tokens().get(last + 1).tag().matches("[.,:]");
    return open && links && words.matches()
        ? new DateExpression(date.begin(), last, words.group(1), date.value())
        : date;
  }

  /** "over the week-end", of which the analysis sees the week alone. */
  private static boolean isWeekEnd(Sentence sentence, DateExpression date) {
    return date.value().matches("\\d{4}-W\\d\\d")
        && date.end() + 1 < sentence.tokens().size()
        && sentence.tokens().get(date.end()).text().equals("-")
        && sentence.tokens().get(date.end() + 1).text().equals("end");
  }

  /**
   * "on July 8 and 9", "July 8-9", "from Monday to Friday": from the first of the days to the last;
   * "on July 8 and 12" are two meetings.
   */
  static DateRange toLastDay(Sentence sentence, DateExpression date, DateRange first) {
    DateRange begun = fromFirstDay(sentence, date, first);
    if (begun != null) {
      return begun;
    }
    DateExpression end = last(sentence, date);
    if (end != null && first.precision() == Precision.DAY && first.from().equals(first.to())) {
      LocalDate from = LocalDate.parse(first.from());
      LocalDate to = dayAfter(from, end.value());
      return to.isBefore(from.plusDays(LONGEST))
          ? new DateRange(first.from(), to.toString(), Precision.DAY, first.text())
          : first;
    }
    int last = lastDay(sentence, date);
    if (first.precision() != Precision.DAY
        || !first.from().equals(first.to())
        || !date.value().matches(".*-\\d\\d-\\d\\d")
        || last < 1) {
      return first;
    }
    LocalDate from = LocalDate.parse(first.from());
    boolean later = last > from.getDayOfMonth() && last - from.getDayOfMonth() < LONGEST;
    return later && last <= from.lengthOfMonth()
        ? new DateRange(
            first.from(), from.withDayOfMonth(last).toString(), Precision.DAY, first.text())
        : first;
  }

  /** "from 3 to 5 October", "on 3-5 October"; null if no earlier day of the month stands before. */
  private static DateRange fromFirstDay(Sentence sentence, DateExpression date, DateRange last) {
    List<Token> tokens = sentence.tokens();
    int link = date.begin() - 1;
    boolean range =
        link > 0
            && tokens.get(date.begin()).text().matches("\\d{1,2}")
            && date.value().matches("(XXXX|\\d{4})-\\d\\d-\\d\\d")
            && tokens.get(link).text().matches("to|and|[-–]")
            && tokens.get(link - 1).text().matches("\\d{1,2}")
            && last.precision() == Precision.DAY
            && last.from().equals(last.to());
    if (!range) {
      return null;
    }
    int first = Integer.parseInt(tokens.get(link - 1).text());
    LocalDate to = LocalDate.parse(last.from());
    boolean and = tokens.get(link).text().equals("and"); // "3 and 12 May" are two meetings
    return first > 0 && first < to.getDayOfMonth() && (!and || first + 1 == to.getDayOfMonth())
        ? new DateRange(to.withDayOfMonth(first).toString(), last.to(), Precision.DAY, last.text())
        : null;
  }

  /** "on the 14th of this month": the month has the day too; null if none stands before. */
  private static DateExpression withDayBefore(Sentence sentence, DateExpression date) {
    int of = date.begin() - 1;
    boolean month =
        of > 0
            && date.value().matches("\\d{4}-\\d\\d")
            && date.text().toLowerCase(Locale.ROOT).endsWith(" month")
            && sentence.tokens().get(of).text().equals("of");
    Matcher day = ORDINAL.matcher(month ? sentence.tokens().get(of - 1).text() : "");
    int last = month ? YearMonth.parse(date.value()).lengthOfMonth() : 0;
    return !day.matches() || Integer.parseInt(day.group(1)) > last
        ? null
        : new DateExpression(
            of - 1,
            date.end(),
            day.group() + " of " + date.text(),
            "%s-%02d".formatted(date.value(), Integer.parseInt(day.group(1))));
  }

  /** "in March and April 2021": March has the year too; null if no year stands behind. */
  private static DateExpression withYearBehind(Sentence sentence, DateExpression date) {
    boolean open = date.value().matches("XXXX-\\d\\d(-\\d\\d)?");
    boolean linked =
        open
            && date.end() < sentence.tokens().size()
            && sentence.tokens().get(date.end()).text().matches("and|or|to|through|until|[-–]");
    return !linked
        ? null
        : sentence.dates().stream()
            .filter(next -> next.begin() == date.end() + 1)
            .filter(next -> next.value().matches("\\d{4}-\\d\\d(-\\d\\d)?"))
            .filter(next -> next.text().contains(next.value().substring(0, 4)))
            .filter(next -> next.value().substring(5).compareTo(date.value().substring(5)) >= 0)
            .map(
                next ->
                    new DateExpression(
                        date.begin(),
                        date.end(),
                        date.text(),
                        next.value().substring(0, 4) + date.value().substring(4)))
            .findFirst()
            .orElse(null);
  }

  /** "were to meet on Friday. Lind did not come": the last Friday, though it was yet to be. */
  static DateRange passed(DateRange range, String today) {
    boolean ahead =
        today != null
            && today.length() == 10
            && range.precision() == Precision.DAY
            && range.to().compareTo(today) > 0
            && range.text().stream().allMatch(text -> WEEKDAY.matcher(text).matches());
    return ahead
        ? new DateRange(
            LocalDate.parse(range.from()).minusWeeks(1).toString(),
            LocalDate.parse(range.to()).minusWeeks(1).toString(),
            Precision.DAY,
            range.text())
        : range;
  }

  /**
   * The verb of "will see Lind on Monday to hand over a file", parsed as if she handed it over on
   * Monday: what stands before a purpose is not the purpose's.
   *
   * @param head the token of the expression that hangs outside it
   * @return -1 if the day stands before no purpose
   */
  static int beforePurpose(Parse parse, DateExpression date, int head) {
    int purpose = parse.head(head);
    boolean before =
        purpose >= date.end()
            && parse.tagged(purpose, "V")
            && parse.children(purpose, "mark").stream()
                .anyMatch(to -> parse.lemma(to).equals("to") && to == date.end());
    int above = before ? parse.head(purpose) : -1;
    return above >= 0 && above < date.begin() ? parse.verbAbove(above) : -1;
  }

  /** "to May 5" after "from May 3": the last day of a meeting, which is none of its own. */
  static boolean isLastDay(Sentence sentence, DateExpression date) {
    return sentence.dates().stream().anyMatch(first -> last(sentence, first) == date);
  }

  /** The expression that ends a range of days: "May 5" after "May 3 to"; null if there is none. */
  private static DateExpression last(Sentence sentence, DateExpression first) {
    boolean open = first.end() < sentence.tokens().size() && OPEN.matcher(first.value()).matches();
    String link = open ? sentence.tokens().get(first.end()).text() : "";
    boolean between = // "between April 3 and April 5"
        first.begin() > 0
            && sentence.tokens().get(first.begin() - 1).text().equalsIgnoreCase("between");
    boolean to = link.matches("to|until|till|through|[-–]") || between && link.equals("and");
    return !to && !link.equals("and")
        ? null
        : sentence.dates().stream()
            .filter(date -> date.begin() == first.end() + 1)
            .filter(date -> OPEN.matcher(date.value()).matches())
            .filter(date -> to || isNextDay(first, date))
            .findFirst()
            .orElse(null);
  }

  /** "Monday and Tuesday", "May 31 and June 1". */
  static boolean isNextDay(DateExpression first, DateExpression second) {
    LocalDate some = LocalDate.of(LEAP_YEAR, 1, 1).with(DayOfWeek.MONDAY);
    LocalDate from = dayAfter(some, first.value());
    return dayAfter(from, second.value()).equals(from.plusDays(1));
  }

  /** The day of an expression that ends a range. */
  private static LocalDate dayAfter(LocalDate from, String value) {
    Matcher open = OPEN.matcher(value);
    if (!open.matches()) {
      return from;
    }
    if (open.group(1) != null) {
      return from.with(TemporalAdjusters.next(DayOfWeek.of(Integer.parseInt(open.group(1)))));
    }
    try {
      LocalDate day = LocalDate.parse(from.getYear() + value.substring(value.length() - 6));
      return day.isBefore(from) ? day.plusYears(1) : day;
    } catch (DateTimeException e) {
      return from; // "February 30"
    }
  }

  private static int lastDay(Sentence sentence, DateExpression date) {
    Matcher days = DAYS.matcher(date.text());
    if (days.find()) {
      return Integer.parseInt(days.group(2));
    }
    List<Token> tokens = sentence.tokens();
    int number = date.end() + 1;
    boolean counted =
        number < tokens.size()
            && tokens.get(date.end()).text().matches("and|to|[-–]")
            && tokens.get(number).text().matches("\\d{1,2}")
            && (number + 1 == tokens.size()
                || !tokens.get(number + 1).tag().matches("NN.*|JJ.*|CD|HYPH"));
    int day = counted ? Integer.parseInt(tokens.get(number).text()) : -1;
    boolean and = counted && tokens.get(date.end()).text().equals("and");
    return and && !date.value().endsWith("%02d".formatted(day - 1)) ? -1 : day;
  }
}
