package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.Evidence;

/** The words of a sentence that tell of one meeting. */
final class MeetingQuote {
  private final Quoter quoter;
  private final MeetingWords words;

  MeetingQuote(Quoter quoter, MeetingWords words) {
    this.quoter = quoter;
    this.words = words;
  }

  /** From the first to the last word of the meeting word and what it depends on, within reason. */
  Evidence of(Parse parse, int token, List<MeetingMention.Party> parties) {
    int begin = token;
    int end = token + 1;
    int head = parse.head(token);
    if (head >= 0 && Math.abs(head - token) < 6 && isOwn(parse, head)) {
      begin = Math.min(begin, head);
      end = Math.max(end, head + 1);
    }
    for (MeetingMention.Party party : parties) {
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
    String lemma = parse.lemma(head);
    return words.is(Cue.HOLD, "verb", lemma)
        || words.is(Cue.SEEK, "verb", lemma)
        || words.is(Cue.PLAN, "verb", lemma)
        || words.is(Cue.DENY, "verb", lemma)
        || words.is(Cue.CANCEL, "verb", lemma)
        || words.is(Cue.FAIL, "verb", lemma);
  }
}
