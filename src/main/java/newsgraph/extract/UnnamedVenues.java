package newsgraph.extract;

import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.Sentence.Entity;

/** The rooms, houses and ships of a sentence where people meet, which have no names. */
final class UnnamedVenues {
  private final Parse parse;
  private final String text;
  private final Venue venue;
  private final MeetingPlaces places;

  UnnamedVenues(Parse parse, String text, Lexicon lexicon, MeetingPlaces places) {
    this.parse = parse;
    this.text = text;
    this.venue = new Venue(parse, lexicon.meetingWords());
    this.places = places;
  }

  /** "met at a castle in Oslo": the castle too; empty if there is none, or it is told already. */
  Optional<String> beside(Neighborhood neighborhood, int limit, String city) {
    int found = find(neighborhood, limit);
    String told = found < 0 ? "" : venue.name(found, text);
    return found < 0 || city.contains(told) || told.contains(city)
        ? Optional.empty()
        : Optional.of(told);
  }

  /** A place that has no name, where none is named: "at the airport"; null if there is none. */
  String alone(Neighborhood neighborhood, int limit) {
    int found = find(neighborhood, limit);
    return found < 0 ? null : told(found).orElse(null);
  }

  /** A word's place with the city that it is in: "hotel, Oslo"; empty if it names no place. */
  Optional<String> told(int token) {
    if (!venue.isKind(token)) {
      return Optional.empty();
    }
    String told = venue.name(token, text);
    return Optional.of(
        city(token).filter(city -> !told.contains(city)).map(c -> told + ", " + c).orElse(told));
  }

  private int find(Neighborhood neighborhood, int limit) {
    int found = -1;
    for (int token = 0; token < limit; token++) {
      boolean where = neighborhood.isCore(token) && venue.isKind(token); // "the airport, where"
      boolean beside =
          (parse.relation(token).startsWith("obl") || parse.relation(token).startsWith("nmod"))
              && venue.is(token)
              && neighborhood.has(token)
              && !places.isOfOther(token, neighborhood);
      found = where || beside && found < 0 ? token : found;
    }
    return found;
  }

  /** "on the island of Sentosa" names a place, whatever Sentosa was taken for. */
  private boolean isPlace(int token) {
    return parse.token(token).entity() == Entity.LOCATION
        || parse.tagged(token, "NNP") && places.isArea(parse.head(token));
  }

  /** "a hotel on the island of Sentosa": the name of where it is. */
  Optional<String> city(int venue) {
    return parse
        .subtree(venue)
        .filter(token -> token > venue && isPlace(token))
        .filter(
            token -> Parse.isOneOf(parse.preposition(token), "in", "on", "near", "outside", "of"))
        .filter(token -> !parse.preposition(token).equals("of") || places.isArea(parse.head(token)))
        .mapToObj(places::name)
        .findFirst();
  }
}
