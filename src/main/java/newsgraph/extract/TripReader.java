package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Finds where the people of an article went: "flew to Oslo", "arrived in Oslo", "was in Oslo", "on
 * a visit to Oslo", "Ruiz's trip to Oslo". Where somebody may go or did not go is no trip.
 */
final class TripReader {
  /** How many words a sentence's first phrase may have before its place. */
  private static final int FRONT = 4;

  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;
  private final Timeline dates;

  TripReader(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    this.dates = new Timeline(article);
  }

  /** All trips, in the order of the text. */
  List<Trip> read() {
    List<Trip> trips = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        Parse parse = new Parse(sentence);
        for (int token = 0; token < parse.size(); token++) {
          trips.addAll(read(parse, token));
        }
      }
    }
    return trips;
  }

  private List<Trip> read(Parse parse, int token) {
    boolean verb = parse.tagged(token, "V");
    String lemma = parse.lemma(token);
    boolean goes = lexicon.meetingWords().has(Trait.TRIP, lemma);
    boolean arrives = lexicon.meetingWords().has(Trait.ARRIVES, lemma);
    boolean leaves = verb && lexicon.meetingWords().has(Trait.LEAVES, lemma);
    if (isAwaited(parse, token)) {
      int there = destination(parse, token, true);
      return there < 0 ? List.of() : trips(parse, token, there, token, true);
    }
    if (isStay(parse, token) || isFronted(parse, token)) {
      int of = parse.child(token, "cop") >= 0 ? token : parse.head(token);
      return trips(parse, of, token, of, false);
    }
    int stay = verb ? ofTime(parse, token) : -1;
    if (!goes && !arrives && !leaves && stay < 0) {
      return List.of();
    }
    int place = stay < 0 ? destination(parse, token, arrives) : stay;
    if (place < 0) {
      return List.of();
    }
    boolean planned = isPlanned(parse, token);
    if (leaves && !goes && !planned && happened(parse, token)) { // has yet to come there
      return trips(parse, token, place, token, true).stream().map(Trip::withoutDate).toList();
    }
    return planned || happened(parse, token)
        ? trips(parse, verb ? token : traveller(parse, token), place, token, planned)
        : List.of();
  }

  /** "Ruiz was in Oslo on Monday": the place is the predicate. */
  private static boolean isStay(Parse parse, int token) {
    return parse.token(token).entity() == Entity.LOCATION
        && parse.child(token, "cop") >= 0
        && parse.child(token, "nsubj") >= 0
        && Parse.isOneOf(parse.preposition(token), "in", "at")
        && !VerbForm.of(parse, token).negated();
  }

  /** "In Oslo on Monday, Ruiz opened a school": where the subject was. */
  private static boolean isFronted(Parse parse, int token) {
    int verb = parse.head(token);
    return token < FRONT
        && verb > token
        && parse.token(token).entity() == Entity.LOCATION
        && parse.relation(token).startsWith("obl")
        && parse.preposition(token).equals("in")
        && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST
        && parse.tagged(verb, "V");
  }

  /** "spent five days in Lima", "used her week in Lima": the place of the time, or -1. */
  private static int ofTime(Parse parse, int verb) {
    int time =
        Parse.isOneOf(parse.lemma(verb), "spend", "use")
            ? parse.child(verb, "obj", "obl:tmod")
            : -1;
    boolean days =
        time >= 0
            && parse.isTime(time)
            && Parse.isOneOf(parse.lemma(time), "day", "week", "weekend", "month", "night");
    if (!days) {
      return -1;
    }
    return parse
        .subtree(verb)
        .filter(in -> parse.head(in) == time || parse.head(in) == verb)
        .filter(in -> parse.token(in).entity() == Entity.LOCATION)
        .filter(in -> Parse.isOneOf(parse.preposition(in), "in", "at"))
        .findFirst()
        .orElse(-1);
  }

  /** Whether somebody has gone or is there: a trip that is asked for or called off is none. */
  private boolean happened(Parse parse, int token) {
    MeetingStatus status = new StatusReader(parse, lexicon.meetingWords()).read(token);
    return status == MeetingStatus.HELD
        || status == MeetingStatus.ONGOING
        || status == null && !parse.tagged(token, "V");
  }

  /** "will visit Lima", "flies to Lima on Friday". */
  private boolean isPlanned(Parse parse, int token) {
    return isToCome(parse, token)
        || parse.tagged(token, "V")
            && new StatusReader(parse, lexicon.meetingWords()).read(token) == MeetingStatus.PLANNED;
  }

  /** "is expected in Oslo on Monday", "is due in Oslo". */
  private static boolean isAwaited(Parse parse, int token) {
    boolean expected = parse.lemma(token).equals("expect") && parse.child(token, "aux:pass") >= 0;
    boolean due =
        Parse.isOneOf(parse.lemma(token), "due", "expected") && parse.child(token, "cop") >= 0;
    return (expected || due)
        && !VerbForm.of(parse, token).negated()
        && parse.children(token, "aux:pass", "cop", "aux").stream()
            .noneMatch(be -> parse.token(be).tag().matches("VBD|VBN"));
  }

  /** "On Thursday he flies to Lima": a day in the present is one to come. */
  private static boolean isToCome(Parse parse, int token) {
    return parse.tagged(token, "V")
        && VerbForm.of(parse, token).tense() == VerbForm.Tense.PRESENT
        && parse.sentence().dates().stream().anyMatch(d -> d.value().startsWith("XXXX-WXX"));
  }

  /** The head of the place that somebody goes to, or -1. */
  private int destination(Parse parse, int token, boolean arrives) {
    boolean goes = lexicon.meetingWords().has(Trait.TRIP, parse.lemma(token));
    boolean leaves = lexicon.meetingWords().has(Trait.LEAVES, parse.lemma(token));
    for (int part : parse.children(token, "obl", "nmod", "obj")) {
      boolean object = parse.relation(part).equals("obj");
      String preposition = parse.preposition(part);
      boolean there =
          object
              ? parse.lemma(token).equals("visit")
              : arrives
                  ? Parse.isOneOf(preposition, "in", "at")
                  : goes && Parse.isOneOf(preposition, "to", "into")
                      || leaves && preposition.equals("for");
      if (there && parse.token(part).entity() == Entity.LOCATION) {
        return part;
      }
    }
    return parse.tagged(token, "V") ? new TripGoal(parse).of(token) : -1;
  }

  /** The word whose subject travels, or the traveller's own: "Ruiz's trip", "Ruiz, on a trip". */
  private static int traveller(Parse parse, int noun) {
    int owner = parse.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    boolean during = Parse.isOneOf(parse.preposition(noun), "on", "during", "for", "after");
    return during ? parse.head(noun) : -1;
  }

  private List<Trip> trips(Parse parse, int of, int place, int token, boolean planned) {
    if (of < 0) {
      return List.of();
    }
    List<Trip> trips = new ArrayList<>();
    DateRange date = date(parse, token, planned);
    String name = new MeetingPlaces(parse, article.article().text(), lexicon).name(place);
    for (int person : persons(parse, of)) {
      trips.add(new Trip(person, parse.sentence().index(), name, date, planned));
    }
    return trips;
  }

  private Set<Integer> persons(Parse parse, int of) {
    NamedSide sides = new NamedSide(parse, people);
    Optional<People.Mention> self = parse.tagged(of, "V") ? Optional.empty() : sides.person(of);
    Set<Integer> found = new LinkedHashSet<>();
    if (self.isPresent()) {
      found.add(self.get().person());
      return found;
    }
    for (int subject : new Clause(parse, lexicon.meetingWords()).subjects(of)) {
      sides.person(subject).ifPresent(m -> found.add(m.person()));
    }
    return found;
  }

  private DateRange date(Parse parse, int token, boolean planned) {
    Neighborhood around = new Neighborhood(parse, lexicon.meetingWords(), token);
    return new MeetingDates(parse, dates, List.of()).find(token, parse.size(), around, planned);
  }
}
