package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
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
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})\\s*[-–]\\s*(\\d{1,2})");

  /** A meeting goes on for fewer days than these. */
  private static final int LONGEST = 15;

  private DateWords() {}

  /** "on Sunday before the others came": "Sunday", for "before" opens a clause. */
  static DateExpression mend(Sentence sentence, DateExpression date) {
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

  /** "on July 8 and 9", "July 8-9": from the first of the days to the last. */
  static DateRange toLastDay(Sentence sentence, DateExpression date, DateRange first) {
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
    return counted ? Integer.parseInt(tokens.get(number).text()) : -1;
  }
}
