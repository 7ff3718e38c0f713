package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.lexicon.Countries;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.DateRange;

/**
 * The day and the place of a meeting that other sentences tell. "Ruiz met Norwegian leaders on
 * Monday, on a visit to Oslo. In her talks with Lind, Norway's premier, ...": the talks are part of
 * the visit, for both are of Ruiz in Norway. One for each article; immutable.
 */
final class MeetingSetting {
  /** How long a visit of the news lasts, and how late it is told, in days. */
  private static final int NEWS = 10;

  /** In sentences: how far behind a planned trip its meetings are told. */
  private static final int NEXT = 2;

  /** In words. */
  private static final int LONGEST_TITLE = 12;

  private final AnnotatedArticle article;
  private final People people;
  private final Countries countries;
  private final List<Trip> trips;
  private final List<Trip> planned;
  private final MeetingWords words;
  private final LeadDay lead;
  private final Timeline timeline;
  private final Map<Integer, Set<String>> homes = new HashMap<>();

  MeetingSetting(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.countries = lexicon.countries();
    this.words = lexicon.meetingWords();
    this.timeline = new Timeline(article);
    this.lead = new LeadDay(article, people, lexicon.meetingWords());
    List<Trip> all = new TripReader(article, people, lexicon).read();
    this.trips = all.stream().filter(trip -> !trip.planned()).toList();
    this.planned = all.stream().filter(Trip::planned).toList();
    for (People.Mention mention : people.mentions()) {
      if (mention.via() != Via.PRONOUN) {
        homes
            .computeIfAbsent(mention.person(), key -> new HashSet<>())
            .addAll(countriesOf(mention));
      }
    }
  }

  /** The mentions, each with the day and place that the article tells of it elsewhere. */
  List<MeetingMention> complete(List<MeetingMention> mentions) {
    List<MeetingMention> all = new ArrayList<>();
    for (MeetingMention mention : mentions) {
      all.add(isOpen(mention) ? complete(mention, all) : laterThatDay(onPlannedTrip(mention), all));
    }
    return new TownOfDay(countries, Stream.concat(trips.stream(), planned.stream()).toList())
        .complete(all);
  }

  /** "An hour earlier she had seen Lind", "In the evening she will see Lind". */
  private MeetingMention laterThatDay(MeetingMention mention, List<MeetingMention> before) {
    DateRange day = mention.date() == null ? new SameDay(article).find(mention, before) : null;
    return day == null ? mention : mention.at(day, mention.place());
  }

  /**
   * "Ruiz will visit Oslo on Monday. She is to meet Norway's premier, Bo Lind", "She is to meet
   * Lind there": what is planned for the trip.
   */
  private MeetingMention onPlannedTrip(MeetingMention mention) {
    boolean open =
        mention.status() == MeetingStatus.PLANNED
            && !mention.multiple()
            && !mention.definite()
            && mention.kind() != MeetingKind.PHONE
            && mention.kind() != MeetingKind.VIDEO
            && (mention.date() == null || mention.place() == null);
    if (!open) {
      return mention;
    }
    PurposeOfTrip purpose = new PurposeOfTrip(article, countries);
    return Stream.concat(planned.stream(), trips.stream().map(Trip::withoutDate))
        .filter(trip -> mention.people().contains(trip.person()))
        .filter(trip -> mention.sentence() - trip.sentence() >= 0)
        .filter(trip -> mention.sentence() - trip.sentence() <= NEXT)
        .filter(trip -> trip.planned() || mention.sentence() - trip.sentence() == 1)
        .filter(
            trip ->
                mention.place() == null
                    ? trip.planned() && isWithHost(mention, trip)
                        || purpose.is(mention, trip, hosts(mention, trip.person()))
                    : mention.place().equals(trip.place()))
        .reduce((first, second) -> second)
        .map(
            trip ->
                mention.at(
                    mention.date() == null ? trip.date() : mention.date(),
                    mention.place() == null && isDuring(mention, trip)
                        ? trip.place()
                        : mention.place()))
        .orElse(mention);
  }

