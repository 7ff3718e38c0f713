package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * The country of an officer whom a traveller sees: after "Ruiz flew to Oslo to see Foreign Minister
 * Bo Lind", and "on a visit to Oslo she met Foreign Minister Bo Lind", Lind is of the country where
 * she went.
 *
 * @param scene the article
 */
record HostCountry(OfficeScene scene) {
  /**
   * The country of the place of "where" in "She went to Oslo, where she was received by Foreign
   * Minister Bo Lind", "where she assured Foreign Minister Bo Lind".
   */
  Optional<String> where(OfficeClaim claim) {
    Sentence sentence = scene.article().sentences().get(claim.post().sentence());
    Parse parse = new Parse(sentence);
    int seen = first(parse, TitleCompany.holder(scene, claim));
    int verb = seen < 0 ? -1 : parse.head(seen);
    boolean side =
        verb >= 0
            && parse.tagged(verb, "V")
            && deals(parse, verb)
            && !isOwn(parse, claim.post())
            && (parse.relation(seen).matches("i?obj|nsubj")
                || parse.relation(seen).startsWith("obl")
                    && parse.preposition(seen).matches("by|with|to"));
    int where =
        (side ? parse.children(verb, "advmod") : List.<Integer>of())
            .stream().filter(at -> parse.lemma(at).equals("where")).findFirst().orElse(0);
    int end = where;
    while (end > 0 && parse.token(end - 1).tag().matches(",|CD|IN|NNP") && !isPlace(parse, end)) {
      end--; // "to Oslo on Tuesday, where"
    }
    int begin = end;
    while (begin > 0 && isPlace(parse, begin)) {
      begin--;
    }
    return begin < end ? country(parse, begin, end) : Optional.empty();
  }

  /** "his own foreign minister": of the visitor's country. */
  private static boolean isOwn(Parse parse, Post post) {
    return IntStream.range(Math.max(0, post.begin() - 1), post.head())
        .anyMatch(at -> parse.lemma(at).equals("own"));
  }

  private static boolean isPlace(Parse parse, int end) {
    return parse.token(end - 1).entity() == Entity.LOCATION;
  }

  private static int first(Parse parse, int holder) {
    int seen = holder;
    while (seen >= 0 && parse.relation(seen).matches("conj|appos|dep")) {
      seen = parse.head(seen);
    }
    return seen;
  }

  private Optional<String> country(Parse parse, int begin, int end) {
    String place = scene.organizations().names().print(parse.sentence(), begin, end);
    return scene
        .organizations()
        .country(parse.sentence(), begin, end)
        .or(() -> scene.lexicon().countries().ofCapital(place))
        .or(() -> scene.lexicon().countries().ofCity(place));
  }

  /** The country to which somebody else came in the title's sentence before he saw the holder. */
  Optional<String> of(OfficeClaim claim) {
    Parse parse = new Parse(scene.article().sentences().get(claim.post().sentence()));
    int holder = TitleCompany.holder(scene, claim);
    int seen = first(parse, holder);
    int verb = seen < 0 ? -1 : parse.head(seen);
    boolean side =
        verb >= 0
            && verb < seen
            && (parse.relation(seen).equals("obj") || parse.preposition(seen).equals("with"))
            && deals(parse, verb);
    if (!side) {
      return Optional.empty();
    }
    int trip = trip(parse, verb);
    return trip < 0 ? Optional.empty() : destination(parse, trip, seen);
  }

  private boolean deals(Parse parse, int word) {
    return parse.tagged(word, "V")
        ? scene.lexicon().relations().deals(parse.lemma(word))
        : !scene.lexicon().words().meetingWords().noun(parse.lemma(word)).isEmpty();
  }

  /** The word for a trip that stands in the same clauses before the title; or -1. */
  private int trip(Parse parse, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      boolean goes =
          scene.lexicon().words().meetingWords().has(Trait.TRIP, parse.lemma(at))
              || scene.lexicon().words().meetingWords().has(Trait.ARRIVES, parse.lemma(at));
      if (goes && parse.token(at).tag().matches("V.*|NN")) {
        boolean over = // "after a visit to Norway", "returned from Oslo"
            Parse.isOneOf(parse.preposition(at), "after", "before", "from", "since")
                || parse.lemma(at).equals("return");
        return over ? -1 : at;
      }
      if (parse.token(at).text().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<String> destination(Parse parse, int trip, int end) {
    for (int at = trip + 1; at < end; at++) {
      boolean goal =
          parse.token(at).entity() == Entity.LOCATION
              && parse.token(at - 1).text().matches("to|in|for");
      if (goal) {
        int to = at + 1;
        while (to < end && parse.token(to).entity() == Entity.LOCATION) {
          to++;
        }
        return country(parse, at, to);
      }
    }
    return Optional.empty();
  }
}
