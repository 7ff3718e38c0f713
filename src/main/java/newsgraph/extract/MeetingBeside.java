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
    if (beside.isEmpty() && parse.lemma(verb).equals("sit") && isTogether(verb)) {
      return Side.named(clause.subjects(verb), null);
    }
    List<Side> sides = new ArrayList<>();
    if (!beside.isEmpty()) {
      sides.addAll(Side.named(clause.subjects(verb), null));
      sides.addAll(beside);
    }
    return sides;
  }

  /** "Ruiz and Lind sat by a fire for two hours"; but "sat in parliament for years". */
  private boolean isTogether(int verb) {
    List<Integer> subjects = clause.subjects(verb);
    boolean pair =
        subjects.size() > 1
            || subjects.size() == 1 && parse.token(subjects.get(0)).tag().matches("CD|NNS|DT");
    return pair
        && parse.children(verb, "obl", "obl:tmod", "obl:npmod").stream()
            .anyMatch(time -> Parse.isOneOf(parse.lemma(time), "hour", "minute"));
  }

  private boolean isBeside(int phrase) {
    return Parse.isOneOf(
        parse.preposition(phrase), "with", "beside", "alongside", "opposite", "next");
  }
}
