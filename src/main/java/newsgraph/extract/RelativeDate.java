package newsgraph.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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

/**
 * A date expression that counts from another date told before, not from publication: "two days
 * later", "the next day", "that evening", "the following Tuesday".
 *
 * @param shift how far from the other date
 * @param unit what is counted
 * @param weekday the day of the week on which it falls; null if that is not told
 * @param season the season of the year in which it falls; null if that is not told
 */
record RelativeDate(int shift, ChronoUnit unit, DayOfWeek weekday, Season season) {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i).*\\b(day|week|month|year)s?\\s+(later|earlier|afterwards?|before|after)");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)(?:(?:later|earlier)\\s+)?(the|that|(?=next\\s+(?:day|morning|evening)$))\\s*"
              + "\\b(?:(very\\s+)?(same|next|following|previous)\\s+)?"
              + "(day|week|month|year|morning|afternoon|evening|night|weekend|"
              + "spring|summer|autumn|fall|winter|"
              + "(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final Pattern DURATION = Pattern.compile("P(\\d+)([DWMY])");
  private static final Pattern SEASON = Pattern.compile("spring|summer|autumn|fall|winter");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-W?\\d{2}(-\\d{2})?)?.*");

  private RelativeDate(int shift, ChronoUnit unit, DayOfWeek weekday) {
    this(shift, unit, weekday, null);
  }

  /**
   * Reads an expression.
   *
   * @param published the day from which the analysis counted; null if unknown
   * @return null if it counts from no other date, or can't be understood
   */
  static RelativeDate of(Sentence sentence, DateExpression date, LocalDate published) {
    if (isFromThat(sentence, date)) {
      RelativeDate far = duration(date);
      return sentence.tokens().get(date.end()).text().equals("before") ? far.negated() : far;
    }
    String text = withDeterminer(sentence, date);
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return counted(counted, text, date, published);
    }
    Matcher pointing = POINTING.matcher(text);
    if (!pointing.matches()) {
      return null;
    }
    String which = pointing.group(3) == null ? "" : pointing.group(3).toLowerCase(Locale.ROOT);
    boolean that = pointing.group(1).equalsIgnoreCase("that") || which.equals("same");
    String unit = pointing.group(4).toLowerCase(Locale.ROOT);
    boolean within =
        date.begin() > 1
                && sentence.tokens().get(date.begin() - 1).text().equals("in")
                && sentence.tokens().get(date.begin() - 2).tag().startsWith("RB")
            || isPartOfDay(sentence, date);
    if (!that && which.isEmpty() && !within) {
      return after(sentence, date);
    }
    that |= within; // "later in the day"
    int shift = that ? 0 : which.equals("previous") ? -1 : 1;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(unit)) {
        return new RelativeDate(shift, ChronoUnit.WEEKS, day);
      }
    }
    if (SEASON.matcher(unit).matches()) {
      return new RelativeDate(shift, ChronoUnit.YEARS, null, Season.of(unit));
    }
    return switch (unit) {
      case "week" -> new RelativeDate(shift, ChronoUnit.WEEKS, null);
      case "month" -> new RelativeDate(shift, ChronoUnit.MONTHS, null);
      case "year" -> new RelativeDate(shift, ChronoUnit.YEARS, null);
      case "weekend" -> null;
      default -> new RelativeDate(shift, ChronoUnit.DAYS, null);
    };
  }

  /** "in the evening": of the day that the story has come to. */
  static boolean isPartOfDay(Sentence sentence, DateExpression date) {
    int first = date.begin() - 1;
    int in = first >= 0 && sentence.tokens().get(first).text().equals("the") ? first - 1 : first;
    return in >= 0
        && sentence.tokens().get(in).text().equalsIgnoreCase("in")
        && date.text().matches("(?i)(the )?(morning|afternoon|evening)")
        && (in < first || date.text().toLowerCase(Locale.ROOT).startsWith("the "))
        && (date.end() >= sentence.tokens().size()
            || !sentence.tokens().get(date.end()).tag().matches("IN|NN.*"));
  }

  /** "three days before that", at the beginning of the sentence or the end of a phrase. */
  static boolean isFromThat(Sentence sentence, DateExpression date) {
    List<Token> tokens = sentence.tokens();
    int word = date.end();
    return word + 2 < tokens.size()
        && tokens.get(word).text().matches("before|after")
        && tokens.get(word + 1).text().equals("that")
        && (date.begin() == 0 || tokens.get(word + 2).text().matches("[,.;]"))
        && duration(date) != null;
  }

  /** "eight days later". */
  static boolean isCounted(DateExpression date) {
    return COUNTED.matcher(date.text()).matches();
  }

  /** Whether the expression counts from another date, even if it can't be told how far. */
  static boolean isRelative(Sentence sentence, DateExpression date) {
    String text = withDeterminer(sentence, date);
    return isFromThat(sentence, date)
        || COUNTED.matcher(text).matches()
        || POINTING.matcher(text).matches() && !text.equalsIgnoreCase("the weekend");
  }

  /** The expression with "that" before it, which the analysis leaves out: "that evening". */
  private static String withDeterminer(Sentence sentence, DateExpression date) {
    if (date.begin() > 1
        && sentence.tokens().get(date.begin() - 1).text().equals("same")
        && isDeterminer(sentence.tokens().get(date.begin() - 2))) {
      return sentence.tokens().get(date.begin() - 2).text() + " same " + date.text();
    }
    if (date.begin() > 0 && isDeterminer(sentence.tokens().get(date.begin() - 1))) {
      return sentence.tokens().get(date.begin() - 1).text() + " " + date.text();
    }
    return date.text();
  }

  /** "phoned Lind that evening": the tagger takes "that" for a conjunction. */
  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.text().equals("that");
  }

  /** "the day after", where "after" stands for itself. */
  private static RelativeDate after(Sentence sentence, DateExpression date) {
    if (date.end() + 1 >= sentence.tokens().size()
        || !sentence.tokens().get(date.end() + 1).text().matches("[,.]")) {
      return null;
    }
    return switch (sentence.tokens().get(date.end()).text()) {
      case "after" -> new RelativeDate(1, ChronoUnit.DAYS, null);
      case "before" -> new RelativeDate(-1, ChronoUnit.DAYS, null);
      default -> null;
    };
  }

  private static RelativeDate counted(
      Matcher counted, String text, DateExpression date, LocalDate published) {
    ChronoUnit unit = ChronoUnit.valueOf(counted.group(1).toUpperCase(Locale.ROOT) + "S");
    boolean back = counted.group(2).matches("(?i)earlier|before");
    if (text.matches("(?i)(a|an|one|the)\\s+\\S+\\s+\\S+")) {
      return new RelativeDate(back ? -1 : 1, unit, null);
    }
    if (published == null || !DATE.matcher(date.value()).matches()) {
      return null;
    }
    int count =
        switch (unit) {
          case DAYS, WEEKS -> {
            if (date.value().length() < 10 || date.value().contains("W")) {
              yield 0;
            }
            long days =
                ChronoUnit.DAYS.between(published, LocalDate.parse(date.value().substring(0, 10)));
            yield (int) (unit == ChronoUnit.WEEKS ? days / 7 : days);
          }
          case MONTHS ->
              date.value().length() < 7
                  ? 0
                  : (int)
                      ChronoUnit.MONTHS.between(
                          YearMonth.from(published), YearMonth.parse(date.value().substring(0, 7)));
          default -> Integer.parseInt(date.value().substring(0, 4)) - published.getYear();
        };
    return count == 0 ? null : new RelativeDate(count, unit, null);
  }

  /**
   * How long "a day after" or "two weeks before" reaches: the duration as a shift forward.
   *
   * @return null if the expression is no duration
   */
  static RelativeDate duration(DateExpression date) {
    Matcher duration = DURATION.matcher(date.value());
    if (!duration.matches()) {
      return null;
    }
    ChronoUnit unit =
        switch (duration.group(2)) {
          case "D" -> ChronoUnit.DAYS;
          case "W" -> ChronoUnit.WEEKS;
          case "M" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return new RelativeDate(Integer.parseInt(duration.group(1)), unit, null);
  }

  RelativeDate negated() {
    return new RelativeDate(-shift, unit, weekday, season);
  }

  /**
   * The time so far from another one; null if that one is not known well enough.
   *
   * @param text the expression as printed
   */
  DateRange from(DateRange anchor, String text) {
    List<String> words = List.of(text);
    Precision known = anchor.precision();
    if (!anchor.from().equals(anchor.to())) {
      return null;
    }
    if (season != null) {
      return season.beside(anchor, shift, text);
    }
    if (unit == ChronoUnit.YEARS) {
      String year = "" + (Integer.parseInt(anchor.from().substring(0, 4)) + shift);
      return new DateRange(year, year, Precision.YEAR, words);
    }
    if (unit == ChronoUnit.MONTHS) {
      if (known == Precision.YEAR) {
        return null;
      }
      String month = YearMonth.parse(anchor.from().substring(0, 7)).plusMonths(shift).toString();
      return new DateRange(month, month, Precision.MONTH, words);
    }
    if (known != Precision.DAY) {
      return null;
    }
    LocalDate day = LocalDate.parse(anchor.from());
    if (weekday != null) {
      day =
          day.with(
              shift == 0
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : shift < 0
                      ? TemporalAdjusters.previous(weekday)
                      : TemporalAdjusters.next(weekday));
      return new DateRange(day.toString(), day.toString(), Precision.DAY, words);
    }
    if (unit == ChronoUnit.WEEKS) {
      LocalDate monday =
          day.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new DateRange(monday.toString(), monday.plusDays(6).toString(), Precision.DAY, words);
    }
    String then = day.plusDays(shift).toString();
    return new DateRange(then, then, Precision.DAY, words);
  }
}
