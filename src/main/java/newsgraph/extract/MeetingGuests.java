package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Role;

/** The sides of a visit that are told by whose guest somebody is, or by who invited her. */
final class MeetingGuests {
  private final Parse parse;
  private final MeetingWords words;

  MeetingGuests(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** "Ruiz was the guest of Lind", "Ruiz stayed in Oslo as the guest of Lind". */
  void addGuestOf(int guest, Clause clause, List<Side> sides) {
    if (parse.lemma(guest).equals("host")) {
      addHost(guest, clause, sides);
      return;
    }
    int before = sides.size();
    addListed(guest, sides);
    addAmong(guest, sides);
    if (sides.size() > before) {
      return;
    }
    int who = parse.relation(guest).equals("nsubj") ? parse.head(guest) : -1;
    if (who >= 0 && parse.child(who, "cop") >= 0) { // "Ruiz's first visitor was Lind"
      addHosts(guest, sides);
      sides.addAll(Side.named(parse.conjuncts(who), Role.GUEST));
      return;
    }
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

  /** "Ruiz was host to Lind at a dinner". */
  private void addHost(int host, Clause clause, List<Side> sides) {
    boolean is = parse.child(host, "cop") >= 0;
    int verb = parse.head(host);
    boolean plays = // "played host on Monday to Lind"
        verb >= 0 && parse.relation(host).equals("obj") && parse.lemma(verb).equals("play");
    List<Integer> phrases = new ArrayList<>();
    if (is || plays) {
      phrases.addAll(parse.children(host, "nmod", "obl"));
    }
    if (plays) {
      phrases.addAll(parse.children(verb, "obl"));
    }
    for (int to : phrases) {
      if (parse.preposition(to).equals("to")) {
        sides.addAll(Side.named(clause.subjects(is ? host : verb), Role.HOST));
        sides.addAll(Side.of(parse.conjuncts(to), Role.GUEST));
      }
    }
  }

  /** "guests of Ruiz at the ranch included Lind and Holm". */
  private void addListed(int guest, List<Side> sides) {
    int verb = parse.head(guest);
    if (verb < 0
        || !parse.relation(guest).equals("nsubj")
        || !words.has(Trait.INCLUDES, parse.lemma(verb))) {
      return;
    }
    addHosts(guest, sides);
    for (int listed : parse.children(verb, "obj", "iobj")) {
      sides.addAll(Side.named(parse.conjuncts(listed), Role.GUEST));
    }
  }

  /** "among Ruiz's guests were Lind and Holm". */
  private void addAmong(int guest, List<Side> sides) {
    int head = parse.head(guest);
    if (head < 0 || !parse.preposition(guest).equals("among")) {
      return;
    }
    addHosts(guest, sides);
    int listed = parse.child(head, "cop") >= 0 ? head : parse.child(head, "nsubj");
    if (listed > guest) {
      sides.addAll(Side.named(parse.conjuncts(listed), Role.GUEST));
    }
  }

  private void addHosts(int guest, List<Side> sides) {
    for (int of : parse.children(guest, "nmod", "nmod:poss")) {
      if (parse.relation(of).equals("nmod:poss") || parse.preposition(of).equals("of")) {
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
