package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/** Whom a request for a meeting is sent to: "Ruiz wrote to Lind asking for a meeting". */
final class MeetingAddressee {
  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;

  MeetingAddressee(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
  }

  /**
   * Adds the writer and the one who is written to, if a meeting word is what the word is sent for.
   */
  void add(int trigger, List<Side> sides) {
    int ask = parse.head(trigger);
    if (ask < 0
        || !parse.tagged(ask, "V")
        || !Parse.isOneOf(parse.relation(trigger), "obj", "obl", "xcomp")
        || !words.is(Cue.SEEK, "verb", parse.lemma(ask))
        || !Parse.isOneOf(parse.relation(ask), "advcl", "acl", "xcomp", "dep", "conj")) {
      return;
    }
    int write = parse.verbAbove(parse.head(ask));
    if (write < 0
        || !words.has(Trait.WRITES, parse.lemma(write))
        || parse.child(ask, "nsubj") >= 0
        || parse.relation(ask).equals("conj") && parse.child(ask, "obj", "obl") < 0) {
      return;
    }
    sides.addAll(Side.named(clause.subjects(write), null));
    for (int to : parse.children(write, "iobj", "obj", "obl")) {
      addTo(to, write, sides);
      for (int letter : parse.children(to, "nmod")) {
        addTo(letter, write, sides);
      }
    }
  }

  private void addTo(int to, int write, List<Side> sides) {
    boolean object = Parse.isOneOf(parse.relation(to), "iobj", "obj") && parse.head(to) == write;
    if (object || Parse.isOneOf(parse.preposition(to), "to", "for")) {
      sides.addAll(Side.named(parse.conjuncts(to), null));
    }
  }
}
