package newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;

/**
 * Resolves the dates of one article, those too that count from a date told before: "They met on May
 * 3 in Lima. Two days later she saw Lind."
 */
final class Timeline {
  /** How many sentences back the other date may be told. */
  private static final int REACH = 2;

  /** The same for what counts from it in words that open a sentence. */
  private static final int FAR = 5;

  private final AnnotatedArticle article;
  private final LocalDate published;
  private final DateResolver resolver;

  Timeline(AnnotatedArticle article) {
    this.article = article;
    String day = article.article().today();
    this.published = day != null && day.length() == 10 ? LocalDate.parse(day) : null;
    this.resolver = new DateResolver(published);
  }

  /**
   * The time that an expression means; null if it means none, or can't be told.
   *
   * @param forward whether the meeting lies after the publication
   * @param before the meetings told so far
   */
  DateRange resolve(
      Sentence sentence, DateExpression date, boolean forward, List<MeetingMention> before) {
    int of = date.end();
    if (of + 1 < sentence.tokens().size()
        && sentence.tokens().get(of).text().equals("of")
        && Parse.isOneOf(sentence.tokens().get(of + 1).text(), "every", "each")) {
      return null; // "the first Monday of every month"
    }
    if (date.text().matches("(?i)(?:the )?(?:very )?last[- ](?:minute|moment)")) {
      return null; // "cancelled at the last minute"
    }
    if (isClockTime(date) && isOfAnotherDay()) {
      return null; // "at 4 p.m.", in a story of Thursday that is printed on Friday
    }
    if (isSeasonOfThing(sentence, date)) {
      return null; // "at her summer house", whenever that was
    }
    RelativeDate wait = forward && published != null ? RelativeDate.duration(date) : null;
    if (wait != null && isAhead(sentence, date)) {
      String today = published.toString();
      return wait.from(
          new DateRange(today, today, Precision.DAY, List.of(date.text())), date.text());
    }
    if (isNightOf(sentence, date)) {
      return null; // "on election night", whenever that was
    }
    DateExpression mended = DateWords.mend(sentence, date);
    DateRange first = resolveFirst(sentence, mended, forward, before);
    DateRange days = first == null ? null : DateWords.toLastDay(sentence, mended, first);
    boolean begun = days != null && days != first && !forward; // "met from Monday to Friday"
    return begun && published != null ? DateWords.passed(days, published.toString()) : days;
  }

  /** "in two weeks", "in three months' time"; but "for two weeks", "in about two weeks". */
  private static boolean isAhead(Sentence sentence, DateExpression date) {
    for (int at = Math.max(0, date.begin() - 5); at < date.begin(); at++) {
      if (sentence.tokens().get(at).text().matches("(?i)first|second|third|last|only|time|times")) {
        return false; // "will meet for the first time in ten years"
      }
    }
    return date.begin() > 0
        && sentence.tokens().get(date.begin() - 1).text().equalsIgnoreCase("in")
        && sentence.tokens().get(date.begin()).tag().matches("CD|DT");
  }

  /** Whether the first sentence of the story tells another day than that of the publication. */
  private boolean isOfAnotherDay() {
    int lead = LeadDay.lead(article);
    return lead >= 0
        && published != null
        && article.sentences().get(lead).dates().stream()
            .filter(date -> !isClockTime(date))
            .map(date -> resolver.resolve(date, false))
            .filter(Objects::nonNull)
            .anyMatch(
                day -> day.precision() == Precision.DAY && !day.to().equals(published.toString()));
  }

  private static boolean isClockTime(DateExpression date) {
    return date.text()
            .matches("(?i)\\d{1,2}([:.]\\d\\d)?( ?[ap]\\.? ?m\\.?| o'clock)?|noon|midnight")
        && date.value().contains("T");
  }

  /** A season that says what kind of thing a noun is. */
  private static boolean isSeasonOfThing(Sentence sentence, DateExpression date) {
    return date.text().matches("(?i)spring|summer|autumn|winter")
        && date.end() < sentence.tokens().size()
        && sentence.tokens().get(date.begin()).relation().equals("compound")
        && sentence.tokens().get(date.end()).tag().matches("NNP?")
        && (date.begin() == 0
            || !sentence.tokens().get(date.begin() - 1).text().matches("(?i)this|last|next"));
  }

  /** A part of a day that is told by what it is of, not by a day. */
  private static boolean isNightOf(Sentence sentence, DateExpression date) {
    int before = date.begin() - 1;
    return date.text().matches("(?i)night|evening|morning|afternoon|day")
        && before >= 0
        && sentence.tokens().get(before).tag().matches("NN|NNP")
        && sentence.dates().stream().noneMatch(d -> d.begin() <= before && before < d.end());
  }

  private DateRange resolveFirst(
      Sentence sentence, DateExpression date, boolean forward, List<MeetingMention> before) {
    if (isOfThatYear(sentence, date)) {
      DateRange told = anchor(sentence, date, before, Precision.YEAR);
      return told == null
          ? null
          : resolver.resolve(
              new DateExpression(
                  date.begin(),
                  date.end(),
                  date.text(),
                  date.value().replaceFirst("^(XXXX|\\d{4})", told.from().substring(0, 4))),
              forward);
    }
    if (!RelativeDate.isRelative(sentence, date)) {
      DateRange inWeek = inToldWeek(sentence, date);
      DateExpression dated =
          forward || published == null
              ? date
              : new Chronicle(article, published).withYear(sentence, date);
      return inWeek == null ? resolver.resolve(dated, forward) : inWeek;
    }
    RelativeDate relative = RelativeDate.of(sentence, date, published);
    DateRange anchor =
        relative == null ? null : anchor(sentence, date, before, precision(relative));
    if (!forward && isToCome(anchor) && RelativeDate.isPartOfDay(sentence, date)) {
      return null; // "in the morning", after a word of what is planned
    }
    if (anchor == null && date.value().matches("\\d{4}")) {
      return resolver.resolve(date, forward); // "earlier in the year": of this year
    }
    DateRange counted = anchor == null ? null : relative.from(anchor, date.text());
    return !forward && isToCome(counted) ? null : counted;
  }

