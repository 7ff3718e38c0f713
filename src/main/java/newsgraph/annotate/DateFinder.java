package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Sentence.DateExpression;

/**
 * Finds date expressions with SUTime, one for each thread. Safe for any number of threads.
 *
 * <p>SUTime guesses which Tuesday or which May is meant. Here such expressions stay open, as {@code
 * XXXX-WXX-2}, {@code XXXX-05} or {@code XXXX-05-19}; the rules that know the verb decide. Without
 * a publication date SUTime would read the clock, so it gets a fixed day, and only expressions with
 * a year, and those open forms, are kept.
 */
final class DateFinder {
  private static final String NO_DAY = "1000-01-01";
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b|[’']\\d\\d\\b");
  private static final Pattern DIRECTION =
      Pattern.compile("\\b(last|next|this|past|previous|following|coming|ago|later|earlier)\\b");
  private static final Pattern WEEKDAY = names(DayOfWeek.values().length, false);
  private static final Pattern NIGHT =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day night");
  private static final Pattern MONTH =
      Pattern.compile(names(12, true).pattern(), Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(names(12, true).pattern() + "\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + names(12, true).pattern());

  /** A wait shorter than it takes to make another one. */
  private static final int PATIENCE_MILLIS = 20;

  /** Those that no thread is using; there are never more than threads. */
  private final BlockingQueue<SuTime> idle = new LinkedBlockingQueue<>();

  DateFinder() {
    idle.add(new SuTime());
  }

  /**
   * The date expressions of a sentence.
   *
   * @param published ISO date or null; only a whole day helps
   */
  List<DateExpression> find(CoreMap sentence, String published) {
    boolean dated = published != null && published.length() == 10;
    if (!dated && !namesTime(sentence.get(CoreAnnotations.TextAnnotation.class))) {
      return List.of();
    }
    List<CoreMap> found = expressions(sentence, dated ? published : NO_DAY);
    List<DateExpression> dates = new ArrayList<>();
    int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
    for (CoreMap expression : found) {
      String text = expression.get(CoreAnnotations.TextAnnotation.class);
      String value = expression.get(TimeAnnotations.TimexAnnotation.class).value();
      if (isNamePart(sentence, expression)) {
        continue;
      }
      String open = open(text.toLowerCase(Locale.ROOT));
      if (open != null && !(dated && isFar(open, value, published))) {
        value = open;
      } else if (!dated && !YEAR.matcher(text).find()) {
        continue;
      }
      if (value != null) {
        dates.add(
            new DateExpression(
                expression.get(CoreAnnotations.TokenBeginAnnotation.class) - first,
                expression.get(CoreAnnotations.TokenEndAnnotation.class) - first,
                text,
                value));
      }
    }
    addMissedNights(sentence, dates);
    if (dated) {
      addHyphened(sentence, dates, LocalDate.parse(published));
    }
    dates.sort(Comparator.comparingInt(DateExpression::begin));
    return dates;
  }

  /** "Good Friday": weeks away from the Friday that the day alone would mean. */
  private static boolean isFar(String open, String value, String published) {
    if (!open.startsWith("XXXX-W") || value == null || !value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(LocalDate.parse(published), LocalDate.parse(value));
    return Math.abs(days) > 2 * DayOfWeek.values().length;
  }

  /** "Sunday night", which SUTime does not find when it is asked for ranges. */
  private static void addMissedNights(CoreMap sentence, List<DateExpression> dates) {
    List<String> words =
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::word).toList();
    for (int day = 0; day + 1 < words.size(); day++) {
      int at = day;
      String text = words.get(day) + " " + words.get(day + 1);
      boolean known = dates.stream().anyMatch(d -> d.begin() <= at && at < d.end());
      if (!known && NIGHT.matcher(text).matches()) {
        dates.add(new DateExpression(day, day + 2, text, open(text.toLowerCase(Locale.ROOT))));
      }
    }
  }

  /** "to-day", "to-night" and "to-morrow", as papers printed them for long. */
  private static void addHyphened(CoreMap sentence, List<DateExpression> dates, LocalDate today) {
    List<String> words =
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::word).toList();
    for (int to = 0; to + 2 < words.size(); to++) {
      int begin = to;
      int end = to + 3;
      String text = String.join("", words.subList(begin, end)).toLowerCase(Locale.ROOT);
      if (text.matches("to[-‐](day|night|morrow)")) {
        LocalDate day = text.endsWith("w") ? today.plusDays(1) : today;
        dates.removeIf(d -> d.begin() < end && begin < d.end());
        dates.add(
            new DateExpression(
                begin, end, text.replace('‐', '-'), day + (text.endsWith("t") ? "TNI" : "")));
      }
    }
  }

  private List<CoreMap> expressions(CoreMap sentence, String day) {
    SuTime sutime = null;
    try {
      sutime = idle.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (sutime == null) {
        sutime = new SuTime();
      }
      return sutime.find(sentence, day);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      if (sutime != null) {
        idle.add(sutime);
      }
    }
  }

  /**
   * Whether there is a year, a weekday or a month: without a publication date nothing else is kept,
   * and SUTime takes more time than all the rest of the analysis.
   */
  private static boolean namesTime(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    return YEAR.matcher(text).find()
        || WEEKDAY.matcher(text).find()
        || MONTH_DAY.matcher(text).find();
  }

  /**
   * "Mar-a-Lago": a short month before a hyphen is no month; "Jan Lind": nor one in a name; "Easter
   * Bakeries": nor a holiday.
   */
  private static boolean isNamePart(CoreMap sentence, CoreMap expression) {
    int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
    return isNamePart(
        sentence.get(CoreAnnotations.TokensAnnotation.class),
        expression.get(CoreAnnotations.TokenBeginAnnotation.class) - first,
        expression.get(CoreAnnotations.TokenEndAnnotation.class) - first);
  }

  static boolean isNamePart(List<CoreLabel> tokens, int begin, int end) {
    boolean hyphen =
        end - begin == 1
            && end < tokens.size()
            && tokens.get(end).word().equals("-")
            && tokens.get(begin).word().length() <= 3
            && Character.isLetter(tokens.get(begin).word().charAt(0));
    boolean person = tokens.subList(begin, end).stream().allMatch(DateFinder::isPerson);
    boolean longer =
        begin > 0 && isPerson(tokens.get(begin - 1))
            || end < tokens.size() && isPerson(tokens.get(end));
    boolean holiday =
        end - begin == 1
            && open(tokens.get(begin).word().toLowerCase(Locale.ROOT)) == null
            && tokens.get(begin).tag().startsWith("NNP")
            && end < tokens.size()
            && tokens.get(end).tag().startsWith("NNP")
            && !isBeforePerson(tokens, begin);
    boolean name = person && longer && !(end - begin == 1 && isMonthBeforeName(tokens, begin));
    return hyphen || name || holiday;
  }

  /** "In June Ana Ruiz came": a month that the name model takes for a first name of three. */
  static boolean isMonthBeforeName(List<CoreLabel> tokens, int token) {
    return token > 0
        && token + 2 < tokens.size()
        && tokens.get(token - 1).word().equalsIgnoreCase("in")
        && MONTH.matcher(tokens.get(token).word()).matches()
        && isPerson(tokens.get(token + 1))
        && isPerson(tokens.get(token + 2));
  }

  /** "At Easter President Ruiz came": a holiday after a preposition, with a person's title. */
  private static boolean isBeforePerson(List<CoreLabel> tokens, int holiday) {
    int next = holiday + 1;
    while (next < tokens.size()
        && tokens.get(next).tag().startsWith("NNP")
        && !isPerson(tokens.get(next))) {
      next++;
    }
    return holiday > 0
        && tokens.get(holiday - 1).word().toLowerCase(Locale.ROOT).matches("at|on|over|since")
        && next < tokens.size()
        && isPerson(tokens.get(next));
  }

  private static boolean isPerson(CoreLabel token) {
    return "PERSON".equals(token.ner());
  }

  /** The open value of an expression that names no year and no direction; null for others. */
  static String open(String text) {
    if (YEAR.matcher(text).find() || DIRECTION.matcher(text).find()) {
      return null;
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find()) {
      return monthDay(dayMonth.group(2), dayMonth.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find()) {
      return monthDay(monthDay.group(1), monthDay.group(2));
    }
    Matcher weekday = WEEKDAY.matcher(text);
    return weekday.find() ? "XXXX-WXX-" + number(weekday.group(1), false) : null;
  }

  private static String monthDay(String month, String day) {
    String open = String.format(Locale.ROOT, "XXXX-%02d", number(month, true));
    return day == null || Integer.parseInt(day) > 31 || Integer.parseInt(day) < 1
        ? open
        : open + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
  }

  private static Pattern names(int count, boolean month) {
    StringBuilder all = new StringBuilder("\\b(");
    for (int i = 1; i <= count; i++) {
      String full = name(i, month, TextStyle.FULL);
      String brief = name(i, month, TextStyle.SHORT);
      all.append(i > 1 ? "|" : "").append(full).append('|').append(brief);
      if (full.length() > 5) {
        all.append('|').append(full, 0, 4);
      }
    }
    return Pattern.compile(all.append(")(?![a-z])").toString());
  }

  private static int number(String name, boolean month) {
    for (int i = 1; i <= (month ? 12 : 7); i++) {
      if (name.startsWith(name(i, month, TextStyle.SHORT).substring(0, 3))) {
        return i;
      }
    }
    throw new IllegalStateException(name);
  }

  private static String name(int number, boolean month, TextStyle style) {
    return (month
            ? Month.of(number).getDisplayName(style, Locale.ENGLISH)
            : DayOfWeek.of(number).getDisplayName(style, Locale.ENGLISH))
        .toLowerCase(Locale.ROOT);
  }
}
