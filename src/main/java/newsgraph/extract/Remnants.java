package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;

/**
 * Takes apart what one meeting word tells of several meetings: "Ruiz met Lind in 2019 and Holm in
 * 2021", "met twice, in Oslo in May and in Rome in June". The parser seldom gets the later parts
 * right, so they are told by their words: a part has a day of its own, or a person and a place.
 */
final class Remnants {
  private static final int LONGEST_TITLE = 6;

  private final Parse parse;
  private final People people;

  Remnants(Parse parse, People people) {
    this.parse = parse;
    this.people = people;
  }

  /**
   * A part of the clause.
   *
   * @param begin its first token
   * @param end the token after its last one
   */
  record Part(int begin, int end) {
    boolean holds(int token) {
      return begin <= token && token < end;
    }
  }

  /**
   * The parts after a meeting word, in order; empty if it tells of one meeting.
   *
   * @param separate whether its sides are told to have met separately, whatever parts they are in
   */
  List<Part> of(int trigger, boolean separate) {
    List<Part> parts = new ArrayList<>();
    int begin = trigger + 1;
    int stop = stop(begin);
    for (int token = begin; token < stop; token++) {
      Part before = new Part(begin, token);
      boolean comma = isBeforePreposition(token) && hasWith(before) && isLocated(before);
      boolean boundary = isAnd(token) && (tells(before) || hasWith(before));
      int later = laterPerson(token);
      if (later >= 0 && later < stop && hasPerson(before)) {
        parts.add(before);
        begin = later;
        continue;
      }
      if (comma && token + 1 < stop) {
        Part right = new Part(token + 1, next(token + 1, stop));
        if (isLocated(right) && before(before).equals(before(right))) {
          parts.add(before); // "by Lind in Oslo, by Holm in Rome"
          begin = token + 1;
        }
      } else if (boundary && token + 1 < stop) {
        int next = next(token + 1, stop);
        Part right = new Part(token + 1, next);
        Part left = new Part(begin, token);
        boolean both =
            !separate
                && hasWith(left)
                && before(left).equals(before(right)); // "with Lind and with Holm"
        if (both || tells(left) && isPart(left, right) && alike(left, right)) {
          parts.add(new Part(begin, token));
          begin = token + 1;
        }
      }
    }
    if (!parts.isEmpty()) {
      parts.add(new Part(begin, stop));
    }
    return parts;
  }

  /** The person whom a later part names, if it names one: "Holm in 2021". */
  Optional<People.Mention> person(Part part) {
    if (isWhenOrWhere(part)) {
      return Optional.empty();
    }
    return people.inSentence(parse.sentence().index()).stream()
        .filter(m -> part.holds(m.begin()) && m.via() != Via.PRONOUN)
        .filter(m -> m.end() >= parse.size() || !parse.token(m.end()).tag().equals("POS"))
        .findFirst();
  }

  /**
   * The head of the people without a name whom a later part tells: "and farmers in 2021"; or -1.
   */
  int others(Part part, MeetingWords words) {
    for (int token = part.begin(); token < part.end(); token++) {
      if (parse.tagged(token, "NN") && words.isSide(parse.lemma(token))) {
        return token;
      }
    }
    return -1;
  }

  /** Whether a later part tells only when and where: "and in Rome in June", "and again in May". */
  boolean isWhenOrWhere(Part part) {
    boolean date = parse.sentence().dates().stream().anyMatch(d -> d.begin() == part.begin());
    boolean phrase = parse.token(part.begin()).tag().matches("IN|RB") && !isWith(part.begin());
    return (date || phrase) && !hasWith(part);
  }

  /** The word before somebody in a part, "with" or "to": "in the evening with the banker Holm". */
  private Optional<String> before(Part part) {
    Optional<People.Mention> first =
        people.inSentence(parse.sentence().index()).stream()
            .filter(name -> part.holds(name.begin()) && name.via() != Via.PRONOUN)
            .min(Comparator.comparing(People.Mention::begin));
    if (first.isPresent()) {
      int at = first.get().begin() - 1;
      while (at > part.begin() && isTitle(at, at + 1)) {
        at--;
      }
      if (part.holds(at) && Parse.isOneOf(parse.lemma(at), "with", "to", "by")) {
        return Optional.of(parse.lemma(at));
      }
    }
    return Optional.empty();
  }

  /** Where the name begins in "saw Lind and then, in another room, Holm"; or -1. */
  private int laterPerson(int and) {
    int then = and + 1;
    if (then + 1 >= parse.size()
        || !Parse.isOneOf(parse.lemma(and), "and", ",")
        || !Parse.isOneOf(parse.lemma(then), "then", "later", "afterwards", "afterward")) {
      return -1;
    }
    int at = then + 1;
    if (parse.token(at).text().equals(",")) {
      while (++at < parse.size() && !parse.token(at).text().equals(",")) {
        if (parse.token(at).tag().matches("V.*|MD|CC|[.:]") || at > then + LONGEST_TITLE) {
          return -1;
        }
      }
      at++;
    }
    int name = at;
    return people.inSentence(parse.sentence().index()).stream()
            .anyMatch(m -> m.via() == Via.NAME && m.begin() == name)
        ? name
        : -1; // not "and then President Lind", who was president then
  }

  /** Whether a part only names a thing and a day: "the Fearless in 1968". */
  boolean isNamedPlace(Part part) {
    int first = part.begin() + (parse.token(part.begin()).tag().equals("DT") ? 1 : 0);
    return parse.token(first).tag().startsWith("NNP")
        && parse.token(first).entity() != Entity.PERSON
        && parse.token(first).entity() != Entity.ORGANIZATION
        && date(part).filter(d -> d.begin() > first).isPresent();
  }

