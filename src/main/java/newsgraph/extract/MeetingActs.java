package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;

/**
 * The sides of a verb for what people do to one another in one place: "Ruiz thanked Lind in
 * person", "Ruiz was introduced to Lind in Oslo", "Ruiz accepted the surrender of Lind".
 */
final class MeetingActs {
  private final Parse parse;
  private final MeetingWords words;

  MeetingActs(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  void add(int verb, Trigger trigger, List<Side> sides) {
    if (trigger.companions().contains("together")) {
      addChair(verb, sides);
    }
    for (int object : parse.children(verb, "obj", "iobj")) {
      boolean together = trigger.companions().contains("together"); // "called the leaders together"
      sides.addAll(
          together
              ? Side.of(parse.conjuncts(object), null)
              : Side.named(parse.conjuncts(object), null));
      if (trigger.companions().contains(parse.lemma(object))) {
        addOwners(object, sides);
      }
    }
    for (int oblique : parse.children(verb, "obl", "nmod", "obl:agent")) {
      boolean treat = // "bought drinks for Lind"
          trigger.companions().contains("lunch") && parse.preposition(oblique).equals("for");
      boolean passive = // "the accord, reached by Ruiz and Lind"
          parse.child(verb, "aux:pass") >= 0
              || parse.relation(verb).equals("acl") && parse.token(verb).tag().equals("VBN");
      boolean agent = parse.preposition(oblique).equals("by") && passive;
      boolean witness = // "signed it with Lind as witness"
          trigger.companions().contains("treaty") && parse.preposition(oblique).equals("with");
      if (agent || witness || treat || Parse.isOneOf(parse.preposition(oblique), "to", "from")) {
        sides.addAll(Side.named(parse.conjuncts(oblique), null));
      }
    }
  }

  /** "talks chaired by Ruiz brought Lind and Holm together": Ruiz was there too. */
  private void addChair(int verb, List<Side> sides) {
    int talks = parse.child(verb, "nsubj");
    int head = parse.head(verb); // "talks chaired by Ruiz" for the main clause
    if (talks < 0 && head >= 0 && head < verb && parse.token(head).tag().equals("VBN")) {
      talks = parse.child(head, "nsubj");
    }
    if (talks < 0 || words.noun(parse.lemma(talks)).isEmpty()) {
      return;
    }
    for (int clause = talks + 1; clause < verb; clause++) {
      boolean chaired =
          parse.token(clause).tag().equals("VBN")
              && (words.is(Cue.HOLD, "verb", parse.lemma(clause))
                  || words.has(Trait.LEADS, parse.lemma(clause)));
      for (int by : chaired ? parse.children(clause, "obl") : List.<Integer>of()) {
        if (parse.preposition(by).equals("by")) {
          sides.addAll(Side.named(parse.conjuncts(by), null));
        }
      }
    }
  }

  /** "the surrender of Lind", "Lind's surrender", "a letter to Lind". */
  private void addOwners(int object, List<Side> sides) {
    if (parse.lemma(parse.head(object)).equals("raise")) {
      return; // "raised the case of Lind"
    }
    for (int whose : parse.children(object, "nmod", "nmod:poss")) {
      if (parse.relation(whose).equals("nmod:poss")
          || Parse.isOneOf(parse.preposition(whose), "of", "to")) {
        sides.addAll(Side.named(parse.conjuncts(whose), null));
      }
    }
  }
}
