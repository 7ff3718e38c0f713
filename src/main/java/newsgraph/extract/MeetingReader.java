package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
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

  MeetingReader(AnnotatedArticle article, People people, Lexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
    this.triggers = new MeetingTriggers(people, lexicon.meetingWords());
    this.quoter = new Quoter(article);
    this.dates = new Timeline(article);
  }

  /** The meeting that a token tells of; empty if it tells of none. */
  Optional<MeetingMention> read(Sentence sentence, int token, List<MeetingMention> before) {
    Parse parse = new Parse(sentence);
    MeetingWords words = lexicon.meetingWords();
    Optional<Trigger> trigger = triggers.find(parse, token);
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    boolean verb = parse.tagged(token, "V");
    Frame frame = trigger.get().frame();
    List<Side> sides =
        verb
            ? new MeetingFrame(parse, words).ofVerb(token, trigger.get())
            : new MeetingNounFrame(parse, words).ofNoun(token, frame);
    String text = article.article().text();
    SideResolver resolver = new SideResolver(parse, article, people, words, before);
    SideResolver.Found found = resolver.resolve(sides);
    if (verb && found.parties().size() + found.others().size() == 1) {
      resolver.addAncestor(token, found);
    }
    int parties = found.parties().size();
    boolean definite =
        !verb
            && frame != Frame.GUEST
            && (parties + found.others().size() < 2
                || MeetingTraits.isAttended(parse, words, token))
            && MeetingTraits.isDefinite(parse, token)
            && !MeetingTraits.isElsewhere(parse, token, before);
    if (parties == 0 && !definite || verb && parties + found.others().size() < 2) {
      return Optional.empty();
    }
    StatusReader reader = new StatusReader(parse, words);
    MeetingStatus status = reader.read(token);
    Neighborhood neighborhood = new Neighborhood(parse, words, token);
    status = inTime(parse, token, status);
    DateRange date =
        new MeetingDates(parse, dates, before)
            .find(token, neighborhood, isForward(parse, token, neighborhood, status));
    String place = new MeetingPlaces(parse, text, lexicon).find(neighborhood);
    boolean unasserted = verb && status == null && !MeetingTraits.isFirst(parse, words, token);
    boolean vague =
        unasserted && !found.others().isEmpty()
            || (frame == Frame.SEES || frame == Frame.VISITS)
                && found.parties().stream().noneMatch(p -> p.mention().end() > token)
            || frame == Frame.SEES
                && (date == null && place == null && status == MeetingStatus.HELD || parties < 2)
            || frame == Frame.CALLS
                && parties > 1
                && found.parties().stream().noneMatch(p -> p.mention().begin() < token)
            || frame == Frame.TOGETHER && parties < 2
            || frame == Frame.GUEST && parties + found.others().size() < 2
            || lexicon.meetingWords().verb("discuss").contains(trigger.get())
                && status == MeetingStatus.FAILED;
    if (vague) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingMention(
            sentence.index(),
            token,
            found.parties(),
            List.copyOf(found.others()),
            status,
            reader.isPresupposed(),
            MeetingTraits.kind(parse, words, token, trigger.get().kind()),
            MeetingTraits.occasion(parse, token, trigger.get()),
            date,
            place,
            MeetingTraits.isSeries(parse, words, token),
            definite,
            !verb && MeetingTraits.isAttended(parse, words, token),
            new Attribution(parse, text, words).of(token),
            quote(parse, token, found)));
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

  /** What a date says of a status that the words leave open, or that only sounds held. */
  private MeetingStatus inTime(Parse parse, int token, MeetingStatus status) {
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
    if (scheduled) {
      return MeetingStatus.PLANNED; // "the two meet on Friday"
    }
    boolean open = status == null || status == MeetingStatus.ONGOING;
    return open && isComing(parse) ? MeetingStatus.PLANNED : status;
  }

  /** "Ruiz flies to Oslo next week for talks": a day to come makes the present a plan. */
  private boolean isComing(Parse parse) {
    String published = article.article().info().published();
    if (published == null) {
      return false;
    }
    boolean present =
        java.util.stream.IntStream.range(0, parse.size())
            .anyMatch(i -> parse.token(i).tag().matches("VBZ|VBP|MD"));
    return present
        && parse.sentence().dates().stream()
            .filter(d -> !d.value().startsWith("XXXX"))
            .map(d -> dates.resolve(parse.sentence(), d, true, List.of()))
            .anyMatch(d -> d != null && d.from().compareTo(published) > 0);
  }

  /** Whether the meeting lies after publication; "tried to meet in May" looks back. */
  private static boolean isForward(
      Parse parse, int token, Neighborhood neighborhood, MeetingStatus status) {
    if (status == null) {
      return false;
    }
    return switch (status) {
      case PLANNED, HYPOTHETICAL, CANCELLED, ONGOING -> true;
      case SOUGHT ->
          neighborhood.core().stream()
              .noneMatch(verb -> VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST);
      case DENIED -> VerbForm.of(parse, token).tense() == VerbForm.Tense.FUTURE;
      default -> false;
    };
  }

  /** From the first to the last word of the meeting word and what it depends on, within reason. */
  private newsgraph.model.Evidence quote(Parse parse, int token, SideResolver.Found found) {
    int begin = token;
    int end = token + 1;
    int head = parse.head(token);
    if (head >= 0 && Math.abs(head - token) < 6 && isOwn(parse, head)) {
      begin = Math.min(begin, head);
      end = Math.max(end, head + 1);
    }
    for (MeetingMention.Party party : found.parties()) {
      People.Mention mention = party.mention();
      if (mention.begin() < begin && begin - mention.begin() < 12) {
        begin = mention.begin();
      }
      if (mention.end() > end && mention.end() - end < 12) {
        end = mention.end();
      }
    }
    for (int aux : parse.children(token, "aux", "aux:pass", "advmod")) {
      begin = aux < begin && begin - aux < 4 ? aux : begin;
    }
    return quoter.quote(parse.sentence().index(), begin, end);
  }

  private boolean isOwn(Parse parse, int head) {
    MeetingWords words = lexicon.meetingWords();
    String lemma = parse.lemma(head);
    return words.is(Cue.HOLD, "verb", lemma)
        || words.is(Cue.SEEK, "verb", lemma)
        || words.is(Cue.PLAN, "verb", lemma)
        || words.is(Cue.DENY, "verb", lemma)
        || words.is(Cue.CANCEL, "verb", lemma)
        || words.is(Cue.FAIL, "verb", lemma);
  }
}
