package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.Sentence.DateExpression;

/**
 * Where and when somebody spoke of the meeting that had just been: "told reporters in Oslo on
 * Monday after meeting Lind", "said in Oslo following talks with Lind". News of a meeting is told
 * where it was, on its day.
 */
record SaidAfter(Parse parse, MeetingWords words, MeetingPlaces places) {
  /** The head of the place where it was told; -1 if it is not told so, or in a country. */
  int place(int trigger) {
    int said = said(trigger);
    if (said < 0) {
      return -1;
    }
    return parse
        .subtree(said)
        .filter(places::isLocation)
        .filter(in -> Parse.isOneOf(parse.preposition(in), "in", "at"))
        .filter(in -> parse.head(in) == said || isAudience(parse.head(in), said))
        .findFirst()
        .orElse(-1);
  }

  /** The day on which it was told; empty if it is not told so. */
  List<DateExpression> day(int trigger) {
    int said = said(trigger);
    return parse.sentence().dates().stream()
        .filter(date -> said >= 0 && parse.head(date.end() - 1) == said)
        .filter(date -> date.value().startsWith("XXXX-WXX") || date.text().matches("(?i)today"))
        .filter(date -> Parse.isOneOf(parse.preposition(date.end() - 1), "on", ""))
        .toList();
  }

  /** "told reporters in Oslo", "told a news conference in Oslo". */
  private boolean isAudience(int noun, int said) {
    return parse.head(noun) == said && Parse.isOneOf(parse.relation(noun), "obj", "iobj", "obl");
  }

  /** The verb of saying, in the past, after the meeting; or -1. */
  private int said(int trigger) {
    boolean after =
        Parse.isOneOf(parse.preposition(trigger), "after", "following")
            || parse.token(trigger).tag().equals("VBG")
                && parse.hasChild(trigger, "mark", "after", "following");
    int verb = after ? parse.head(trigger) : -1;
    boolean spoke =
        verb >= 0
            && (words.is(Cue.REPORT, "verb", parse.lemma(verb))
                || Parse.isOneOf(parse.lemma(verb), "speak", "announce"))
            && Parse.isOneOf(parse.token(verb).tag(), "VBD", "VBG");
    return spoke ? verb : -1;
  }
}
