package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * Finds the place of a meeting: "at the Lake Hotel in Geneva", "during a visit to Rwanda". The city
 * of the dateline is no place that the text tells.
 */
final class MeetingPlaces {
  private static final int MOST_PARTS = 3;

  private final Parse parse;
  private final String text;
  private final Lexicon lexicon;
  private final PlaceName name;
  private final UnnamedVenues venues;

  MeetingPlaces(Parse parse, String text, Lexicon lexicon) {
    this.parse = parse;
    this.text = text;
    this.lexicon = lexicon;
    this.name = new PlaceName(parse, text, lexicon);
    this.venues = new UnnamedVenues(parse, text, lexicon, this);
  }

  /** The name of the place that has this head, as the graph prints it. */
  String name(int head) {
    return name.of(head);
  }

  /**
   * The place, from the venue to the wider place, with commas between; null if none is told.
   *
   * @param limit the token from which on the words tell of another meeting
   */
  String find(Neighborhood neighborhood, int limit) {
    List<String> parts = new ArrayList<>();
    for (int token = 0; token < limit; token++) {
      if (isPlace(token, neighborhood) && !isBesideWhere(token, neighborhood)) {
        add(name.of(token), parts);
        around(token).ifPresent(city -> add(city, parts));
      }
    }
    if (parts.size() == 1) {
      venues.beside(neighborhood, limit, parts.get(0)).ifPresent(venue -> parts.add(0, venue));
    }
    return parts.isEmpty() ? venues.alone(neighborhood, limit) : String.join(", ", parts);
  }

  private static void add(String part, List<String> parts) {
    if (!parts.contains(part) && parts.size() < MOST_PARTS) {
      parts.add(part);
    }
  }

  /** "at Lake House, Oslo": the city behind the comma. */
  private Optional<String> around(int place) {
    return parse.children(place, "appos").stream()
        .filter(city -> city > place + 1 && parse.token(place + 1).text().equals(","))
        .filter(city -> parse.left(city) == place + 1 || parse.left(city) == place + 2)
        .filter(city -> parse.token(city).entity() == Entity.LOCATION && parse.tagged(city, "NNP"))
        .map(name::of)
        .findFirst();
  }

  /** "arrived in Oslo from Lima, where she met Lind": Lima alone is where they met. */
  private boolean isBesideWhere(int token, Neighborhood neighborhood) {
    return neighborhood.core().stream()
        .skip(1)
        .mapToInt(Integer::intValue)
        .anyMatch(
            place ->
                place != token
                    && parse.token(place).entity() == Entity.LOCATION
                    && (parse.relation(place).startsWith("obl")
                            && parse.head(token) == parse.head(place)
                        || parse.relation(place).equals("conj") && parse.head(place) == token)
                    && Parse.isOneOf(parse.preposition(token), "in", "at", "to", "for"));
  }

  /** A hotel, a ship, a city that a word names, with what it is in; empty if it names none. */
  Optional<String> venue(int token) {
    if (parse.hasChild(token, "amod", "same")) {
      return Optional.empty();
    }
    if (isNamed(token) || isNamedVenue(token)) {
      int head = token; // "Hotel" of "the Hotel Bristol"
      while (parse.relation(head).equals("compound") && parse.tagged(parse.head(head), "NNP")) {
        head = parse.head(head);
      }
      int place = head;
      Optional<String> city = around(place).or(() -> venues.city(place)).or(() -> behind(place));
      return Optional.of(name.of(place) + city.map(c -> ", " + c).orElse(""));
    }
    Optional<Integer> of = // "the city of Oslo", "the warship Lake Queen"
        parse.children(token, "nmod", "appos").stream()
            .filter(n -> n > token && parse.tagged(n, "NNP"))
            .filter(n -> parse.relation(n).equals("appos") || parse.preposition(n).equals("of"))
            .filter(
                n ->
                    lexicon.meetingWords().has(Trait.AREA, parse.lemma(token))
                        || parse.relation(n).equals("appos"))
            .findFirst();
    return of.map(name::of).or(() -> venues.told(token));
  }

  /** "stayed at the Bristol in Lima", where the parser lets her stay in Lima. */
  private Optional<String> behind(int place) {
    int city = place + 2;
    boolean in =
        city < parse.size()
            && Parse.isOneOf(parse.lemma(place + 1), "in", "near")
            && parse.token(city).entity() == Entity.LOCATION;
    while (in && parse.relation(city).equals("compound") && parse.head(city) == city + 1) {
      city++;
    }
    return in ? Optional.of(name.of(city)) : Optional.empty();
  }

