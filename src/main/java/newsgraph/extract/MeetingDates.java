package newsgraph.extract;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;

/** Finds the date of a meeting among the date expressions of its sentence. */
final class MeetingDates {
  private final Parse parse;
  private final Timeline timeline;
  private final List<MeetingMention> before;

  /**
   * @param before the meetings told so far
   */
  MeetingDates(Parse parse, Timeline timeline, List<MeetingMention> before) {
    this.parse = parse;
    this.timeline = timeline;
    this.before = before;
  }

  /**
   * The most precise date that hangs on the meeting's words; of two, the nearer. "After the
   * election of 2016" tells the year, "before the election of 2016" nothing.
   *
   * @param limit the token from which on the words tell of another meeting
   */
  DateRange find(int trigger, int limit, Neighborhood neighborhood, boolean forward) {
    DateRange counted = timeline.ofOtherEvent(parse.sentence(), trigger, forward);
    if (counted != null) {
      return counted;
    }
    List<DateExpression> dates = parse.sentence().dates();
    List<DateExpression> own =
        dates.stream()
            .filter(
                date ->
                    date.begin() < limit
                        && (belongs(date, neighborhood) || isBehindNoun(date, trigger)))
            .filter(date -> !isSomeTime(date) && !isOfName(date))
            .filter(
                date ->
                    neighborhood.isMoved() // "put back from Thursday to Monday"
                        || !DateWords.isLastDay(parse.sentence(), date))
            .toList();
    List<DateExpression> now = own.stream().filter(date -> !isFormerly(date)).toList();
    List<DateExpression> moved =
        neighborhood.isMoved()
            ? movedTo(own, neighborhood)
            : now.size() < own.size() ? now : List.of();
    DateRange told = nearest(moved.isEmpty() ? own : moved, trigger, neighborhood, forward);
    if (told == null) {
      told = nearest(fronted(dates, trigger), trigger, neighborhood, forward);
    }
    if (told == null) {
      told = ofClause(beforeWhen(dates, trigger), forward);
    }
    if (told == null) {
      told = ofClause(besideVerb(dates, trigger), forward);
    }
    return told != null || own.stream().anyMatch(date -> isBound(date, neighborhood))
        ? told
        : ofClause(insideWhen(dates, trigger), forward);
  }

  /** "Ruiz, elected president last month, met Lind": the time of what is told between commas. */
  private boolean isOfName(DateExpression date) {
    int name = parse.head(head(date));
    return name >= 0
        && name < date.begin()
        && parse.token(name).entity() == Entity.PERSON
        && date.end() < parse.size()
        && parse.token(date.end()).text().equals(",")
        && IntStream.range(name, date.begin()).anyMatch(at -> parse.token(at).text().equals(","));
  }

  /** "originally set for May 3, will now be held on May 9". */
  private boolean isFormerly(DateExpression date) {
    int set = parse.head(head(date));
    return set >= 0
        && parse.tagged(set, "V")
        && parse.relation(set).startsWith("acl")
        && parse.hasChild(set, "advmod", "originally", "initially", "previously", "first");
  }

  /** "a meeting on Monday has been put off until Friday": the day that it is put off to. */
  private List<DateExpression> movedTo(List<DateExpression> own, Neighborhood neighborhood) {
    return own.stream()
        .filter(
            date -> {
              List<String> prepositions = neighborhood.prepositions(head(date));
              return !prepositions.isEmpty()
                  && Parse.isOneOf(prepositions.get(0), "to", "until", "till");
            })
        .toList();
  }

  /** "since Monday", "before May": a bound of its own, though no day. */
  private boolean isBound(DateExpression date, Neighborhood neighborhood) {
    return timeline.resolve(parse.sentence(), date, false, before) != null
        && !neighborhood.prepositions(head(date)).isEmpty();
  }

