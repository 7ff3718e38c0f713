package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.Sentence.Entity;

/** The sides that the clauses and phrases around a noun of meeting tell: "talks held by Ruiz". */
final class NounClauses {
  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;

  NounClauses(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
  }

  void add(int noun, List<Side> sides) {
    addHeld(noun, sides);
    addAdmitted(noun, sides);
    addParticiple(noun, sides);
    addRelative(noun, sides);
    addHad(noun, sides);
    addIncluded(noun, sides);
    addIncluding(noun, sides);
    addBetween(noun, sides);
    addHonored(noun, sides);
    addInverted(noun, sides);
  }

  /** "Present at the meeting were Ruiz and Lind", "Also taking part in the talks was Ruiz". */
  private void addInverted(int noun, List<Side> sides) {
    boolean inverted = MeetingTraits.isInverted(parse, noun);
    int be = 0;
    while (inverted && !parse.token(be).text().matches("was|were|is|are")) {
      be++;
    }
    int first = be + 1;
    while (inverted && first + 1 < parse.size() && isInName(first)) {
      first++;
    }
    if (inverted && first > be + 1 || inverted && parse.tagged(first, "NNP")) {
      sides.addAll(Side.named(parse.conjuncts(first), null));
      if (parse.lemma(0).equalsIgnoreCase("with")
          && parse.head(0) >= 0) { // "With Holm in the talks were Ruiz and Lind"
        sides.addAll(Side.named(List.of(parse.head(0)), null));
      }
    }
  }

  private boolean isInName(int token) {
    return parse.token(token).tag().matches("NNP?|JJ|DT|PRP\\$|POS")
        && parse.token(token + 1).tag().matches("NNPS?|NN|JJ|POS");
  }

  /** "a meeting held in Oslo between Ruiz and Lind", "a summit hosted by Ruiz". */
  private void addHeld(int noun, List<Side> sides) {
    List<Integer> verbs = new ArrayList<>(parse.children(noun, "acl"));
    int head = parse.head(noun);
    if (head >= 0 && parse.relation(noun).startsWith("nsubj") && parse.tagged(head, "V")) {
      verbs.add(head);
    }
    verbs.addAll(participlesBehind(noun));
    for (int verb : verbs) {
      boolean attended = // "talks attended by Ruiz", "a dinner given by Ruiz"
          isParticiple(verb)
              && (words.has(Trait.ATTENDS, parse.lemma(verb))
                  || words.is(Cue.HOLD, "verb", parse.lemma(verb)));
      boolean held =
          words.is(Cue.HOLD, "verb", parse.lemma(verb))
              || words.is(Cue.PLAN, "verb", parse.lemma(verb))
              || words.is(Cue.HAPPEN, "verb", parse.lemma(verb));
      for (int oblique : parse.children(verb, "obl", "obl:agent", "nmod")) {
        String preposition = parse.preposition(oblique);
        if (held && Parse.isOneOf(preposition, "between", "with")) {
          sides.addAll(Side.of(parse.conjuncts(oblique), null));
        } else if (preposition.equals("by") && hosts(verb)) {
          sides.addAll(Side.of(parse.conjuncts(oblique), Role.HOST));
        } else if (preposition.equals("by") && attended) {
          sides.addAll(Side.of(parse.conjuncts(oblique), null));
        } else if (preposition.equals("for") && isParticiple(verb) && hosts(verb)) {
          sides.addAll(Side.named(parse.conjuncts(oblique), Role.GUEST));
        }
      }
    }
  }

  private boolean isParticiple(int verb) {
    return parse.token(verb).tag().equals("VBN") && parse.child(verb, "aux", "aux:pass") < 0;
  }

  /** "talks hosted by Ruiz and attended by Lind": the second, whatever the parser hangs it on. */
  private List<Integer> participlesBehind(int noun) {
    List<Integer> behind = new ArrayList<>();
    for (int first : parse.children(noun, "acl")) {
      for (int next : parse.children(first, "conj")) {
        behind.add(next);
      }
      int above = parse.head(noun);
      for (int next : above < 0 ? List.<Integer>of() : parse.children(above, "conj")) {
        if (next > first && isParticiple(first) && isParticiple(next) && noSubject(next)) {
          behind.add(next);
        }
      }
    }
    return behind;
  }

  private boolean noSubject(int verb) {
    return parse.child(verb, "nsubj", "nsubj:pass") < 0
        && words.has(Trait.ATTENDS, parse.lemma(verb));
  }

  /** "Lind, whom Ruiz admitted meeting": the noun is a verb that the parser took for one. */
  private void addAdmitted(int noun, List<Side> sides) {
    int verb = parse.head(noun);
    boolean gerund =
        verb >= 0
            && parse.relation(noun).equals("obj")
            && parse.token(noun).text().endsWith("ing")
            && parse.child(noun, "det", "nmod:poss", "amod") < 0
            && words.is(Cue.REPORT, "verb", parse.lemma(verb));
    if (gerund) {
      sides.addAll(Side.named(clause.subjects(verb), null));
      if (parse.relation(verb).equals("acl:relcl")
          && parse.children(verb, "obj").stream().anyMatch(o -> parse.tagged(o, "WP"))) {
        sides.add(new Side(parse.head(verb), null, true));
      }
      for (int object : parse.children(noun, "dep", "compound")) {
        sides.addAll(Side.named(parse.conjuncts(object), null));
      }
    }
  }

