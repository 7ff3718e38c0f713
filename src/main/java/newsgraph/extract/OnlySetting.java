package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;

/**
 * The time and the place of a meeting of which nothing tells either: those that its sentence tells,
 * if there is but one, or the one time of the sentence before. Told after the mentions of a meeting
 * have been brought together, so that what is only likely neither joins nor parts them.
 */
final class OnlySetting {
  private static final Set<MeetingStatus> AHEAD =
      Set.of(MeetingStatus.PLANNED, MeetingStatus.SOUGHT, MeetingStatus.HYPOTHETICAL);

  /** Of what is called off, denied or only thought of, a time or place says too little. */
  private static final Set<MeetingStatus> PLACELESS =
      Set.of(MeetingStatus.CANCELLED, MeetingStatus.DENIED, MeetingStatus.HYPOTHETICAL);

  private final AnnotatedArticle article;
  private final Lexicon lexicon;
  private final MeetingWords words;
  private final Timeline timeline;

  OnlySetting(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.words = lexicon.meetingWords();
    this.timeline = new Timeline(article);
  }

  /** The time of a meeting; null if its sentences tell none, or more than one. */
  DateRange time(MeetingMention mention, List<MeetingMention> all) {
    if (mention.status() == MeetingStatus.CANCELLED) {
      return null; // "was called off on Monday"
    }
    List<MeetingMention> before =
        all.stream()
            .filter(
                other ->
                    other.sentence() < mention.sentence()
                        || other.sentence() == mention.sentence()
                            && other.trigger() < mention.trigger())
            .toList();
    Sentence sentence = article.sentences().get(mention.sentence());
    boolean ahead = isAhead(mention);
    DateRange own = only(sentence, mention.trigger(), ahead, before);
    if (own == null) {
      return timeBefore(mention, before);
    }
    boolean others = // "will be received in Oslo by Ruiz and, on May 19, in Lima by Lind"
        beside(mention, all)
            .filter(other -> other.place() != null || other.status() != mention.status())
            .anyMatch(other -> other.date() != null && other.date().from().equals(own.from()));
    return others ? null : own;
  }

  private static boolean isAhead(MeetingMention mention) {
    return mention.status() != null && AHEAD.contains(mention.status());
  }

  /** The other meetings of a mention's sentence. */
  private static Stream<MeetingMention> beside(MeetingMention mention, List<MeetingMention> all) {
    return all.stream()
        .filter(other -> other.sentence() == mention.sentence())
        .filter(
            other ->
                !other.people().equals(mention.people()) || other.status() != mention.status());
  }

  /** "On Monday the pact was signed. Ruiz then shook hands with Lind": the time of the story. */
  private DateRange timeBefore(MeetingMention mention, List<MeetingMention> before) {
    int index = mention.sentence();
    boolean story =
        mention.status() == MeetingStatus.HELD
            && index > 0
            && article.sentences().get(index - 1).kind().isStory()
            && !article.opensParagraph(index)
            && article.sentences().get(index).dates().stream()
                .allMatch(date -> date.value().matches("[PT].*"))
            && StayBefore.isSimplePast(article.sentences().get(index), mention.trigger());
    if (!story) {
      return null;
    }
    Sentence told = article.sentences().get(index - 1);
    Parse parse = new Parse(told);
    for (int token = 0; token < parse.size(); token++) {
      if (parse.head(token) < 0 && StayBefore.isSimplePast(told, token)) {
        return only(told, token, false, before);
      }
    }
    return null;
  }

  private DateRange only(
      Sentence sentence, int trigger, boolean forward, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    BesideMeeting beside = new BesideMeeting(parse, words, trigger);
    List<DateRange> found = new ArrayList<>();
    for (DateExpression date : sentence.dates()) {
      DateRange range = timeline.resolve(sentence, date, forward, before);
      boolean own =
          range != null
              && beside.isTime(MeetingDates.head(parse, date), date.value().contains("T"))
              && (forward
                  ? !beside.isOfPast(MeetingDates.head(parse, date))
                  : !beside.isToCome(MeetingDates.head(parse, date)));
      if (own && !found.contains(range)) {
        found.add(range);
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The place of a meeting; null if its sentence tells none, or more than one. */
  String place(MeetingMention mention, MeetingKind kind, List<MeetingMention> all) {
    boolean nowhere =
        kind == MeetingKind.PHONE
            || kind == MeetingKind.VIDEO
            || mention.status() != null && PLACELESS.contains(mention.status());
    if (nowhere) {
      return null;
    }
    Parse parse = new Parse(article.sentences().get(mention.sentence()));
    MeetingPlaces places = new MeetingPlaces(parse, article.article().text(), lexicon);
    BesideMeeting beside = new BesideMeeting(parse, words, mention.trigger());
    List<String> found =
        IntStream.range(0, parse.size())
            .filter(
                token ->
                    isIn(parse, places, token) || isGoal(parse, places, token, mention.trigger()))
            .filter(beside::is)
            .filter(token -> isAhead(mention) || !beside.isToCome(token))
            .mapToObj(places::name)
            .distinct()
            .filter(
                place ->
                    beside(mention, all)
                        .map(MeetingMention::place)
                        .noneMatch(other -> other != null && other.contains(place)))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private boolean isIn(Parse parse, MeetingPlaces places, int token) {
    return places.isLocation(token)
        && !places.isDate(token)
        && (parse.relation(token).startsWith("obl") || isOfSide(parse, token))
        && Parse.isOneOf(parse.preposition(token), "in", "at", "near", "aboard", "outside");
  }

  /** "saw Lind in Oslo", "talks in Oslo", as parsers join it; but no "newspapers in Oslo". */
  private boolean isOfSide(Parse parse, int token) {
    int noun = parse.head(token);
    return parse.relation(token).startsWith("nmod")
        && noun >= 0
        && (parse.token(noun).entity() == Entity.PERSON
            || !words.noun(parse.lemma(noun)).isEmpty()
            || parse.token(noun).tag().equals("NN") && words.isSide(parse.lemma(noun)));
  }

  /** "flew to Oslo", "on a visit to Oslo": where a trip goes. */
  private boolean isGoal(Parse parse, MeetingPlaces places, int token, int meeting) {
    int trip = parse.head(token);
    return trip >= 0
        && places.isLocation(token)
        && (trip < meeting || parse.isUnder(meeting, trip)) // but "met Lind and left for Oslo"
        && Parse.isOneOf(parse.preposition(token), "to", "into", "for")
        && (places.isTrip(trip)
            || words.has(Trait.ARRIVES, parse.lemma(trip))
            || words.has(Trait.LEAVES, parse.lemma(trip))
            || places.isWelcome(trip));
  }
}