  /** "in January of that year", "on May 3 that year", "in June the same year". */
  private static boolean isOfThatYear(Sentence sentence, DateExpression date) {
    List<Sentence.Token> tokens = sentence.tokens();
    StringBuilder after = new StringBuilder();
    for (int i = date.end(); i < Math.min(tokens.size(), date.end() + 4); i++) {
      after.append(tokens.get(i).text()).append(' ');
    }
    return date.value().matches("(XXXX|\\d{4})-(\\d{2}(-\\d{2})?|SP|SU|FA|WI)")
        && after.toString().matches("(?i)(of )?(that|the same) year .*");
  }

  private boolean isToCome(DateRange range) {
    return range != null
        && published != null
        && range.precision() == Precision.DAY
        && LocalDate.parse(range.from()).isAfter(published);
  }

  /** Whether a time is of days that lie no more than so many days before the publication. */
  boolean isNews(DateRange range, int days) {
    if (range == null || published == null || range.precision() != Precision.DAY) {
      return false;
    }
    LocalDate from = LocalDate.parse(range.from());
    return !from.isAfter(published) && !from.isBefore(published.minusDays(days));
  }

  /** "flies to Oslo next week to meet Lind on Friday": the Friday of that week; else null. */
  private DateRange inToldWeek(Sentence sentence, DateExpression date) {
    if (published == null || !date.value().matches("XXXX-WXX-[1-7]")) {
      return null;
    }
    int day = date.value().charAt(date.value().length() - 1) - '1';
    for (DateExpression other : sentence.dates()) {
      boolean week =
          other.value().matches("\\d{4}-W\\d{2}")
              && other.begin() < date.begin()
              && !isOfNextVerb(sentence, other.end(), date.begin());
      DateRange range = week ? resolver.resolve(other, false) : null;
      if (range != null) {
        String then = LocalDate.parse(range.from()).plusDays(day).toString();
        return new DateRange(then, then, range.precision(), List.of(date.text()));
      }
    }
    return null;
  }

  /** "came last week and met Lind late on Tuesday": another verb's day is not of that week. */
  private static boolean isOfNextVerb(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.tag().equals("CC"))
        && sentence.tokens().subList(from, to).stream().anyMatch(t -> t.tag().matches("VB[DN]"));
  }

  /**
   * The other date of "on Monday, a day after she met Lind": when she met Lind.
   *
   * @param at the token that tells of the meeting
   */
  DateRange ofOtherEvent(Sentence sentence, int at, boolean forward) {
    List<DateExpression> dates = sentence.dates();
    for (int i = 1; i < dates.size(); i++) {
      DateExpression told = dates.get(i - 1);
      DateExpression between = dates.get(i);
      RelativeDate duration = RelativeDate.duration(between);
      boolean beside = duration != null && between.begin() - told.end() <= 1;
      if (beside && between.end() < at && isDirect(sentence, between.end(), at)) {
        DateRange known = resolver.resolve(told, forward);
        boolean after = sentence.tokens().get(between.end()).text().equals("after");
        return known == null
            ? null
            : (after ? duration.negated() : duration).from(known, between.text());
      }
    }
    return null;
  }

  /** Whether "after" or "before" stands here, and nothing but its own clause before the token. */
  private static boolean isDirect(Sentence sentence, int word, int token) {
    if (!sentence.tokens().get(word).text().matches("after|before")) {
      return false;
    }
    for (int i = word + 1; i < token; i++) {
      if (sentence.tokens().get(i).tag().matches(",|:|CC")) {
        return false;
      }
    }
    return true;
  }

  /** The date told last before an expression: the last meeting's, or the last of the sentence. */
  private DateRange anchor(
      Sentence sentence, DateExpression date, List<MeetingMention> before, Precision precision) {
    // "Eight days later", at the beginning, goes back to a date however far it is.
    int reach = date.begin() == 0 && RelativeDate.isCounted(date) ? FAR : REACH;
    for (int index = sentence.index(); index >= sentence.index() - reach && index >= 0; index--) {
      Sentence told = article.sentences().get(index);
      int limit = index == sentence.index() ? date.begin() : Integer.MAX_VALUE;
      for (int i = before.size() - 1; i >= 0; i--) {
        MeetingMention meeting = before.get(i);
        if (meeting.sentence() == index
            && meeting.trigger() < limit
            && isKnown(meeting.date(), precision)) {
          return meeting.date();
        }
      }
      for (int i = told.dates().size() - 1; i >= 0; i--) {
        DateExpression other = told.dates().get(i);
        if (other.end() <= limit && told.kind().isStory() && !isOfThatYear(told, other)) {
          boolean ahead = told.tokens().stream().anyMatch(t -> t.lemma().equals("will"));
          DateRange range =
              index < sentence.index() && RelativeDate.isRelative(told, other)
                  ? resolve(told, other, ahead, before)
                  : resolver.resolve(other, ahead);
          if (isKnown(range, precision)) {
            return range;
          }
        }
      }
    }
    return null;
  }

  /** What a time can be counted from: days from a day, months from a month or a day. */
  private static Precision precision(RelativeDate relative) {
    return switch (relative.unit()) {
      case YEARS -> Precision.YEAR;
      case MONTHS -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  private static boolean isKnown(DateRange range, Precision precision) {
    return range != null && range.precision().length() >= precision.length();
  }
}
