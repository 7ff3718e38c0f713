package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;

/**
 * Reads a meeting that is only counted: of those who were told to meet right before. "Ruiz saw Lind
 * in May. A second meeting followed in June", "They met twice. The first was in Oslo; the second,
 * in 1991, was in Lima".
 */
final class NumberedMeeting {
  private static final int REACH = 2;

  private final AnnotatedArticle article;
  private final MeetingWords words;
  private final List<MeetingMention> before;

  /**
   * @param before the meetings told so far
   */
  NumberedMeeting(AnnotatedArticle article, MeetingWords words, List<MeetingMention> before) {
    this.article = article;
    this.words = words;
    this.before = before;
  }

  /** The meeting that "the second" tells of without a noun; empty if none was counted before. */
  Optional<Trigger> find(Parse parse, int token) {
    boolean bare =
        words.has(Trait.ORDER, parse.lemma(token))
            && parse.token(token).tag().matches("JJ|JJS|RB|NN|LS")
            && token > 0
            && parse.lemma(token - 1).equals("the")
            && !Parse.isOneOf(parse.relation(token), "amod", "compound", "advmod")
            && (token + 1 == parse.size()
                || parse.token(token + 1).tag().matches("V.*|,|IN|MD|RB|:|[.]"))
            && !(token + 1 < parse.size() && parse.lemma(token + 1).equals("of"));
    Optional<MeetingMention> last = bare ? last(parse) : Optional.empty();
    return last.filter(meeting -> meeting.multiple() || isCounted(meeting))
        .map(meeting -> new Trigger(Frame.MEETING, meeting.kind(), List.of()));
  }

  /** Whom a counted meeting is of; empty if it is not counted, or its own words tell. */
  List<People.Mention> people(Parse parse, int noun) {
    boolean another = parse.tagged(noun, "NN") && isAnother(parse, noun) && isTold(parse, noun);
    if (!another && find(parse, noun).isEmpty()) {
      return List.of();
    }
    int index = parse.sentence().index();
    return last(parse).map(MeetingMention::people).filter(two -> two.size() > 1).stream()
        .flatMap(List::stream)
        .map(p -> new People.Mention(index, noun, noun + 1, noun, p, Via.NOMINAL))
        .toList();
  }

  /** The meeting told last, not far away. */
  private Optional<MeetingMention> last(Parse parse) {
    for (int i = before.size() - 1; i >= 0; i--) {
      MeetingMention meeting = before.get(i);
      if (parse.sentence().index() - meeting.sentence() > REACH) {
        return Optional.empty();
      }
      if (meeting.people().size() > 1 && !meeting.attended()) {
        return Optional.of(meeting);
      }
      if (!meeting.people().isEmpty()) {
        return Optional.empty(); // of somebody with others
      }
    }
    return Optional.empty();
  }

  /** Whether the meeting was told by its number, as this one is: "a second meeting". */
  private boolean isCounted(MeetingMention meeting) {
    Parse parse = new Parse(article.sentences().get(meeting.sentence()));
    int at = meeting.trigger();
    return words.has(Trait.ORDER, parse.lemma(at))
        || parse.children(at, "amod", "advmod").stream()
            .map(parse::lemma)
            .anyMatch(which -> words.has(Trait.ORDER, which) || which.equals("twice"));
  }

  /** "a second meeting", "another meeting", "a further round of talks". */
  private boolean isAnother(Parse parse, int noun) {
    int phrase =
        parse.relation(noun).equals("nmod") && words.has(Trait.ROUND, parse.lemma(parse.head(noun)))
            ? parse.head(noun)
            : noun;
    boolean own = parse.child(noun, "nmod") >= 0 && parse.child(noun, "nmod") != phrase;
    return (parse.relation(phrase).startsWith("nsubj") || isBroken(parse, phrase))
        && !own
        && (parse.hasChild(phrase, "det", "another")
            || parse.hasChild(phrase, "det", "a", "an")
                && parse.children(phrase, "amod").stream()
                    .anyMatch(
                        which ->
                            words.has(Trait.ORDER, parse.lemma(which))
                                && !Parse.isOneOf(parse.lemma(which), "first", "last"))
            || parse.hasChild(phrase, "det", "a", "an") && isFollowUp(parse, phrase));
  }

  /** "A third meeting, which was to be held in Oslo, fell through", with the noun for the root. */
  private static boolean isBroken(Parse parse, int noun) {
    return parse.head(noun) < 0
        && noun < 4
        && noun + 2 < parse.size()
        && parse.token(noun + 1).text().equals(",")
        && parse.lemma(noun + 2).equals("which");
  }

  /** "a follow-up meeting", "a further meeting". */
  private static boolean isFollowUp(Parse parse, int noun) {
    return parse.children(noun, "amod", "compound").stream()
        .anyMatch(
            which ->
                Parse.isOneOf(parse.lemma(which), "further", "follow-up", "followup")
                    || parse.lemma(which).equals("up") && parse.hasChild(which, "dep", "follow"));
  }

  /** The verb behind the clause of a noun that was taken for the root; or -1. */
  private static int mainVerb(Parse parse, int noun) {
    for (int comma = noun + 3; comma + 2 < parse.size(); comma++) {
      if (parse.token(comma).text().equals(",")) {
        for (int verb = comma + 1; verb < parse.size() && verb < comma + 4; verb++) {
          if (parse.token(verb).tag().matches("VBN|VBD") && parse.child(verb, "aux:pass") >= 0) {
            return verb;
          }
        }
      }
    }
    return -1;
  }

  /** Whether the verb of a subject says that it came about: "followed", "was held". */
  private boolean isTold(Parse parse, int noun) {
    int subject = parse.relation(noun).equals("nmod") ? parse.head(noun) : noun;
    int verb = isBroken(parse, noun) ? mainVerb(parse, noun) : parse.head(subject);
    if (verb >= 0 && parse.lemma(verb).equals("due") && parse.child(verb, "cop") >= 0) {
      return true; // "is due next week"
    }
    return verb >= 0
        && parse.tagged(verb, "V")
        && (words.is(Cue.HAPPEN, "verb", parse.lemma(verb))
            || words.is(Cue.PLAN, "verb", parse.lemma(verb))
            || words.is(Cue.CANCEL, "verb", parse.lemma(verb))
            || new StatusCues(parse, words).isCallOff(verb)
            || parse.child(verb, "aux:pass") >= 0 && words.is(Cue.HOLD, "verb", parse.lemma(verb)));
  }
}
