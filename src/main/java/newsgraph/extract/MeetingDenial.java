package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.Sentence;

/**
 * What a side says of a meeting that others tell: "Lind said no such meeting took place", "insists
 * the meeting never happened", "denied that the meeting had taken place".
 */
record MeetingDenial(AnnotatedArticle article, MeetingWords words) {
  /** In words: how far behind the meeting its verb stands. */
  private static final int NEAR = 5;

  /** A denial of the meeting that was told last, which had to be just before. */
  Optional<MeetingMention> read(Sentence sentence, List<MeetingMention> before) {
    boolean told =
        !before.isEmpty()
            && sentence.index() - before.get(before.size() - 1).sentence() <= 1
            && before.get(before.size() - 1).status() == MeetingStatus.HELD;
    Parse parse = new Parse(sentence);
    return IntStream.range(0, told ? parse.size() : 0)
        .filter(noun -> parse.tagged(noun, "NN"))
        .filter(
            noun ->
                !words.noun(parse.lemma(noun)).isEmpty() && isDenied(parse, noun)
                    || isUntrue(parse, noun, before.get(before.size() - 1)))
        .mapToObj(noun -> mention(sentence, noun, before.get(before.size() - 1)))
        .findFirst();
  }

  /** "denied the report", "The report was false", "called the report nonsense". */
  private boolean isUntrue(Parse parse, int noun, MeetingMention last) {
    boolean before = // "called the reports nonsense", parsed as one noun
        parse.relation(noun).equals("compound")
            && words.has(Trait.UNTRUE, parse.lemma(parse.head(noun)));
    boolean report =
        words.has(Trait.HEARSAY, parse.lemma(noun))
            && parse.hasChild(
                before ? parse.head(noun) : noun, "det", "the", "that", "this", "both", "such")
            && parse.child(noun, "nmod", "acl", "acl:relcl") < 0
            && isHearsay(new Parse(article.sentences().get(last.sentence())));
    if (!report) {
      return false;
    }
    int verb = parse.head(noun);
    StatusCues cues = new StatusCues(parse, words);
    Undoing undoing = new Undoing(parse, words, cues);
    boolean denied =
        verb >= 0
            && parse.tagged(verb, "V")
            && Parse.isOneOf(parse.relation(noun), "obj", "nsubj:pass")
            && words.is(Cue.DENY, "verb", parse.lemma(verb))
            && !VerbForm.of(parse, verb).negated();
    boolean called =
        IntStream.range(noun + 1, parse.size())
            .takeWhile(at -> !isOtherClause(parse, at))
            .anyMatch(
                at ->
                    undoing.isCalledUntrue(at)
                        || words.has(Trait.UNTRUE, parse.lemma(at)) && at == noun + 1);
    return denied || called;
  }

  /** "The report also said the count was wrong": what is untrue there is something else. */
  private static boolean isOtherClause(Parse parse, int at) {
    return parse.tagged(at, "W")
        || parse.tagged(at, "CC")
        || parse.lemma(at).equals("that")
        || parse.relation(at).startsWith("nsubj")
        || parse.tagged(at, "V") && Parse.isOneOf(parse.lemma(at), "say", "add", "claim");
  }

  /** "a newspaper reported", "reports that": somebody else tells it. */
  private boolean isHearsay(Parse parse) {
    return IntStream.range(0, parse.size())
        .anyMatch(
            at ->
                parse.tagged(at, "V") && words.is(Cue.REPORT, "verb", parse.lemma(at))
                    || parse.tagged(at, "NN") && words.has(Trait.HEARSAY, parse.lemma(at)));
  }

  private boolean isDenied(Parse parse, int noun) {
    if (parse.hasChild(noun, "det", "no") && parse.hasChild(noun, "amod", "such")) {
      return happens(parse, noun) >= 0 || isThere(parse, noun);
    }
    boolean definite =
        parse.hasChild(noun, "det", "the", "that", "any") && parse.child(noun, "nmod") < 0;
    int verb = definite ? happens(parse, noun) : -1;
    if (verb < 0) {
      return false;
    }
    boolean never =
        IntStream.range(noun, verb)
            .anyMatch(at -> Parse.isOneOf(parse.lemma(at), "never", "not", "n't"));
    boolean denies =
        IntStream.range(Math.max(0, noun - NEAR), noun)
            .anyMatch(at -> parse.lemma(at).equals("deny"));
    boolean says =
        IntStream.range(0, noun)
            .anyMatch(
                at ->
                    parse.tagged(at, "V")
                        && (words.is(Cue.REPORT, "verb", parse.lemma(at))
                            || words.is(Cue.DENY, "verb", parse.lemma(at))));
    return never != denies && says;
  }

  /** The verb that says whether it took place, in the past; or -1. */
  private int happens(Parse parse, int noun) {
    for (int at = noun + 1; at < Math.min(parse.size(), noun + NEAR); at++) {
      if (parse.token(at).tag().matches("MD|TO|,")) {
        return -1; // "said no such meeting would take place"
      }
      boolean held = parse.lemma(at).equals("hold") && parse.child(at, "aux:pass") >= 0;
      if (parse.token(at).tag().matches("VB[DN]")
          && (held || words.has(Trait.HAPPENS, parse.lemma(at)))) {
        return at;
      }
    }
    return -1;
  }

  /** "there had been no such meeting". */
  private static boolean isThere(Parse parse, int noun) {
    return IntStream.range(Math.max(0, noun - NEAR), noun)
        .anyMatch(
            at -> parse.lemma(at).equals("there") && parse.token(at + 1).tag().matches("VBD|VBN"));
  }

  private MeetingMention mention(Sentence sentence, int noun, MeetingMention last) {
    return MeetingMention.undoing(
        last,
        sentence.index(),
        noun,
        MeetingStatus.DENIED,
        new Quoter(article).quote(sentence.index(), 0, sentence.tokens().size()));
  }
}
