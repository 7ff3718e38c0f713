package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/**
 * The sides of a verb of meeting that the words above it tell: "Ruiz invited Lind to meet", "turned
 * down Lind's request to meet", "Ruiz took Lind to meet Holm".
 */
final class MeetingControl {
  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;

  MeetingControl(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
  }

  void add(int verb, List<Side> sides) {
    addInviter(verb, sides);
    addAsker(verb, sides);
    addBringer(verb, sides);
  }

  /** "Ruiz invited Lind to meet": the two meet each other. */
  private void addInviter(int verb, List<Side> sides) {
    int head = parse.head(verb);
    boolean alone = // "asked each to sit down with the other"
        parse.child(verb, "obj") < 0
            && parse.children(verb, "obl").stream()
                .noneMatch(o -> MeetingFrame.isWith(parse.preposition(o)));
    if (head >= 0
        && alone
        && parse.relation(verb).equals("xcomp")
        && parse.child(head, "obj") >= 0
        && words.is(Cue.SEEK, "verb", parse.lemma(head))) {
      sides.addAll(Side.of(clause.subjects(head), null));
    }
  }

  /** "turned down an invitation from Lind to meet", "Lind's request to meet her": Lind too. */
  private void addAsker(int verb, List<Side> sides) {
    int head = parse.head(verb);
    int asked = -1;
    if (head >= 0 && parse.relation(verb).equals("acl")) {
      asked = head;
    } else if (head >= 0 && parse.relation(verb).equals("xcomp")) {
      asked = parse.child(head, "obj", "nsubj:pass");
    }
    boolean eachOther = // "turned down a request from Lind to meet each other"
        parse.children(verb, "obj", "obl").stream().anyMatch(o -> parse.lemma(o).equals("other"));
    if (asked < 0
        || eachOther
        || !parse.tagged(asked, "NN")
        || !words.is(Cue.SEEK, "noun", parse.lemma(asked))) {
      return;
    }
    for (int asker : parse.children(asked, "nmod", "nmod:poss")) {
      if (Parse.isOneOf(parse.preposition(asker), "from", "by")
          || parse.relation(asker).equals("nmod:poss")) {
        sides.addAll(Side.of(parse.conjuncts(asker), null));
      }
    }
  }

  /** "Ruiz took Lind to meet Holm", "Lind was taken by Ruiz to see Holm": Ruiz is there too. */
  private void addBringer(int verb, List<Side> sides) {
    int head = parse.head(verb);
    if (head < 0
        || !parse.relation(verb).matches("xcomp|advcl")
        || !parse.hasChild(verb, "mark", "to")
        || !words.has(Trait.BRINGS, parse.lemma(head))) {
      return;
    }
    if (parse.child(head, "aux:pass") < 0) {
      boolean somebody =
          parse.children(head, "obj").stream()
              .anyMatch(o -> parse.tagged(o, "NNP") || parse.tagged(o, "PRP"));
      sides.addAll(somebody ? Side.named(clause.subjects(head), null) : List.of());
      return;
    }
    for (int by : parse.children(head, "obl", "obl:agent")) {
      if (parse.preposition(by).equals("by")) {
        sides.addAll(Side.named(parse.conjuncts(by), null));
      }
    }
  }
}
