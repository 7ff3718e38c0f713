package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords.Trigger;

/**
 * The sides of a verb for what people do to one another in one place: "Ruiz thanked Lind in
 * person", "Ruiz was introduced to Lind in Oslo", "Ruiz accepted the surrender of Lind".
 */
final class MeetingActs {
  private final Parse parse;

  MeetingActs(Parse parse) {
    this.parse = parse;
  }

  void add(int verb, Trigger trigger, List<Side> sides) {
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
      boolean agent = parse.preposition(oblique).equals("by") && parse.child(verb, "aux:pass") >= 0;
      if (agent || Parse.isOneOf(parse.preposition(oblique), "to", "from")) {
        sides.addAll(Side.named(parse.conjuncts(oblique), null));
      }
    }
  }

  /** "the surrender of Lind", "Lind's surrender". */
  private void addOwners(int object, List<Side> sides) {
    for (int whose : parse.children(object, "nmod", "nmod:poss")) {
      if (parse.relation(whose).equals("nmod:poss") || parse.preposition(whose).equals("of")) {
        sides.addAll(Side.named(parse.conjuncts(whose), null));
      }
    }
  }
}