  /** Whether the meeting's own day, if it has one, is not before the trip's. */
  private static boolean isDuring(MeetingMention mention, Trip trip) {
    return mention.date() == null
        || trip.date() == null
        || mention.date().to().compareTo(trip.date().from()) >= 0;
  }

  private MeetingMention complete(MeetingMention mention, List<MeetingMention> before) {
    Optional<Trip> trip = trip(mention);
    List<MeetingMention> visit = visit(mention, before);
    DateRange date = mention.date();
    if (date == null && mention.status() == MeetingStatus.HELD) {
      date = one(visit.stream().map(MeetingMention::date));
    }
    Optional<MeetingMention> whole = new EdgeOf(article, words).find(mention, before);
    if (date == null) {
      date = whole.map(MeetingMention::date).orElse(null);
    }
    if (date == null) {
      date = new SameDay(article).find(mention, before);
    }
    if (date == null) {
      date = ofTrip(mention);
    }
    if (date == null) {
      date = lead.of(mention);
    }
    if (date == null && mention.status() == MeetingStatus.HELD) {
      date = new DayBefore(article, people, words, timeline).of(mention);
    }
    String place = mention.place();
    if (!isNamed(place)) {
      String city =
          whole
              .map(MeetingMention::place)
              .or(() -> trip.map(Trip::place))
              .or(() -> new StayBefore(article, trips).place(mention))
              .orElseGet(
                  () ->
                      one(
                          visit.stream()
                              .filter(m -> isOfStates(m, mention))
                              .map(MeetingMention::place)
                              .filter(Objects::nonNull)));
      place = place == null || city == null ? (place == null ? city : place) : place + ", " + city;
    }
    return mention.at(date, place);
  }