  /** "the two men, meeting in a hotel, discussed it": another verb that was taken for a noun. */
  private void addParticiple(int noun, List<Side> sides) {
    boolean participle =
        parse.relation(noun).equals("appos")
            && parse.head(noun) < noun
            && parse.token(noun - 1).text().equals(",")
            && parse.token(noun).text().endsWith("ing")
            && parse.child(noun, "det", "nmod:poss", "amod", "compound") < 0;
    if (participle) {
      sides.addAll(Side.of(parse.conjuncts(parse.head(noun)), null));
    }
  }

  private boolean hosts(int verb) {
    return words.verb(parse.lemma(verb)).stream().anyMatch(t -> t.frame() == Frame.HOSTS);
  }

  /** "the meeting will include Ruiz and Lind", "talks that brought together Ruiz and Lind". */
  private void addIncluded(int noun, List<Side> sides) {
    List<Integer> verbs = new ArrayList<>(parse.children(noun, "acl:relcl", "acl"));
    if (parse.relation(noun).equals("nsubj")) {
      verbs.add(parse.head(noun));
      if (isParticiple(
          parse.head(noun))) { // "talks chaired by Ruiz brought Lind and Holm together"
        verbs.addAll(parse.children(parse.head(noun), "dep", "ccomp", "parataxis"));
      }
    }
    for (int verb = noun + 1; verb < parse.size(); verb++) {
      if (parse.tagged(verb, "V")) {
        if (parse.relation(verb).equals("acl:relcl")
            && parse.head(verb) > noun
            && parse.children(verb, "nsubj").stream()
                .anyMatch(that -> parse.token(that).tag().startsWith("W"))) {
          verbs.add(verb); // "a conference in Oslo in 1979 that brought together Ruiz and Lind"
        }
        break;
      }
    }
    for (int verb : verbs) {
      if (words.has(Trait.INCLUDES, parse.lemma(verb))) {
        for (int object : parse.children(verb, "obj")) {
          sides.addAll(Side.of(parse.conjuncts(object), null));
        }
      }
    }
  }

  /**
   * "a meeting that Ruiz attended", "a dinner at which Ruiz spoke", "talks Ruiz held with Lind".
   */
  private void addRelative(int noun, List<Side> sides) {
    for (int verb : parse.children(noun, "acl:relcl")) {
      int subject = parse.child(verb, "nsubj");
      boolean own = subject >= 0 && !parse.token(subject).tag().startsWith("W");
      boolean there = isWhere(verb);
      if (own && (there || words.is(Cue.HOLD, "verb", parse.lemma(verb)))) {
        sides.addAll(Side.named(parse.conjuncts(subject), null));
        addWith(verb, sides);
      }
      if (own && there) {
        addAddressed(verb, sides);
      }
    }
    for (int when : parse.children(noun, "nmod", "nmod:tmod", "obl:tmod")) {
      boolean aside = parse.isTime(when) || parse.token(when).entity() == Entity.LOCATION;
      for (int verb : aside ? parse.children(when, "acl:relcl") : List.<Integer>of()) {
        if (isWhere(verb)) { // "a call on May 3, in which Ruiz warned Lind"
          sides.addAll(Side.named(clause.subjects(verb), null));
          addWith(verb, sides);
          addAddressed(verb, sides);
        }
      }
    }
    for (int verb : parse.children(noun, "ccomp", "acl:relcl")) {
      for (int does : parse.children(verb, "xcomp")) {
        boolean that = parse.children(verb).stream().anyMatch(w -> parse.tagged(w, "WDT"));
        if (that && (isKept(does) || isKept(verb))) { // "talks that Ruiz tried to hold with Lind"
          sides.addAll(Side.named(clause.subjects(verb), null));
          addWith(does, sides);
        }
      }
    }
  }

  private boolean isKept(int verb) {
    return words.is(Cue.HOLD, "verb", parse.lemma(verb))
        || words.is(Cue.PLAN, "verb", parse.lemma(verb))
        || words.is(Cue.SEEK, "verb", parse.lemma(verb));
  }

  /** "at which", "during which". */
  private boolean isWhere(int verb) {
    return parse.children(verb, "obl").stream()
        .filter(o -> parse.token(o).tag().startsWith("W"))
        .anyMatch(o -> !Parse.isOneOf(parse.preposition(o), "after", "before", "since", "for"));
  }

  private void addWith(int verb, List<Side> sides) {
    for (int with : parse.children(verb, "obl")) {
      if (MeetingFrame.isWith(parse.preposition(with))) {
        sides.addAll(Side.of(parse.conjuncts(with), null));
      }
    }
  }

