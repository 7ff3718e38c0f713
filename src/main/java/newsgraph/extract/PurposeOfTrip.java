package newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import newsgraph.lexicon.Countries;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence.Entity;

/**
 * Whether the sentence after a trip tells what it is for: "Ruiz flies to Oslo on Monday. She will
 * hold talks with Lind": in Oslo, on that day.
 */
record PurposeOfTrip(AnnotatedArticle article, Countries countries) {
  /**
   * Whether a planned meeting is one of the trip that the sentence before tells.
   *
   * @param hosts the countries of those whom the traveller meets
   */
  boolean is(MeetingMention mention, Trip trip, Set<String> hosts) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    return mention.sentence() - trip.sentence() == 1
        && isTraveller(parse, mention, trip)
        && isThere(trip, hosts)
        && !goesOn(parse);
  }

  /** "She will hold talks": the traveller, by a pronoun or by name, is who does it. */
  private static boolean isTraveller(Parse parse, MeetingMention mention, Trip trip) {
    return mention.parties().stream()
        .filter(party -> party.person() == trip.person())
        .map(party -> party.mention().head())
        .anyMatch(head -> parse.relation(head).startsWith("nsubj"));
  }

  /** Nobody is met who is known to be of another country than that of the trip. */
  private boolean isThere(Trip trip, Set<String> hosts) {
    boolean known =
        countries.ofCity(trip.place()).isPresent() || countries.country(trip.place()).isPresent();
    return !known
        || hosts.isEmpty()
        || hosts.stream().anyMatch(host -> countries.contains(trip.place(), host));
  }

  /** "Before leaving she will meet Lind", "then goes on to Rome": told of somewhere else. */
  private static boolean goesOn(Parse parse) {
    for (int token = 0; token < parse.size(); token++) {
      boolean place =
          parse.token(token).entity() == Entity.LOCATION
              && Parse.isOneOf(parse.preposition(token), "in", "at", "to", "from", "near", "for");
      boolean before =
          token == 0
              && Parse.isOneOf(
                  parse.lemma(token).toLowerCase(Locale.ROOT), "before", "after", "earlier");
      if (place || before) {
        return true;
      }
    }
    return false;
  }
}
