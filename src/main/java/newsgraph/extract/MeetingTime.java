package newsgraph.extract;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Sentence.DateExpression;

/** What the days in a sentence say of a meeting's status, and the status of its days. */
final class MeetingTime {
  /** How long ago a departure was whose talks are still to come, in days. */
  private static final int FRESH = 2;

  private final AnnotatedArticle article;
  private final Timeline dates;
  private final MeetingWords words;

  MeetingTime(AnnotatedArticle article, Timeline dates, MeetingWords words) {
    this.words = words;
    this.article = article;
    this.dates = dates;
  }

  /** What a date says of a status that the words leave open, or that only sounds held. */
  MeetingStatus inTime(Parse parse, int token, MeetingStatus status) {
    boolean invited =
        status == MeetingStatus.SOUGHT
            && !parse.tagged(token, "V")
            && parse.preposition(token).equals("to")
            && parse.head(token) >= 0
            && parse.lemma(parse.head(token)).equals("invite")
            && !parse.sentence().dates().isEmpty();
    if (invited) {
      return MeetingStatus.PLANNED; // "invited Lind to a meeting on Tuesday"
    }
    boolean scheduled =
        parse.tagged(token, "V")
            && status == MeetingStatus.HELD
            && VerbForm.of(parse, token).tense() == VerbForm.Tense.PRESENT
            && parse.sentence().dates().stream().anyMatch(d -> d.value().startsWith("XXXX"));
    int has = parse.head(token);
    boolean appointed = // "has talks with Lind on Friday"
        !parse.tagged(token, "V")
            && status == MeetingStatus.HELD
            && has >= 0
            && parse.lemma(has).equals("have")
            && parse.relation(token).equals("obj")
            && VerbForm.of(parse, has).tense() == VerbForm.Tense.PRESENT
            && parse.sentence().dates().stream().anyMatch(d -> d.value().startsWith("XXXX-WXX"));
    if (scheduled || appointed) {
      return MeetingStatus.PLANNED; // "the two meet on Friday"
    }
    if (status == MeetingStatus.PLANNED && isFulfilled(parse, token)) {
      return MeetingStatus.HELD;
    }
    boolean untold = status == null || status == MeetingStatus.SOUGHT;
    MeetingStatus ofTrip = untold ? new TripEnd(parse, words).status(token) : null;
    if (ofTrip != null) {
      return ofTrip;
    }
    if (status == MeetingStatus.HELD && isDeparture(parse, token)) {
      return MeetingStatus.PLANNED;
    }
    boolean open = status == null || status == MeetingStatus.ONGOING;
    return open && (isComing(parse) || status != null && isArranged(parse, token))
        ? MeetingStatus.PLANNED
        : status;
  }

  /** "is seeing Lind on Thursday": not yet, unless today is Thursday. */
  private boolean isArranged(Parse parse, int verb) {
    String today = article.article().today();
    return today != null
        && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PROGRESSIVE
        && parse.sentence().dates().stream()
            .filter(d -> d.value().matches("XXXX-WXX-[1-7]") && parse.head(d.end() - 1) == verb)
            .map(d -> dates.resolve(parse.sentence(), d, true, List.of()))
            .anyMatch(d -> d != null && d.from().compareTo(today) > 0);
  }

  /** "they were to meet again in 1947": what was to be in a year that is over has been. */
  private boolean isFulfilled(Parse parse, int verb) {
    String today = article.article().today();
    return today != null
        && parse.tagged(verb, "V")
        && VerbForm.of(parse, verb).tense() == VerbForm.Tense.DESTINED
        && parse.children(verb, "aux").stream().anyMatch(be -> parse.token(be).tag().equals("VBD"))
        && parse.sentence().dates().stream()
            .anyMatch(
                d ->
                    d.value().matches("\\d{4}.*")
                        && d.text().contains(d.value().substring(0, 4))
                        && d.value().compareTo(today.substring(0, 4)) < 0);
  }

  /**
   * "left for Oslo on Tuesday for talks with Lind", "to meet Lind": who has just left has not met
   * yet.
   */
  boolean isDeparture(Parse parse, int noun) {
    int purpose = parse.tagged(noun, "V") ? noun : parse.verbAbove(noun);
    boolean toMeet =
        purpose >= 0
            && parse.hasChild(purpose, "mark", "to")
            && Parse.isOneOf(parse.relation(purpose), "xcomp", "advcl")
            && !parse.sentence().dates().isEmpty();
    int verb = parse.head(toMeet ? purpose : noun);
    return verb >= 0
        && (toMeet || !parse.tagged(noun, "V") && parse.preposition(noun).equals("for"))
        && parse.tagged(verb, "V")
        && parse.child(verb, "aux:pass") < 0 // "is set to meet Lind"
        && words.has(Trait.LEAVES, parse.lemma(verb))
        && !words.has(Trait.TRIP, parse.lemma(verb))
        && parse.sentence().dates().stream()
            .map(d -> dates.resolve(parse.sentence(), d, false, List.of()))
            .allMatch(day -> dates.isNews(day, FRESH));
  }

  /** "Ruiz flies to Oslo next week for talks": a day to come makes the present a plan. */
  private boolean isComing(Parse parse) {
    String today = article.article().today();
    if (today == null) {
      return false;
    }
    boolean present =
        IntStream.range(0, parse.size()).anyMatch(i -> parse.token(i).tag().matches("VBZ|VBP|MD"));
    return present
        && parse.sentence().dates().stream()
            .filter(d -> !d.value().startsWith("XXXX") && !isOfPast(parse, d))
            .map(d -> dates.resolve(parse.sentence(), d, true, List.of()))
            .anyMatch(d -> d != null && d.from().compareTo(today) > 0);
  }

  /** "was in Oslo over the weekend": a day of what was. */
  private static boolean isOfPast(Parse parse, DateExpression date) {
    int day = date.end() - 1;
    int verb = parse.head(day);
    return verb >= 0 && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST;
  }

  /** Whether the meeting lies after publication; "tried to meet in May" looks back. */
  boolean isForward(Parse parse, int token, Neighborhood neighborhood, MeetingStatus status) {
    if (status == null) {
      return false;
    }
    return switch (status) {
      case PLANNED, HYPOTHETICAL, CANCELLED, ONGOING -> true;
      case SOUGHT ->
          isInvitedFor(parse, token)
              || neighborhood.core().stream().noneMatch(verb -> isPast(parse, verb));
      case DENIED -> VerbForm.of(parse, token).tense() == VerbForm.Tense.FUTURE;
      default -> false;
    };
  }

  /** "asked", "had offered". */
  private static boolean isPast(Parse parse, int verb) {
    return VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST
        || parse.children(verb, "aux").stream()
            .anyMatch(a -> parse.token(a).text().equalsIgnoreCase("had"));
  }

  /** "invited Lind to Oslo for Dec. 10". */
  private boolean isInvitedFor(Parse parse, int token) {
    return words.verb(parse.lemma(token)).stream()
            .anyMatch(t -> t.frame() == Frame.INVITES && t.kind() == MeetingKind.VISIT)
        && parse.sentence().dates().stream()
            .anyMatch(d -> d.begin() > token && parse.token(d.begin() - 1).text().equals("for"));
  }
}
