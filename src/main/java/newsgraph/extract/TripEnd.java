package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Sentence.Entity;

/**
 * What somebody travels for: "flew to Oslo to brief Lind", "arrives to be thanked by Lind", "will
 * be in Oslo to thank Lind", "leaves for Oslo, where she will try to persuade Lind".
 */
final class TripEnd {
  private final Parse parse;
  private final MeetingWords words;

  TripEnd(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** Whether a verb tells what a trip is for. */
  boolean is(int verb) {
    return trip(verb) >= 0;
  }

  /**
   * What the trip says of its purpose: planned, if it is yet to be, cancelled, if it was to have
   * been; null otherwise.
   */
  MeetingStatus status(int verb) {
    int trip = trip(verb);
    if (trip < 0) {
      return null;
    }
    return switch (VerbForm.of(parse, trip).tense()) {
      case FUTURE, DESTINED -> MeetingStatus.PLANNED;
      case PRESENT -> parse.sentence().dates().isEmpty() ? null : MeetingStatus.PLANNED;
      case UNREAL -> MeetingStatus.CANCELLED;
      case PAST -> // "called at the palace to see Lind"
          parse.lemma(trip).equals("call") && !VerbForm.of(parse, trip).negated()
              ? MeetingStatus.HELD
              : null;
      default -> null;
    };
  }

  /** The word for the trip that a verb tells the purpose of, or -1. */
  private int trip(int verb) {
    int above = parse.head(verb);
    if (above < 0) {
      return -1;
    }
    if (parse.hasChild(verb, "advmod", "where")) { // "in Oslo, where she will thank Lind"
      int place = new WhereClause(parse, words).place(verb);
      int way = place < 0 ? -1 : parse.verbAbove(place);
      boolean there = way >= 0 && isWay(way) && parse.token(place).entity() == Entity.LOCATION;
      return there ? way : -1;
    }
    boolean joined = // "flew to Oslo to meet Lind and ask Holm for help"
        parse.relation(verb).equals("conj")
            && parse.child(verb, "nsubj", "nsubj:pass", "mark") < 0
            && parse.token(verb).tag().equals(parse.token(above).tag());
    if (joined) {
      return isWay(above) && isSomewhere(above) ? above : trip(above);
    }
    boolean there = parse.relation(verb).equals("acl") && isThere(above);
    if (!there && !Parse.isOneOf(parse.relation(verb), "xcomp", "advcl")
        || !parse.hasChild(verb, "mark", "to")) {
      return -1;
    }
    if (Parse.isOneOf(parse.lemma(above), "try", "hope")) {
      return trip(above);
    }
    return isThere(above) || isWay(above) ? above : -1;
  }

  /** "flew to Oslo and told Lind", "drove to the palace and asked Lind". */
  private boolean isSomewhere(int way) {
    return parse.children(way, "obl").stream()
        .filter(place -> Parse.isOneOf(parse.preposition(place), "to", "into"))
        .anyMatch(
            place ->
                parse.token(place).entity() == Entity.LOCATION
                    || words.has(Trait.VENUE, parse.lemma(place)));
  }

  /** "is in Oslo". */
  private boolean isThere(int place) {
    return parse.token(place).entity() == Entity.LOCATION
        && parse.child(place, "cop") >= 0
        && Parse.isOneOf(parse.preposition(place), "in", "at");
  }

  private boolean isWay(int verb) {
    String lemma = parse.lemma(verb);
    return words.has(Trait.TRIP, lemma)
        || words.has(Trait.ARRIVES, lemma)
        || words.has(Trait.LEAVES, lemma)
        || lemma.equals("call") // "called at the palace to see Lind"
            && parse.children(verb, "obl").stream()
                .anyMatch(at -> Parse.isOneOf(parse.preposition(at), "at", "in", "by"));
  }
}