  /** The place of a caption, whatever it hangs on; null if there is none. */
  String anywhere() {
    return within(0, parse.size());
  }

  /** "into 12 Garden Street": what somebody goes into is a place. */
  boolean isEntered(int token) {
    return parse.preposition(token).equals("into")
        && parse.tagged(parse.head(token), "V")
        && lexicon.meetingWords().has(Trait.ENTERS, parse.lemma(parse.head(token)));
  }

  /** The places of a part of the sentence; null if there are none. */
  String within(int begin, int end) {
    List<String> parts = new ArrayList<>();
    for (int token = begin; token < end; token++) {
      if (parse.tagged(token, "NNP")
          && Parse.isOneOf(parse.preposition(token), "at", "in")
          && parse.token(token).entity() != Entity.PERSON
          && !isDate(token)
          && parts.size() < MOST_PARTS) {
        parts.add(name.of(token));
      }
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private boolean isPlace(int token, Neighborhood neighborhood) {
    String relation = parse.relation(token);
    if (neighborhood.isCore(token) && parse.token(token).entity() == Entity.LOCATION) {
      return true; // "visited Oslo, where she met Lind"
    }
    if (isBeforeTrigger(token, neighborhood)
        || isVisited(token, neighborhood)
        || neighborhood.core().stream()
            .anyMatch(verb -> isTrip(verb) && new TripGoal(parse).of(verb) == token)) {
      return true;
    }
    if (!relation.startsWith("obl")
            && !relation.startsWith("nmod")
            && !relation.matches("dep|orphan")
        || relation.equals("nmod:poss")
        || !isNamed(token) && !isNamedVenue(token) && name.capital(token).isEmpty()
        || isDate(token)
        || name.isInName(token)
        || !neighborhood.has(token)
        || isOfOther(token, neighborhood)) {
      return false;
    }
    if (isEntered(token)) {
      return true;
    }
    boolean location = isLocation(token);
    String preposition = parse.preposition(token);
    boolean at = Parse.isOneOf(preposition, "at", "inside", "outside", "aboard");
    boolean in =
        Parse.isOneOf(preposition, "in", "near", "off", "on")
            || preposition.equals("of") && isArea(parse.head(token));
    if (preposition.equals("in") && !location && isUnknownPlace(token)) {
      return true;
    }
    if (at || in && (location || isNamedRoom(token) || isPartOfHouse(token))) {
      return parse.token(token).entity() != Entity.PERSON
          || followedByThing(token)
          || isAfterVenue(token);
    }
    if (preposition.equals("for") && location && isLeft(parse.head(token))) {
      return true;
    }
    return Parse.isOneOf(preposition, "to", "into")
        && location
        && (isTrip(parse.head(token)) || isWelcome(parse.head(token)));
  }

  /** "conferred in Port Lind on Friday": nobody meets in a person. */
  private boolean isUnknownPlace(int token) {
    int begin = token;
    while (begin > 0 && parse.head(begin - 1) == token && parse.tagged(begin - 1, "NNP")) {
      begin--;
    }
    String word = parse.token(token).text();
    return parse.tagged(token, "NNP")
        && parse.token(token).entity() == Entity.PERSON
        && begin > 0
        && parse.token(begin - 1).text().equalsIgnoreCase("in")
        && !lexicon.meetingWords().isSide(word.toLowerCase(Locale.ROOT))
        && parse.children(token, "compound").stream() // "called in Ambassador Lind"
            .noneMatch(c -> lexicon.meetingWords().isSide(parse.lemma(c).toLowerCase(Locale.ROOT)))
        && !lexicon.nameWords().namesThing(word)
        && lexicon.countries().country(word).isEmpty();
  }

  /** "is to visit Lima for talks", "toured Lima together". */
  private boolean isVisited(int token, Neighborhood neighborhood) {
    int visit = parse.head(token);
    return parse.relation(token).equals("obj")
        && parse.token(token).entity() == Entity.LOCATION
        && neighborhood.isCore(visit)
        && (isTrip(visit) || parse.hasChild(visit, "advmod", "together"));
  }

  /** Whether a word names a place: "Lima", "the Peruvian capital". */
  boolean isLocation(int token) {
    return parse.token(token).entity() == Entity.LOCATION || name.capital(token).isPresent();
  }

  /** "on the island of Sentosa", "in the city of Lima". */
  boolean isArea(int noun) {
    return noun >= 0
        && lexicon.meetingWords().has(Trait.AREA, parse.lemma(noun))
        && Parse.isOneOf(parse.preposition(noun), "in", "on", "at", "near", "off");
  }

  /** "at the Lake Café", in which "Café" is taken for a common noun. */
  private boolean isNamed(int token) {
    return parse.tagged(token, "NNP")
        || parse.token(token).entity() == Entity.LOCATION
            && Character.isUpperCase(parse.token(token).text().codePointAt(0));
  }

  /** "at the Metropole hotel": a common noun with a name before it. */
  private boolean isNamedVenue(int token) {
    return parse.tagged(token, "NN")
        && lexicon.meetingWords().has(Trait.VENUE, parse.lemma(token))
        && token > 0
        && parse.tagged(token - 1, "NNP")
        && parse.head(token - 1) == token
        && !parse.relation(token - 1).equals("nmod:poss");
  }

  /** "a White House summit", "the Geneva talks"; but "a U.S. visit" tells no place. */
  private boolean isBeforeTrigger(int token, Neighborhood neighborhood) {
    int noun = parse.head(token);
    return noun == neighborhood.core().get(0)
        && parse.relation(token).equals("compound")
        && parse.tagged(token, "NNP")
        && parse.token(token).entity() == Entity.LOCATION
        && !parse.tagged(noun, "V")
        && lexicon.countries().country(parse.token(token).text()).isEmpty();
  }

  /** "in the Oval Office": a name that ends in a word for a building or a room. */
  private boolean isNamedRoom(int token) {
    return parse.preposition(token).equals("in")
        && parse.tagged(token, "NNP")
        && token > 0
        && parse.tagged(token - 1, "NNP")
        && parse.head(token - 1) == token
        && lexicon
            .meetingWords()
            .has(Trait.VENUE, parse.token(token).text().toLowerCase(Locale.ROOT));
  }

  /** "on the steps of the Lake Palace". */
  private boolean isPartOfHouse(int token) {
    return parse.preposition(token).equals("of")
        && parse.tagged(token, "NNP")
        && isArea(parse.head(token))
        && lexicon
            .meetingWords()
            .has(Trait.VENUE, parse.token(token).text().toLowerCase(Locale.ROOT));
  }

  boolean isDate(int token) {
    return name.isDate(token);
  }

  /** "welcomed Lind to Oslo". */
  boolean isWelcome(int verb) {
    return verb >= 0
        && lexicon.meetingWords().verb(parse.lemma(verb)).stream()
            .anyMatch(t -> t.frame() == Frame.HOSTS || t.frame() == Frame.INVITES);
  }

  /** "after the summit in Brazil", "his speech to the parliament in London": not the meeting's. */
  boolean isOfOther(int token, Neighborhood neighborhood) {
    return neighborhood.prepositions(token).stream()
            .anyMatch(
                p ->
                    Parse.isOneOf(p, "after", "before", "following", "ahead", "since", "than")
                        || p.equals("about") && isCountry(token)) // "talks about ships off Peru"
        || neighborhood.between(token).stream()
                .noneMatch(noun -> lexicon.meetingWords().has(Trait.EDGE, parse.lemma(noun)))
            && neighborhood.between(token).stream()
                .anyMatch(
                    noun ->
                        parse.token(noun).tag().startsWith("NN")
                            && !lexicon.meetingWords().noun(parse.lemma(noun)).isEmpty()
                            && !isTrip(noun));
  }

  private boolean isCountry(int token) {
    return lexicon.countries().country(parse.token(token).text()).isPresent();
  }

  private boolean followedByThing(int token) {
    return lexicon.nameWords().namesThing(parse.token(token).text());
  }

  /** "at Castle Lind". */
  private boolean isAfterVenue(int token) {
    return token > 0
        && parse.head(token - 1) == token
        && lexicon
            .meetingWords()
            .has(Trait.VENUE, parse.token(token - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "left for Oslo for talks". */
  private boolean isLeft(int verb) {
    return verb >= 0
        && parse.tagged(verb, "V")
        && lexicon.meetingWords().has(Trait.LEAVES, parse.lemma(verb));
  }

  boolean isTrip(int head) {
    return head >= 0 && lexicon.meetingWords().has(Trait.TRIP, parse.lemma(head));
  }
}