  /** Whether a place is told by a name, not as "airport" alone; not if there is none. */
  static boolean isNamed(String place) {
    return place != null && place.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The only one; null if there is none or two that differ. */
  private static <T> T one(Stream<T> some) {
    List<T> distinct = some.distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : null;
  }

  /** Whether a mention tells a meeting of the story itself, in the simple past. */
  private boolean isOpen(MeetingMention mention) {
    if (mention.multiple()
        || mention.definite()
        || mention.kind() == MeetingKind.PHONE
        || mention.kind() == MeetingKind.VIDEO
        || mention.status() != MeetingStatus.HELD && mention.status() != MeetingStatus.FAILED
        || mention.date() != null && isNamed(mention.place())) {
      return false;
    }
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    int verb = parse.verbAbove(mention.trigger());
    return verb >= 0
        && !parse.hasChild(verb, "aux", "have", "would", "will", "could", "may", "might")
        && !parse.relation(verb).equals("acl:relcl");
  }

  /**
   * The trip of one side to the other's country that is told nearest before, or in the sentence.
   */
  private Optional<Trip> trip(MeetingMention mention) {
    return trips.stream()
        .filter(trip -> mention.people().contains(trip.person()))
        .filter(
            trip ->
                trip.date() == null || isNews(trip.date()) || trip.sentence() == mention.sentence())
        .filter(trip -> isWithHost(mention, trip))
        .min(
            Comparator.comparingInt((Trip t) -> Math.abs(mention.sentence() - t.sentence()))
                .thenComparing(t -> countries.country(t.place()).isPresent()));
  }

  /** The day of the one trip of a side to the other's country; null if it is not told. */
  private DateRange ofTrip(MeetingMention mention) {
    return one(
        trips.stream()
            .filter(trip -> mention.people().contains(trip.person()) && isNews(trip.date()))
            .filter(trip -> isWithHost(mention, trip))
            .map(Trip::date));
  }

  private boolean isWithHost(MeetingMention mention, Trip trip) {
    return hosts(mention, trip.person()).stream()
        .anyMatch(host -> countries.contains(trip.place(), host));
  }

  /** The visit's meetings that were told before with their day: with those of one country. */
  private List<MeetingMention> visit(MeetingMention mention, List<MeetingMention> before) {
    return before.stream()
        .filter(m -> isNews(m.date()) && (m.status() == null || m.status() == MeetingStatus.HELD))
        .filter(
            m ->
                m.people().stream().anyMatch(p -> isVisitor(p, m, mention))
                    || isOfStates(m, mention))
        .toList();
  }

  /** "Peru told Chilean officials during talks in Lima on Monday": their delegates meet there. */
  private boolean isOfStates(MeetingMention states, MeetingMention people) {
    Set<String> sides = new HashSet<>();
    states.others().forEach(other -> sides.addAll(countriesOf(other)));
    Set<String> delegates = new HashSet<>();
    people.people().forEach(person -> delegates.addAll(homes.getOrDefault(person, Set.of())));
    return states.people().isEmpty() && sides.size() > 1 && delegates.containsAll(sides);
  }

  private boolean isVisitor(int person, MeetingMention first, MeetingMention second) {
    if (!second.people().contains(person)) {
      return false;
    }
    Set<String> hosts = hosts(first, person);
    hosts.retainAll(hosts(second, person));
    return !hosts.isEmpty();
  }

  /** The countries of those whom a person meets, but not the person's own. */
  private Set<String> hosts(MeetingMention mention, int person) {
    Set<String> hosts = new HashSet<>();
    mention.people().stream()
        .filter(other -> other != person)
        .forEach(other -> hosts.addAll(homes.getOrDefault(other, Set.of())));
    mention.others().forEach(other -> hosts.addAll(countriesOf(other)));
    hosts.removeAll(homes.getOrDefault(person, Set.of()));
    return hosts;
  }

  /** The countries that the words of a name's phrase tell: "Norwegian Prime Minister Bo Lind". */
  private Set<String> countriesOf(People.Mention mention) {
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    Set<String> found = countriesOf(parse, mention.head());
    found.addAll(
        countriesOf(parse.text(article.article().text(), title(parse, mention), mention.end())));
    int first = mention.head();
    while (parse.relation(first).equals("conj")) {
      first = parse.head(first);
    }
    boolean one = Parse.isOneOf(parse.preposition(first), "including", "include", "such", "like");
    if (one && parse.head(first) >= 0) {
      found.addAll(countriesOf(parse, parse.head(first))); // "Norwegian officials including Lind"
    }
    return found;
  }

  /** Where the title before a name begins, whatever the parser made of a long one. */
  private static int title(Parse parse, People.Mention name) {
    int begin = name.begin();
    while (begin > 0
        && name.begin() - begin < LONGEST_TITLE
        && (parse.token(begin - 1).tag().matches("NN.*|JJ|POS|HYPH")
            || Parse.isOneOf(parse.lemma(begin - 1), "of", "for"))) {
      begin--;
    }
    return begin;
  }

  private Set<String> countriesOf(Parse parse, int head) {
    int begin = NounPhrase.begin(parse, head);
    int end = Math.max(head + 1, NounPhrase.end(parse, head));
    return countriesOf(parse.text(article.article().text(), begin, end));
  }

  private Set<String> countriesOf(String words) {
    Set<String> found = new HashSet<>();
    String[] each = words.split("[\\s,]+|['’]s?\\b");
    for (int i = 0; i < each.length; i++) {
      Optional<String> two =
          i + 1 < each.length ? country(each[i] + " " + each[i + 1]) : Optional.empty();
      if (two.isPresent()) {
        found.add(two.get()); // "Sri Lankan", "South Korean"
        i++;
      } else {
        country(each[i]).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<String> country(String words) {
    boolean name = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    return name ? countries.country(words) : Optional.empty();
  }

  /** Whether a date is a day, or a few, of the time that the article reports on. */
  private boolean isNews(DateRange date) {
    return timeline.isNews(date, NEWS);
  }
}