  private boolean hasWith(Part part) {
    return before(part).isPresent();
  }

  /** Whether a part tells a day or a place of its own. */
  boolean isLocated(Part part) {
    return date(part).isPresent() || hasPlace(part);
  }

  private boolean isWith(int token) {
    return MeetingFrame.isWith(parse.token(token).text());
  }

  /** Up to here no other verb has begun: a part that runs into one is a clause of its own. */
  private int stop(int from) {
    int lastAnd = -1;
    int comma = -1; // behind the last "and": what ends "who met Ruiz in May and Lind in June, said"
    for (int token = from; token < parse.size(); token++) {
      String tag = parse.token(token).tag();
      if (tag.matches("[.:]|TO|W.*|-LRB-|``|''")) {
        return token;
      }
      if (tag.matches("V.*|MD") && !parse.relation(token).equals("amod")) {
        return lastAnd < 0 ? from : Math.max(comma, lastAnd);
      }
      boolean and = parse.lemma(token).equals("and");
      lastAnd = and ? token : lastAnd;
      comma = and ? -1 : tag.equals(",") && lastAnd >= 0 && comma < 0 ? token : comma;
    }
    return parse.size();
  }

  private int next(int from, int stop) {
    for (int token = from; token < stop; token++) {
      Part part = new Part(from, token);
      if (isAnd(token) && tells(part) || isBeforePreposition(token) && hasWith(part)) {
        return token;
      }
    }
    return stop;
  }

  /** ", by Lind", ", in Oslo by Lind": where a list of hosts may go on. */
  private boolean isBeforePreposition(int comma) {
    return parse.token(comma).text().equals(",")
        && comma + 1 < parse.size()
        && Parse.isOneOf(parse.lemma(comma + 1), "by", "with", "to", "in", "at", "on");
  }

  /** An "and" that is no part of a name, or a comma before another item of the list. */
  private boolean isAnd(int token) {
    boolean comma =
        parse.token(token).text().equals(",")
            && people.inSentence(parse.sentence().index()).stream()
                .filter(m -> m.via() == Via.NAME && m.begin() > token)
                .anyMatch(m -> isTitle(token + 1, m.begin()) && isListGoingOn(m.end()));
    return comma
        || isPlaceBefore(token)
        || parse.lemma(token).equals("and") && parse.token(token).entity() == Entity.NONE;
  }

  /** "received in Rome by Lind, in Bonn by Holm and by Toth in Bern": the comma before a place. */
  private boolean isPlaceBefore(int comma) {
    boolean place =
        parse.token(comma).text().equals(",")
            && comma + 1 < parse.size()
            && parse.token(comma + 1).text().matches("in|at|on");
    int end = comma + 1;
    while (place && end < parse.size() && !parse.token(end).tag().matches("[,.:]|CC")) {
      end++;
    }
    return place && hasWith(new Part(comma + 1, end));
  }

  /** Whether only the words of a title stand between: "Norwegian Prime Minister". */
  private boolean isTitle(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!parse.token(token).tag().matches("NN|NNP|JJ|DT|POS|HYPH")) {
        return false;
      }
    }
    return to - from <= LONGEST_TITLE;
  }

  /** "Lind in Rome and Holm in Bonn", "Lind in 2019": the item has its own when and where. */
  private boolean isListGoingOn(int from) {
    return from < parse.size() && parse.token(from).text().matches("in|at|on");
  }

  private boolean tells(Part part) {
    return date(part).isPresent() || hasPerson(part) && hasPlace(part);
  }

  /** Whether a part can stand alone: "and 2021" can, "Monday and Tuesday" is a range of days. */
  private boolean isPart(Part left, Part part) {
    Optional<DateExpression> date = date(part);
    boolean bare = date.isPresent() && date.get().begin() == part.begin();
    return tells(part)
        && (!bare || date.get().value().matches("\\d{4}") || isOtherDay(left, date.get()));
  }

  /** "Monday and Thursday", "May 3 and June 9": two meetings. */
  private boolean isOtherDay(Part left, DateExpression date) {
    return date(left)
        .filter(first -> first.end() == left.end() && isDay(first) && isDay(date))
        .filter(first -> !DateWords.isNextDay(first, date))
        .isPresent();
  }

  private static boolean isDay(DateExpression date) {
    return date.value().matches("XXXX-WXX-[1-7]|(?:XXXX|\\d{4})-\\d\\d-\\d\\d");
  }

  private boolean alike(Part left, Part right) {
    boolean dates = date(left).isPresent() && date(right).isPresent();
    boolean range = left.begin() < left.end() && hasWord(left, "between");
    return !range
        && (person(right).isPresent()
            ? hasPerson(left) && (dates || hasPlace(left) && hasPlace(right))
            : dates);
  }

  private boolean hasWord(Part part, String word) {
    return parse.find(word, part.begin()).stream().anyMatch(part::holds);
  }

  private Optional<DateExpression> date(Part part) {
    return parse.sentence().dates().stream()
        .filter(d -> part.holds(d.begin()))
        .filter(d -> !d.value().startsWith("P") || RelativeDate.isRelative(parse.sentence(), d))
        .findFirst();
  }

  private boolean hasPerson(Part part) {
    return people.inSentence(parse.sentence().index()).stream()
        .anyMatch(m -> part.holds(m.begin()) && m.via() != Via.PRONOUN);
  }

  private boolean hasPlace(Part part) {
    for (int token = part.begin() + 1; token < part.end(); token++) {
      boolean in = parse.token(token - 1).text().matches("in|at");
      if (in && parse.token(token).entity() == Entity.LOCATION) {
        return true;
      }
    }
    return false;
  }
}
