package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;

/** Reads one meeting word with all that its sentence says of the meeting. */
final class MeetingReader {
  private final AnnotatedArticle article;
  private final People people;
  private final Lexicon lexicon;
  private final MeetingTriggers triggers;
  private final Timeline dates;
  private final Quoter quoter;
  private final MeetingQuote quotes;
  private final MeetingTime time;
  private final HereInDateline here;

  MeetingReader(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    this.triggers = new MeetingTriggers(people, lexicon.meetingWords());
    this.quoter = new Quoter(article);
    this.dates = new Timeline(article);
    this.time = new MeetingTime(article, dates, lexicon.meetingWords());
    this.here = new HereInDateline(article, lexicon.meetingWords());
    this.quotes = new MeetingQuote(quoter, lexicon.meetingWords());
  }

  /** The meeting that a token tells of by itself; empty if it tells of none. */
  Optional<Trigger> trigger(Parse parse, int token) {
    return triggers.find(parse, token);
  }

  /** The meetings that a token tells of; empty if it tells of none. */
  List<MeetingMention> read(Sentence sentence, int token, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    Optional<Trigger> so = new DoingSo(article, before).find(parse, token);
    Optional<Trigger> trigger =
        so.or(() -> triggers.find(parse, token))
            .or(
                () ->
                    new NumberedMeeting(article, lexicon.meetingWords(), before)
                        .find(parse, token));
    if (trigger.isEmpty()) {
      return List.of();
    }
    Remnants remnants = new Remnants(parse, people);
    Apart apart = new Apart(parse, lexicon.meetingWords());
    boolean separate = apart.isSeparate(token);
    List<Remnants.Part> parts = remnants.of(token, separate);
    if (separate
        && parse.relation(token).startsWith("obl")
        && triggers.find(parse, parse.head(token)).isPresent()) {
      return List.of(); // "saw him in separate meetings": as the verb tells
    }
    Optional<MeetingMention> first = read(parse, token, trigger.get(), parts, before);
    List<MeetingMention> all = new ArrayList<>();
    first.ifPresent(mention -> all.addAll(apart.of(mention, trigger.get())));
    if (first.isPresent()) {
      List<MeetingMention> listed =
          new CountedList(parse, article, people, lexicon).of(first.get());
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    for (int i = 1; i < parts.size() && first.isPresent() && !separate; i++) {
      Remnants.Part part = parts.get(i);
      boolean other =
          IntStream.range(part.begin(), part.end())
              .anyMatch(word -> triggers.find(parse, word).isPresent());
      if (other) {
        break; // "and talks with Holm on Friday" speaks for itself
      }
      new AnotherMeeting(article, lexicon, dates, quotes)
          .of(parse, first.get(), part, remnants, before)
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<MeetingMention> read(
      Parse parse,
      int token,
      Trigger trigger,
      List<Remnants.Part> parts,
      List<MeetingMention> before) {
    MeetingWords words = lexicon.meetingWords();
    int limit =
        Math.min(parts.isEmpty() ? parse.size() : parts.get(0).end(), nextAct(parse, token));
    SideResolver.Found found =
        new WordSides(article, people, words).find(parse, token, trigger, limit, before);
    return read(parse, token, trigger, found, parts.isEmpty(), limit, before);
  }

  /**
   * The meeting that a word tells, its sides being these, however weak the word is by itself.
   *
   * @param sides who met, as known from elsewhere
   */
  Optional<MeetingMention> readWith(
      Parse parse,
      int token,
      Trigger trigger,
      List<People.Mention> sides,
      List<MeetingMention> before) {
    SideResolver.Found found = new SideResolver.Found();
    sides.forEach(found::add);
    if (trigger.frame() != Frame.VISITS) { // who "visited the wreck" visited nobody
      found.setAnyhow();
    }
    return read(parse, token, trigger, found, true, nextAct(parse, token), before);
  }

  /**
   * The rest of what is told of a meeting.
   *
   * @param whole whether no part of the sentence tells of another meeting by the same word
   * @param limit index of the token where the words turn to another meeting
   */
  private Optional<MeetingMention> read(
      Parse parse,
      int token,
      Trigger trigger,
      SideResolver.Found found,
      boolean whole,
      int limit,
      List<MeetingMention> before) {
    MeetingWords words = lexicon.meetingWords();
    boolean verb = parse.tagged(token, "V");
    Frame frame = trigger.frame();
    String text = article.article().text();
    boolean attended =
        !verb
            && MeetingTraits.isAttended(parse, words, token)
            && !(before.isEmpty() && MeetingTraits.isInverted(parse, token));
    boolean definite = isDefinite(parse, token, frame, found, attended, before);
    int parties = found.parties().size();
    boolean bodies = !verb && found.others().size() > 1; // "Chile told Peru during talks in Lima"
    if (parties == 0 && !definite && !bodies || verb && parties + found.others().size() < 2) {
      return Optional.empty();
    }
    MeetingDates days = new MeetingDates(parse, dates, before);
    Optional<MeetingMention> last =
        new LastTime(article, parse, lexicon, days).of(token, trigger, found);
    if (last.isPresent()) {
      return last;
    }
    StatusReader reader = new StatusReader(parse, words);
    Neighborhood neighborhood = new Neighborhood(parse, words, token);
    MeetingStatus status = time.inTime(parse, token, reader.read(token));
    boolean forward = time.isForward(parse, token, neighborhood, status);
    DateRange own =
        time.isDeparture(parse, token) ? null : days.find(token, limit, neighborhood, forward);
    if (own == null && status == MeetingStatus.HELD) {
      own =
          days.ofClause(
              new SaidAfter(parse, words, new MeetingPlaces(parse, text, lexicon)).day(token),
              false);
    }
    String there = place(parse, text, token, neighborhood, limit, found.parties(), own != null);
    DateRange date =
        own == null && !isRemote(parse, token)
            ? days.ofClause(where(parse, text).days(neighborhood, found.parties()), forward)
            : own;
    String told = there == null ? new PlaceTold(article, lexicon).find(parse, neighborhood) : there;
    String city = here.find(parse, neighborhood);
    String place = isRemote(parse, token) ? null : in(told, city); // a caller is where he is
    boolean located =
        date != null
            || place != null
            || parse.whenBefore(token) > 0
                && verb // "in May, when Ruiz brought Lind and Holm together"
            || new TravelBefore(article, people, words).isOf(parse, token);
    boolean vague =
        !found.isAnyhow()
            && new VagueWords(parse, words, triggers)
                .isVague(token, trigger, found, status, located, place);
    boolean known = // "denied having discussed it with Lind", with whom she talked all the same
        triggers.isTopic(trigger)
            && status == MeetingStatus.DENIED
            && before.stream().anyMatch(m -> m.people().containsAll(found.persons()));
    if (vague || known || attended && isAbsent(status)) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingMention(
            parse.sentence().index(),
            token,
            found.parties(),
            List.copyOf(found.others()),
            status,
            reader.isPresupposed() && !found.isAnother(),
            kind(MeetingTraits.kind(parse, words, token, trigger.kind()), place),
            MeetingTraits.occasion(parse, token, trigger),
            date,
            place,
            whole && MeetingTraits.isSeries(parse, words, token),
            definite,
            attended,
            new Attribution(parse, text, words).of(token),
            quotes.of(parse, token, found.parties())));
  }

  /** "dined with Lind before seeing Holm at an inn": where the words turn to another act. */
  private int nextAct(Parse parse, int token) {
    for (int word = token + 1; word + 1 < parse.size(); word++) {
      boolean turns = Parse.isOneOf(parse.lemma(word), "before", "after");
      int noun = parse.relation(word).equals("case") ? parse.head(word) : -1;
      boolean other = // "was signed only after a call between Ruiz and Lind"
          noun > word
              && parse.tagged(noun, "NN")
              && parse.tagged(token, "V")
              && triggers.find(parse, noun).isPresent();
      if (turns && (other || parse.token(word + 1).tag().equals("VBG"))) {
        return word;
      }
    }
    return parse.size();
  }

  /** "here in the Hotel Bristol": the venue with its city. */
  private static String in(String place, String city) {
    boolean both = place != null && city != null && !place.contains(city);
    return place == null ? city : both ? place + ", " + city : place;
  }

  private String place(
      Parse parse,
      String text,
      int token,
      Neighborhood neighborhood,
      int limit,
      List<MeetingMention.Party> parties,
      boolean dated) {
    MeetingPlaces places = new MeetingPlaces(parse, text, lexicon);
    String own = places.find(neighborhood, limit);
    int talks = own == null ? new Apart(parse, lexicon.meetingWords()).separate(token) : -1;
    if (talks >= 0) {
      return places.find(new Neighborhood(parse, lexicon.meetingWords(), talks), limit);
    }
    String before = own == null ? new PlaceOfStory(parse, text, lexicon).beforeWhen(token) : own;
    int told = new SaidAfter(parse, lexicon.meetingWords(), places).place(token);
    if (before == null && told >= 0 && !isRemote(parse, token)) {
      String city = places.name(told);
      before = lexicon.countries().country(city).isPresent() ? null : city;
    }
    String at =
        before == null && !isRemote(parse, token)
            ? where(parse, text).find(neighborhood, parties, dated)
            : before;
    boolean met = // "called in Lind": nobody meets in whom he meets
        parties.stream()
            .map(MeetingMention.Party::mention)
            .anyMatch(m -> parse.text(text, m.begin(), m.end()).equals(at));
    return met ? null : at;
  }

  private WhereTheyAre where(Parse parse, String text) {
    return new WhereTheyAre(parse, lexicon, new MeetingPlaces(parse, text, lexicon));
  }

  private static boolean isRemote(MeetingKind kind) {
    return kind == MeetingKind.PHONE || kind == MeetingKind.VIDEO;
  }

  /** "telephoned Lind, who is in Oslo": they meet nowhere. */
  private boolean isRemote(Parse parse, int token) {
    return triggers
        .find(parse, token)
        .filter(t -> isRemote(MeetingTraits.kind(parse, lexicon.meetingWords(), token, t.kind())))
        .isPresent();
  }

  /** Talks at a place are face to face. */
  private static MeetingKind kind(MeetingKind told, String place) {
    return told == MeetingKind.UNSPECIFIED && place != null ? MeetingKind.IN_PERSON : told;
  }

  /** "that meeting", "the talks": words that point back to a meeting told before. */
  private boolean isDefinite(
      Parse parse,
      int token,
      Frame frame,
      SideResolver.Found found,
      boolean attended,
      List<MeetingMention> before) {
    return !parse.tagged(token, "V")
        && frame != Frame.GUEST
        && (found.parties().size() + found.others().size() < 2 || attended)
        && MeetingTraits.isDefinite(parse, token)
        && !MeetingTraits.isElsewhere(parse, token, before);
  }

  /** "was to have joined the talks", "was not at the meeting": no side of it. */
  static boolean isAbsent(MeetingStatus status) {
    return status == MeetingStatus.FAILED
        || status == MeetingStatus.DENIED
        || status == MeetingStatus.CANCELLED
        || status == MeetingStatus.HYPOTHETICAL;
  }

  /** The meeting that a photo caption shows. */
  Optional<MeetingMention> readCaption(Sentence sentence) {
    Parse parse = new Parse(sentence);
    DateRange date =
        sentence.dates().stream()
            .map(d -> dates.resolve(sentence, d, false, List.of()))
            .filter(Objects::nonNull)
            .max(Comparator.comparing(DateRange::precision))
            .orElse(null);
    String place = new MeetingPlaces(parse, article.article().text(), lexicon).anywhere();
    return new CaptionReader(people, quoter).read(parse, date, place);
  }
}
