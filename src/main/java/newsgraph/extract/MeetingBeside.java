package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The sides of a verb for being in one place with somebody: "Ruiz sat with Lind in the vestry",
 * "Ruiz was photographed with Lind on a yacht".
 */
final class MeetingBeside {
  private final Parse parse;
  private final Clause clause;

  MeetingBeside(Parse parse, Clause clause) {
    this.parse = parse;
    this.clause = clause;
  }

  /** Nobody, unless the words say who was beside whom. */
  List<Side> sides(int verb) {
    List<Side> beside = new ArrayList<>();
    for (int phrase : parse.children(verb, "obl")) {
      if (isBeside(phrase)) {
        beside.addAll(Side.named(parse.conjuncts(phrase), null));
      } else if (Bystanders.isPlace(parse, phrase)) { // "on a terrace in Oslo with Lind"
        parse
            .subtree(phrase)
            .filter(part -> parse.relation(part).equals("nmod") && isBeside(part))
            .filter(part -> parse.tagged(part, "NN") || parse.tagged(part, "PRP"))
            .forEach(part -> beside.addAll(Side.named(parse.conjuncts(part), null)));
      }
    }
    for (int next : parse.children(verb, "advmod")) {
      for (int to : parse.children(next, "obl", "nmod")) {
        if (parse.lemma(next).equals("next") && parse.preposition(to).equals("to")) {
          beside.addAll(Side.named(parse.conjuncts(to), null));
        }
      }
    }
    List<Side> sides = new ArrayList<>();
    if (!beside.isEmpty()) {
      sides.addAll(Side.named(clause.subjects(verb), null));
      sides.addAll(beside);
    }
    return sides;
  }

  private boolean isBeside(int phrase) {
    return Parse.isOneOf(
        parse.preposition(phrase), "with", "beside", "alongside", "opposite", "next");
  }
}
