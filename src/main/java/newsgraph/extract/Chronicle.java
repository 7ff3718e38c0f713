package newsgraph.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;

/**
 * The year that a month or a day has from the sentence before. "Ruiz was elected in November 1976.
 * In January she met Lind": a tale goes on in time, so that January is the next one, of 1977.
 *
 * @param today the day that the article calls today
 */
record Chronicle(AnnotatedArticle article, LocalDate today) {
  private static final String OPEN = "XXXX-\\d\\d(-\\d\\d)?";
  private static final String FULL = "\\d{4}-\\d\\d(-\\d\\d)?";

  /** How many days a report goes back without telling the year. */
  private static final int NEWS = 31;

  /** How many sentences back the year may be told, with but months and days between. */
  private static final int REACH = 3;

  /**
   * The expression with its year; the same, if the text before it tells none.
   *
   * @param date a month, or a day of a month, of what was
   */
  DateExpression withYear(Sentence sentence, DateExpression date) {
    if (!date.value().matches(OPEN) || isNews(date)) {
      return date;
    }
    String told = told(sentence);
    boolean opens = date.begin() <= 2; // what opens a sentence carries a tale on
    if (told == null || !opens && !(isOld(told) && isTold(sentence, date))) {
      return date;
    }
    int month = Integer.parseInt(date.value().substring(5, 7));
    int year = Integer.parseInt(told.substring(0, 4));
    boolean next =
        told.length() >= 7
            && (month < Integer.parseInt(told.substring(5, 7)) || isBefore(date, told));
    YearMonth then = YearMonth.of(next ? year + 1 : year, Math.min(12, Math.max(1, month)));
    return then.isAfter(YearMonth.from(today))
        ? date
        : new DateExpression(
            date.begin(), date.end(), date.text(), then.getYear() + date.value().substring(4));
  }

  /** Of a year that is over: "met on June 3, 1998. Ruiz saw Lind on June 9". */
  private boolean isOld(String told) {
    return Integer.parseInt(told.substring(0, 4)) < today.getYear() - 1;
  }

  /** Whether a day of the month is, this year, one of the last weeks: of the news, not a tale. */
  private boolean isNews(DateExpression date) {
    DateRange last = new DateResolver(today).resolve(date, false);
    return date.value().length() == 10
        && last != null
        && !LocalDate.parse(last.from()).isBefore(today.minusDays(NEWS));
  }

  /** Whether a day of the month that was told lies before the day told. */
  private static boolean isBefore(DateExpression date, String told) {
    return date.value().length() == 10
        && told.length() == 10
        && date.value().substring(5).compareTo(told.substring(5)) < 0;
  }

  /** The last date with its year in the sentences before, ISO; null if there is none. */
  private String told(Sentence sentence) {
    for (int index = sentence.index() - 1;
        index >= Math.max(0, sentence.index() - REACH);
        index--) {
      Sentence before = article.sentences().get(index);
      boolean inReach =
          before.kind().isStory()
              && (index == sentence.index() - 1 || isOneParagraph(before, sentence));
      if (!inReach) {
        return null;
      }
      List<DateExpression> dates = before.dates();
      boolean open = false;
      for (int i = dates.size() - 1; i >= 0; i--) {
        DateExpression date = dates.get(i);
        boolean year = date.value().length() >= 4 && date.text().contains(year(date));
        boolean whole = year && date.value().matches(FULL);
        boolean opening = year && date.value().matches("\\d{4}") && date.begin() <= 1;
        if (date.value().matches(OPEN)) {
          open = true;
        } else if ((whole || opening) && isTold(before, date)) {
          return date.value();
        } else if (!date.value().matches("P.*|T.*")) {
          return null; // "last week", "on Tuesday": the news
        }
      }
      if (!open && !dates.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private static String year(DateExpression date) {
    return date.value().substring(0, 4);
  }

  /** Whether it is when the sentence's main verb was, in the simple past. */
  private static boolean isTold(Sentence sentence, DateExpression date) {
    Parse parse = new Parse(sentence);
    for (int token = date.begin(); token < date.end(); token++) {
      int verb = parse.head(token);
      boolean outside = verb >= 0 && (verb < date.begin() || verb >= date.end());
      if (outside) {
        verb = date.begin() <= 1 ? parse.verbAbove(verb) : verb; // "In 1968 Ruiz", parsed as one
        if (verb < 0) {
          return false;
        }
        return parse.token(verb).tag().matches("VBD|VBN")
            && (parse.head(verb) < 0 || parse.relation(verb).equals("conj"))
            && !parse.hasChild(verb, "aux", "have", "will", "would")
            && !Parse.isOneOf(
                parse.preposition(token), "since", "until", "till", "before", "after", "by");
      }
    }
    return false;
  }

  private boolean isOneParagraph(Sentence a, Sentence b) {
    return IntStream.rangeClosed(a.index() + 1, b.index()).noneMatch(article::opensParagraph);
  }
}
