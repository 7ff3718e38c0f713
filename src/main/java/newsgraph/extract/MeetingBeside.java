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
    boolean watched = parse.child(verb, "aux:pass") >= 0; // "were seen leaving with Lind"
    if (parse.lemma(verb).equals("see") && (!watched || doing(verb).isEmpty())) {
      return List.of();
    }
    for (int with : watched ? doing(verb) : List.<Integer>of()) {
      parse.children(with, "obl").stream()
          .filter(this::isBeside)
          .forEach(part -> beside.addAll(Side.named(parse.conjuncts(part), null)));
    }
    if (beside.isEmpty() && watched && isTalking(verb)) {
      return Side.named(clause.subjects(verb), null);
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

  /** "seen leaving", "filmed entering": what those who were watched did. */
  private List<Integer> doing(int verb) {
    return parse.children(verb, "dep", "xcomp", "advcl", "ccomp", "obj", "obl").stream()
        .filter(does -> does > verb && parse.token(does).tag().equals("VBG"))
        .filter(does -> parse.child(does, "nsubj", "mark") < 0)
        .toList();
  }

  /** "Ruiz and Lind were photographed in conversation". */
  private boolean isTalking(int verb) {
    return clause.subjects(verb).size() > 1
        && parse.children(verb, "obl").stream()
            .anyMatch(
                in ->
                    parse.preposition(in).equals("in")
                        && Parse.isOneOf(parse.lemma(in), "conversation", "discussion"));
  }

  private boolean isBeside(int phrase) {
    return Parse.isOneOf(
        parse.preposition(phrase), "with", "beside", "alongside", "opposite", "next");
  }
}