  /** The most precise of some dates of another clause; null if there is none. */
  DateRange ofClause(List<DateExpression> told, boolean forward) {
    return told.stream()
        .map(
            date ->
                withPreposition(timeline.resolve(parse.sentence(), date, forward, before), date))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(DateRange::precision))
        .orElse(null);
  }

  /** "first met when both were students in 1962", "will meet when he comes to Lima in June". */
  private List<DateExpression> insideWhen(List<DateExpression> dates, int trigger) {
    int verb = parse.verbAbove(trigger);
    return IntStream.of(trigger, verb)
        .distinct()
        .filter(core -> core >= 0)
        .boxed()
        .flatMap(core -> parse.children(core, "advcl").stream())
        .filter(clause -> clause > trigger && !isAfterComma(clause))
        .filter(
            clause ->
                parse.hasChild(clause, "advmod", "when")
                    || parse.hasChild(clause, "mark", "when", "while"))
        .flatMap(clause -> dates.stream().filter(date -> parse.head(head(date)) == clause))
        .filter(
            date ->
                !Parse.isOneOf(
                    parse.preposition(head(date)), "since", "until", "before", "after", "by"))
        .toList();
  }

  /** The most precise; what hangs on the word itself before what hangs on a verb above it. */
  private DateRange nearest(
      List<DateExpression> told, int trigger, Neighborhood neighborhood, boolean forward) {
    Comparator<DateExpression> under =
        Comparator.comparing(date -> !neighborhood.isUnder(head(date), trigger));
    return told.stream()
        .sorted(
            under.thenComparing(
                Comparator.comparingInt((DateExpression date) -> Math.abs(date.begin() - trigger))))
        .map(date -> resolve(date, neighborhood, forward))
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing(DateRange::precision)
                .thenComparing(range -> range.from().equals(range.to())))
        .orElse(null);
  }

  /** The most precise date in a part of the clause; null if there is none. */
  DateRange within(Remnants.Part part, boolean forward) {
    return parse.sentence().dates().stream()
        .filter(date -> part.holds(date.begin()))
        .map(date -> timeline.resolve(parse.sentence(), date, forward, before))
        .filter(Objects::nonNull)
        .max(Comparator.comparing(DateRange::precision))
        .orElse(null);
  }

  private DateRange resolve(DateExpression date, Neighborhood neighborhood, boolean forward) {
    int head = head(date);
    int other = forward ? otherVerb(head, neighborhood) : -1;
    if (other >= 0) {
      return isToHave(other)
          ? timeline.resolve(parse.sentence(), date, false, before)
          : null; // "left on Monday and will see Lind"
    }
    if (isHoursAway(head) || RelativeDate.isFromThat(parse.sentence(), date)) {
      return withPreposition(timeline.resolve(parse.sentence(), date, forward, before), date);
    }
    List<String> prepositions = neighborhood.prepositions(head);
    boolean moved = neighborhood.isMoved();
    if (isEndOf(date) && forward) {
      return timeline.resolve(parse.sentence(), date, true, before);
    }
    boolean by =
        !prepositions.isEmpty()
            && (prepositions.get(0).equals("by") || moved && prepositions.get(0).equals("from"));
    if (by
        || prepositions.stream()
            .anyMatch(p -> Parse.isOneOf(p, "before", "until", "since") && !moved)) {
      return null;
    }
    DateRange range =
        withPreposition(timeline.resolve(parse.sentence(), date, forward, before), date);
    boolean loose =
        prepositions.stream()
            .anyMatch(p -> Parse.isOneOf(p, "after", "following", "around", "ahead"));
    if (range != null && loose && range.precision() == Precision.DAY) {
      return null;
    }
    return onEve(range, head, neighborhood);
  }

  /**
   * The verb of the meeting that follows, if a day hangs on a verb in the past that only comes
   * before it: "came on Monday and was to see Lind"; or -1.
   */
  private int otherVerb(int date, Neighborhood neighborhood) {
    int verb = parse.head(date);
    return verb >= 0 && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST
        ? neighborhood.core().stream()
            .filter(core -> parse.relation(core).equals("conj") && parse.head(core) == verb)
            .filter(core -> VerbForm.of(parse, core).tense() != VerbForm.Tense.PAST)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "was to see Lind", "was due to": told of the day of which the story is. */
  private boolean isToHave(int verb) {
    return parse.children(verb, "aux", "cop").stream()
        .anyMatch(aux -> parse.lemma(aux).equals("be") && parse.token(aux).tag().equals("VBD"));
  }

  private boolean isAfterComma(int clause) {
    int left = parse.left(clause);
    return left > 0 && parse.token(left - 1).tag().equals(",");
  }

  /** "by the end of May", "before the end of the year": some time in it. */
  private static boolean isEndOf(DateExpression date) {
    return date.text().matches("(?i)(the )?end of .*") && !date.value().endsWith("XX");
  }

  /** "in a single afternoon": on no day in particular. */
  private boolean isSomeTime(DateExpression date) {
    return date.value().matches(".*T(MO|MI|AF|EV|NI|DT)")
        && parse.children(head(date), "det", "nummod").stream()
            .anyMatch(d -> Parse.isOneOf(parse.lemma(d), "a", "an", "one"));
  }

  /** "On Monday Ruiz met Lind, and Holm phoned Toth": what stands first is said of both clauses. */
  private List<DateExpression> fronted(List<DateExpression> dates, int trigger) {
    int first = trigger;
    while (first >= 0
        && parse.relation(first).equals("conj")
        && parse.tagged(first, "V")
        && parse.child(first, "nsubj", "nsubj:pass") >= 0) {
      first = parse.head(first);
    }
    int subject = first < 0 || first == trigger ? -1 : parse.child(first, "nsubj", "nsubj:pass");
    int clause = first;
    return dates.stream()
        .filter(d -> d.end() <= subject && parse.isUnder(d.begin(), clause))
        .filter(d -> !isOfOtherClause(head(d), clause))
        .toList();
  }

  /** "On the eve of the vote, which took place on May 3, Ruiz met Lind": the vote's day. */
  private boolean isOfOtherClause(int date, int clause) {
    for (int at = date; at >= 0 && at != clause; at = parse.head(at)) {
      if (parse.relation(at).startsWith("acl")) {
        return true;
      }
    }
    return false;
  }

  /** "on the eve of the vote of May 3": the day before. */
  private DateRange onEve(DateRange range, int date, Neighborhood neighborhood) {
    boolean eve =
        range != null
            && range.precision() == Precision.DAY
            && neighborhood.between(date).stream()
                .anyMatch(noun -> parse.lemma(noun).equals("eve"));
    return eve
        ? new RelativeDate(-1, ChronoUnit.DAYS, null, null).from(range, range.text().get(0))
        : range;
  }

  /** "was fixed on March 3, when Ruiz met Lind": the day stands before "when". */
  private List<DateExpression> beforeWhen(List<DateExpression> dates, int trigger) {
    int when = parse.whenBefore(trigger);
    boolean comma = when > 1 && parse.token(when - 1).text().equals(",");
    int end = comma ? when - 1 : when;
    return dates.stream().filter(date -> when >= 0 && date.end() == end).toList();
  }

  /** "and next day saw Lind", with the day right before; "it was in 1951 that she met Lind". */
  private List<DateExpression> besideVerb(List<DateExpression> dates, int trigger) {
    int verb = parse.verbAbove(trigger);
    int cleft = new Cleft(parse).head(verb);
    boolean finite = verb >= 0 && parse.token(verb).tag().matches("VB[DPZ]");
    return dates.stream()
        .filter(
            date ->
                finite
                        && date.end() == verb
                        && date.text().toLowerCase(Locale.ROOT).startsWith("next ")
                    || cleft >= 0 && date.end() <= verb && parse.isUnder(date.begin(), cleft))
        .toList();
  }

  /** "in the hours before the vote on Monday": on the same day. */
  private boolean isHoursAway(int date) {
    for (int at = date; at >= 0; at = parse.head(at)) {
      int head = parse.head(at);
      if (head >= 0
          && Parse.isOneOf(parse.preposition(at), "before", "after")
          && Parse.isOneOf(parse.lemma(head), "hour", "minute", "moment")) {
        return parse.hasChild(head, "det", "the") || parse.child(head, "nummod") < 0;
      }
    }
    return false;
  }

  /** The expression as printed, with the preposition before it: "on Thursday". */
  private DateRange withPreposition(DateRange range, DateExpression date) {
    if (range == null
        || date.begin() == 0
        || !parse.token(date.begin() - 1).tag().equals("IN")
        || parse.head(date.begin() - 1) != head(date)) {
      return range;
    }
    String text = parse.token(date.begin() - 1).text() + " " + date.text();
    return new DateRange(range.from(), range.to(), range.precision(), List.of(text));
  }

  /** "after a telephone call last night with Lind", whatever the night hangs on. */
  private boolean isBehindNoun(DateExpression date, int trigger) {
    return date.begin() == trigger + 1
        && parse.tagged(trigger, "NN")
        && parse.relation(head(date)).equals("obl:tmod")
        && date.end() < parse.size()
        && Parse.isOneOf(parse.lemma(date.end()), "with", "between", "in", "at");
  }

  private boolean belongs(DateExpression date, Neighborhood neighborhood) {
    int above = DateWords.beforePurpose(parse, date, head(date));
    return neighborhood.hasDate(head(date)) || above >= 0 && neighborhood.isCore(above);
  }

  private int head(DateExpression date) {
    return head(parse, date);
  }

  /** The token of an expression that hangs outside it. */
  static int head(Parse parse, DateExpression date) {
    for (int i = date.begin(); i < date.end(); i++) {
      int head = parse.head(i);
      if (head < date.begin() || head >= date.end()) {
        return i;
      }
    }
    return date.begin();
  }
}