  /** "a dinner at which Ruiz asked Lind for help": she was there to be asked. */
  private void addAddressed(int verb, List<Side> sides) {
    if (words.is(Cue.REPORT, "verb", parse.lemma(verb))
        || words.is(Cue.SEEK, "verb", parse.lemma(verb))
        || !words.verb(parse.lemma(verb)).isEmpty()) {
      for (int object : parse.children(verb, "obj", "iobj")) {
        sides.addAll(Side.named(List.of(object), null));
      }
      for (int to : parse.children(verb, "obl")) { // "at which he introduced Lind to Holm"
        if (parse.preposition(to).equals("to")) {
          sides.addAll(Side.named(parse.conjuncts(to), null));
        }
      }
    }
  }

  /** "the talks Ruiz had with Lind", "a meeting that she had held with him", by their words. */
  private void addHad(int noun, List<Side> sides) {
    for (int paid : parse.children(noun, "acl:relcl", "ccomp")) {
      for (int on :
          parse.lemma(paid).equals("pay") ? parse.children(paid, "obl") : List.<Integer>of()) {
        if (Parse.isOneOf(parse.preposition(on), "on", "upon", "to")) {
          sides.addAll(
              Side.named(clause.subjects(paid), Role.GUEST)); // "the call Ruiz paid on Lind"
          sides.addAll(Side.named(parse.conjuncts(on), Role.HOST));
        }
      }
    }
    int at = noun + 1;
    if (at < parse.size() && Parse.isOneOf(parse.lemma(at), "that", "which")) {
      at++;
    }
    int begin = at;
    while (at < parse.size() && parse.token(at).tag().matches("DT|JJ|NNP?S?|PRP|POS|CC")) {
      at++;
    }
    int end = at;
    int verb = -1;
    while (at < parse.size() && parse.token(at).tag().matches("RB|MD|VB[DPZN]?")) {
      verb = parse.tagged(at, "V") ? at : verb;
      at++;
    }
    boolean had =
        verb >= end
            && end > begin
            && parse.token(end - 1).tag().matches("NN.*|PRP")
            && words.is(Cue.HOLD, "verb", parse.lemma(verb))
            && at < parse.size()
            && parse.token(at).tag().equals("IN");
    for (int who = begin; had && who < end; who++) {
      boolean owner = parse.token(who + 1).tag().equals("POS");
      if (!owner && parse.token(who).tag().matches("NN.*|PRP")) {
        sides.add(new Side(who, null, true));
      }
    }
    for (int with : had ? parse.children(verb, "obl", "nmod") : List.<Integer>of()) {
      if (MeetingFrame.isWith(parse.preposition(with))) {
        sides.addAll(Side.of(parse.conjuncts(with), null));
      } else if (Parse.isOneOf(parse.preposition(with), "for", "on", "upon")) {
        sides.addAll(Side.named(parse.conjuncts(with), null)); // "a lunch that she gave for him"
      }
    }
  }

  /** "followed a talk two days earlier between Ruiz and Lind": hung on the verb. */
  private void addBetween(int noun, List<Side> sides) {
    int verb = parse.head(noun);
    boolean own =
        verb >= 0
            && parse.tagged(verb, "V")
            && parse.relation(noun).matches("obj|nsubj.*|obl.*")
            && parse.children(noun, "nmod").stream()
                .noneMatch(p -> parse.preposition(p).equals("between"));
    for (int between : own ? parse.children(verb, "obl") : List.<Integer>of()) {
      if (between > noun
          && parse.preposition(between).equals("between")
          && parse.conjuncts(between).size() > 1) {
        sides.addAll(Side.named(parse.conjuncts(between), null));
      }
    }
  }

  /** "saw them all, including a session with Lind": who saw them. */
  private void addIncluding(int noun, List<Side> sides) {
    int verb = parse.verbAbove(noun);
    if (verb >= 0
        && parse.preposition(noun).equals("including")
        && (words.is(Cue.HOLD, "verb", parse.lemma(verb))
            || !words.verb(parse.lemma(verb)).isEmpty())) {
      sides.addAll(Side.named(clause.subjects(verb), null));
    }
  }

  /** "a lunch in honor of Lind", "hosted a lunch in her honor". */
  private void addHonored(int noun, List<Side> sides) {
    for (int honor = noun + 1; honor < parse.size(); honor++) {
      boolean hers =
          words.has(Trait.HONOR, parse.lemma(honor))
              && parse.preposition(honor).equals("in")
              && (parse.head(honor) == noun || parse.head(honor) == parse.head(noun));
      for (int whose : hers ? parse.children(honor, "nmod", "nmod:poss") : List.<Integer>of()) {
        boolean owner = parse.relation(whose).equals("nmod:poss");
        if (owner || parse.preposition(whose).equals("of")) {
          sides.addAll(Side.of(parse.conjuncts(whose), null));
        }
      }
    }
  }
}
