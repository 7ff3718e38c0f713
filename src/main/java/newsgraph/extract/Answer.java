package newsgraph.extract;

import java.util.Locale;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;

/**
 * How a request for a meeting was answered in the same sentence: "offered Lind a meeting on Monday,
 * but he turned it down".
 */
record Answer(Parse parse, MeetingWords words) {
  /** Whether somebody said no to what a word before asks for. */
  boolean isNo(int asked) {
    StatusCues cues = new StatusCues(parse, words);
    for (int verb = asked + 1; verb < parse.size(); verb++) {
      boolean no = cues.isTurnDown(verb) || words.is(Cue.DENY, "verb", parse.lemma(verb));
      if (no && parse.tagged(verb, "V") && isOfRequest(verb) && isAssertion(verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb has no object, or one that stands for the request: "it", "the offer". */
  private boolean isOfRequest(int verb) {
    boolean passive = parse.child(verb, "aux:pass") >= 0;
    int object = passive ? parse.child(verb, "nsubj:pass") : parse.child(verb, "obj");
    return parse.child(verb, "xcomp", "ccomp") < 0
        && (object < 0
            || parse.token(object).tag().startsWith("W")
            || Parse.isOneOf(parse.lemma(object).toLowerCase(Locale.ROOT), "it", "that")
            || passive && parse.tagged(object, "PRP")
            || words.is(Cue.SEEK, "noun", parse.lemma(object)));
  }

  private boolean isAssertion(int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    return !form.negated()
        && form.isPast()
        && Parse.isOneOf(parse.relation(verb), "conj", "parataxis", "acl:relcl", "dep");
  }
}
