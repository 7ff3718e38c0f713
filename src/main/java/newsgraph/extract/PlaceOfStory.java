package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.Sentence.Entity;

/** The place that a sentence, or its first half, is about: "flew to Lima", "was in Lima, when". */
final class PlaceOfStory {
  private final Parse parse;
  private final Lexicon lexicon;
  private final MeetingPlaces places;

  PlaceOfStory(Parse parse, String text, Lexicon lexicon) {
    this.parse = parse;
    this.lexicon = lexicon;
    this.places = new MeetingPlaces(parse, text, lexicon);
  }

  /**
   * The only place that somebody is or goes to in the sentence; null if there are none or two.
   *
   * @param end the token after the last one that is looked at
   */
  String told(int end) {
    String found = null;
    for (int token = 0; token < end; token++) {
      boolean place =
          isGoal(token)
              || places.isLocation(token)
                  && ((parse.relation(token).startsWith("obl")
                              || isOfMeeting(token)
                              || isOfTrip(token))
                          && Parse.isOneOf(parse.preposition(token), "in", "to", "at", "into")
                      || parse.preposition(token).equals("of") && places.isArea(parse.head(token)));
      if (place && found != null) {
        return null;
      }
      found = place ? places.name(token) : found;
    }
    return found;
  }

  /** "visited Callao", "walked into 12 Garden Street": where a name can only be a place. */
  private boolean isGoal(int token) {
    int verb = parse.head(token);
    return verb >= 0
        && parse.tagged(token, "NNP")
        && parse.token(token).entity() != Entity.PERSON
        && !places.isDate(token)
        && (parse.relation(token).equals("obj") && parse.lemma(verb).equals("visit")
            || parse.relation(token).equals("obl") && places.isEntered(token));
  }

  /** "is planning a trip to Lima". */
  private boolean isOfTrip(int token) {
    return parse.relation(token).startsWith("nmod") && places.isTrip(parse.head(token));
  }

  /** "was in Lima on May 3, when Ruiz met Lind": the only place before "when"; or null. */
  String beforeWhen(int trigger) {
    List<String> named = new ArrayList<>();
    for (int token = 0; token < parse.whenBefore(trigger); token++) {
      boolean place =
          parse.token(token).entity() == Entity.LOCATION
              && ((parse.child(token, "cop") >= 0 || parse.relation(token).startsWith("obl"))
                      && Parse.isOneOf(parse.preposition(token), "in", "at")
                  || isOfTrip(token) && parse.preposition(token).equals("to"));
      if (place) {
        named.add(places.name(token));
      }
    }
    return named.size() == 1 ? named.get(0) : ofCleft(trigger);
  }

  /** "It was in Lima that Ruiz met Lind"; or null. */
  private String ofCleft(int trigger) {
    int verb = parse.verbAbove(trigger);
    int place = new Cleft(parse).head(verb);
    boolean there =
        place >= 0
            && parse.token(place).entity() == Entity.LOCATION
            && Parse.isOneOf(parse.preposition(place), "in", "at");
    return there ? places.name(place) : null;
  }

  /** "at the summit in Lima". */
  private boolean isOfMeeting(int token) {
    return parse.relation(token).startsWith("nmod")
        && parse.tagged(parse.head(token), "NN")
        && !lexicon.meetingWords().noun(parse.lemma(parse.head(token))).isEmpty();
  }
}
