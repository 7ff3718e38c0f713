package newsgraph.extract;

import java.util.List;
import newsgraph.model.ArticleFacts.Role;

/** The sides of a visit that are told by whose guest somebody is, or by who invited her. */
final class MeetingGuests {
  private final Parse parse;

  MeetingGuests(Parse parse) {
    this.parse = parse;
  }

  /** "Ruiz was the guest of Lind", "Ruiz stayed in Oslo as the guest of Lind". */
  void addGuestOf(int guest, Clause clause, List<Side> sides) {
    boolean is = parse.child(guest, "cop") >= 0;
    boolean as = parse.preposition(guest).equals("as") && parse.relation(guest).equals("obl");
    if (is) {
      sides.addAll(Side.of(clause.subjects(guest), Role.GUEST));
    } else if (as) {
      sides.addAll(Side.named(clause.subjects(parse.head(guest)), Role.GUEST));
    } else {
      sides.addAll(Side.of(clause.subjects(guest), Role.GUEST));
    }
    for (int of : is || as ? parse.children(guest, "nmod") : List.<Integer>of()) {
      if (parse.preposition(of).equals("of")) {
        sides.addAll(Side.named(parse.conjuncts(of), Role.HOST));
      }
    }
  }

  /**
   * "a visit at the invitation of Lind", "will visit Oslo at Lind's invitation": he is the host.
   */
  void addInvitation(int visit, List<Side> sides) {
    for (int token = visit + 1; token < parse.size(); token++) {
      if (parse.lemma(token).equals("invitation")
          && Parse.isOneOf(parse.preposition(token), "at", "on")) {
        for (int of : parse.children(token, "nmod", "nmod:poss")) {
          sides.addAll(Side.of(parse.conjuncts(of), Role.HOST));
        }
      }
    }
  }
}
