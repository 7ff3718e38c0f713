package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.Sentence.Entity;

/** The noun phrases that a meeting word's grammar makes its participants. */
final class MeetingFrame {
  private static final String[] WITH = {
    "with", "between", "among", "alongside", "opposite", "beside", "next"
  };
  private static final int REACH_OF_WITH = 9;

  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;

  MeetingFrame(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse);
    this.words = words;
  }

  /** The sides of a verb: "Ruiz met with Lind". */
  List<Side> ofVerb(int verb, Trigger trigger) {
    Frame frame = trigger.frame();
    List<Side> sides = new ArrayList<>();
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
    sides.addAll(Side.of(clause.subjects(verb), passive ? objectRole(frame) : subjectRole(frame)));
    addInviter(verb, sides);
    boolean objectIsSide = trigger.companions().isEmpty() && frame != Frame.WITH;
    for (int object : parse.children(verb, "obj", "iobj")) {
      List<Integer> heads = parse.conjuncts(object);
      if (objectIsSide) {
        sides.addAll(
            frame == Frame.VISITS || frame == Frame.SEES
                ? Side.named(heads, objectRole(frame))
                : Side.of(heads, objectRole(frame)));
      }
      addWith(parse.children(object, "nmod"), sides); // "discussed it with Lind"
    }
    for (int oblique : parse.children(verb, "obl", "obl:agent", "nmod")) {
      String preposition = parse.preposition(oblique);
      boolean to = preposition.equals("to") && (frame == Frame.WITH || nextTo(verb));
      if (isWith(preposition) || to) {
        sides.addAll(Side.of(parse.conjuncts(oblique), null));
      } else if (passive && preposition.equals("by")) {
        sides.addAll(Side.of(parse.conjuncts(oblique), subjectRole(frame)));
      } else if (trigger.companions().contains("+" + preposition)) {
        sides.addAll(Side.named(parse.conjuncts(oblique), objectRole(frame)));
      }
    }
    for (int next : parse.children(verb, "advmod")) {
      if (parse.lemma(next).equals("next")) {
        for (int to : parse.children(next, "obl", "nmod")) {
          sides.addAll(Side.of(parse.conjuncts(to), null)); // "sat next to Lind"
        }
      }
    }
    if (frame == Frame.MUTUAL || frame == Frame.WITH) {
      addAfterWith(verb, sides);
    }
    return sides;
  }

  private boolean nextTo(int verb) {
    return parse.hasChild(verb, "advmod", "next");
  }

  /** "Ruiz invited Lind to meet": the two meet each other. */
  private void addInviter(int verb, List<Side> sides) {
    int head = parse.head(verb);
    boolean alone = parse.child(verb, "obj") < 0;
    if (head >= 0
        && alone
        && parse.relation(verb).equals("xcomp")
        && parse.child(head, "obj") >= 0
        && words.is(Cue.SEEK, "verb", parse.lemma(head))) {
      sides.addAll(Side.of(clause.subjects(head), null));
    }
  }

  /** "met with Lind to ask": whatever the parser made of "with", the name after it is a side. */
  private void addAfterWith(int verb, List<Side> sides) {
    boolean isVerb = parse.tagged(verb, "V");
    int at = verb + 1;
    while (at < parse.size()
        && (parse.tagged(at, "RB") || !isVerb && at < verb + REACH_OF_WITH && isWhenOrWhere(at))) {
      at++;
    }
    if (at >= parse.size() || !parse.lemma(at).equals("with")) {
      return;
    }
    for (int i = at + 1; i < Math.min(parse.size(), at + REACH_OF_WITH); i++) {
      String tag = parse.token(i).tag();
      if (tag.startsWith("V") || tag.matches("IN|,|TO|CC|\\.")) {
        return;
      }
      boolean last = i + 1 >= parse.size() || !parse.token(i + 1).tag().matches("NN.*|POS|HYPH");
      if (tag.startsWith("NNP") && last) {
        sides.addAll(Side.of(parse.conjuncts(i), null));
        return;
      }
    }
  }

  /**
   * Between a noun and its "with" may stand when and where: "a dinner in Oslo in 2013 with Lind".
   */
  private boolean isWhenOrWhere(int token) {
    String tag = parse.token(token).tag();
    return tag.startsWith("NNP")
        || tag.matches("CD|DT")
        || Parse.isOneOf(parse.lemma(token), "in", "on", "at", "last");
  }

  private static Role subjectRole(Frame frame) {
    return switch (frame) {
      case HOSTS -> Role.HOST;
      case VISITS -> Role.GUEST;
      case CALLS -> Role.CALLER;
      default -> null;
    };
  }

  private static Role objectRole(Frame frame) {
    return switch (frame) {
      case HOSTS -> Role.GUEST;
      case VISITS -> Role.HOST;
      default -> null;
    };
  }

  /** The sides of a noun: "Ruiz's meeting with Lind", "Ruiz will hold a meeting with Lind". */
  List<Side> ofNoun(int noun, Frame frame) {
    List<Side> sides = new ArrayList<>();
    boolean visit = frame == Frame.VISIT;
    Role owner = visit ? Role.GUEST : frame == Frame.GUEST ? Role.HOST : null;
    for (int possessor : parse.children(noun, "nmod:poss")) {
      sides.addAll(Side.of(parse.conjuncts(possessor), owner));
    }
    if (frame == Frame.GUEST) {
      sides.addAll(Side.of(clause.subjects(noun), Role.GUEST));
      return sides;
    }
    for (int part : parse.children(noun, "nmod", "obl", "acl", "dep")) {
      addPhrase(part, frame, sides);
    }
    for (int part : parse.children(noun, "compound", "amod")) {
      sides.add(new Side(part, null, true));
      sides.addAll(Side.named(parse.children(part, "compound", "dep"), null));
    }
    if (parse.child(noun, "cop") >= 0 && Parse.isOneOf(parse.preposition(noun), "at", "in")) {
      sides.addAll(Side.of(clause.subjects(noun), null)); // "Ruiz was at the meeting"
    }
    addRelative(noun, sides);
    addIncluded(noun, sides);
    boolean complete =
        parse.children(noun, "nmod", "obl").stream()
            .anyMatch(p -> parse.preposition(p).equals("between") && parse.conjuncts(p).size() > 1);
    if (!complete) {
      addGovernor(noun, frame, sides); // who arranges a meeting between two is no third
    }
    addBystander(noun, sides);
    if (frame == Frame.MEETING || frame == Frame.OCCASION) {
      addAfterWith(noun, sides);
    }
    if (visit) {
      addInvitation(noun, sides);
    }
    return sides;
  }

  private void addPhrase(int part, Frame frame, List<Side> sides) {
    String preposition = parse.preposition(part);
    if (parse.lemma(part).equals("involve")) {
      for (int object : parse.children(part, "obj")) {
        sides.addAll(Side.of(parse.conjuncts(object), null));
      }
    } else if (isWith(preposition) || preposition.equals("of") || preposition.equals("for")) {
      sides.addAll(Side.of(parse.conjuncts(part), null));
    } else if (preposition.equals("by")) {
      sides.addAll(Side.of(parse.conjuncts(part), frame == Frame.VISIT ? Role.GUEST : null));
    } else if (preposition.equals("to")
        && frame == Frame.VISIT
        && parse.token(part).entity() != Entity.LOCATION) {
      sides.addAll(Side.named(parse.conjuncts(part), Role.HOST)); // "a visit to Lind"
    } else if (preposition.equals("from") && frame == Frame.MEETING) {
      sides.addAll(Side.named(parse.conjuncts(part), Role.CALLER)); // "a call from Lind"
    } else if (Parse.isOneOf(preposition, "to", "on") && frame == Frame.MEETING) {
      sides.addAll(Side.named(parse.conjuncts(part), null)); // "a call to Lind"
    }
  }

  /** "Ruiz praised the treaty during a call with Lind": who acts in a meeting takes part in it. */
  private void addBystander(int noun, List<Side> sides) {
    int phrase = noun;
    for (int step = 0; step < 3 && parse.relation(phrase).startsWith("nmod"); step++) {
      phrase = parse.head(phrase);
    }
    int verb = parse.child(phrase, "cop") >= 0 ? phrase : parse.head(phrase);
    boolean beside =
        Parse.isOneOf(
            parse.preposition(noun),
            "during",
            "in",
            "at",
            "after",
            "following",
            "ahead",
            "before",
            "from",
            "for");
    if (!beside
        || verb < 0
        || verb != phrase && !parse.relation(phrase).startsWith("obl")
        || parse.child(noun, "nmod:poss") >= 0) {
      return;
    }
    boolean with =
        parse.children(noun, "nmod").stream().anyMatch(p -> isWith(parse.preposition(p)));
    boolean predicate = parse.tagged(verb, "V") || parse.child(verb, "cop") >= 0;
    if (with && predicate) {
      sides.addAll(Side.named(clause.subjects(verb), null));
    } else if (parse.hasChild(noun, "det", "a")
        && parse.tagged(verb, "V")
        && Parse.isOneOf(parse.preposition(noun), "during", "in", "at")) {
      sides.addAll(Side.named(clause.subjects(verb), null)); // "Ruiz told Lind in a phone call"
      for (int object : parse.children(verb, "obj", "iobj")) {
        sides.addAll(Side.named(parse.conjuncts(object), null));
      }
    } else if (parse.tagged(verb, "NNP") && phrase < verb && parse.child(verb, "cop") >= 0) {
      sides.addAll(Side.named(parse.conjuncts(verb), null)); // "At the meeting were Ruiz and Lind"
      for (int along : parse.children(verb, "nmod")) {
        sides.addAll(Side.named(parse.conjuncts(along), null));
      }
    }
  }

  /** "the meeting will include Ruiz and Lind", "talks that brought together Ruiz and Lind". */
  private void addIncluded(int noun, List<Side> sides) {
    List<Integer> verbs = new ArrayList<>(parse.children(noun, "acl:relcl", "acl"));
    if (parse.relation(noun).equals("nsubj")) {
      verbs.add(parse.head(noun));
    }
    for (int verb : verbs) {
      if (Parse.isOneOf(parse.lemma(verb), "include", "involve", "gather", "bring", "feature")) {
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
      boolean there =
          parse.children(verb, "obl").stream().anyMatch(o -> parse.token(o).tag().startsWith("W"));
      if (own && (there || words.is(Cue.HOLD, "verb", parse.lemma(verb)))) {
        sides.addAll(Side.named(parse.conjuncts(subject), null));
        for (int with : parse.children(verb, "obl")) {
          if (isWith(parse.preposition(with))) {
            sides.addAll(Side.of(parse.conjuncts(with), null));
          }
        }
      }
    }
  }

  /** "a visit at the invitation of Lind": Lind is the host. */
  private void addInvitation(int visit, List<Side> sides) {
    for (int token = 0; token < parse.size(); token++) {
      if (parse.lemma(token).equals("invitation")
          && parse.preposition(token).equals("at")
          && token > visit) {
        for (int of : parse.children(token, "nmod", "nmod:poss")) {
          sides.addAll(Side.of(parse.conjuncts(of), Role.HOST));
        }
      }
    }
  }

  /** Whoever holds, seeks or attends the meeting that the noun names. */
  private void addGovernor(int noun, Frame frame, List<Side> sides) {
    int at = noun;
    for (int step = 0; step < 6; step++) {
      int head = parse.head(at);
      String relation = parse.relation(at);
      if (head < 0) {
        return;
      }
      if (parse.tagged(head, "V")) {
        boolean object = Parse.isOneOf(relation, "obj", "nsubj:pass", "conj", "dep");
        boolean oblique = relation.startsWith("obl") && isArgument(at, head);
        if ((object || oblique) && isCue(head)) {
          addVerb(head, noun, frame, sides);
        }
        return;
      }
      boolean coordinated = relation.equals("conj") && parse.tagged(head, "NN");
      boolean nounOfNoun = relation.startsWith("nmod") && isNounCue(head);
      if (!coordinated && !nounOfNoun) {
        return;
      }
      for (int owner : parse.children(head, "nmod:poss")) {
        sides.addAll(Side.of(parse.conjuncts(owner), null));
      }
      at = head;
    }
  }

  private void addVerb(int verb, int noun, Frame frame, List<Side> sides) {
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
    Role subject = frame == Frame.WELCOME ? Role.HOST : frame == Frame.VISIT ? Role.GUEST : null;
    if (!passive) {
      sides.addAll(Side.of(clause.subjects(verb), subject));
    }
    for (int other : parse.children(verb, "iobj", "obj")) {
      if (other != noun) {
        sides.addAll(
            Side.named(parse.conjuncts(other), frame == Frame.WELCOME ? Role.GUEST : null));
      }
    }
    for (int oblique : parse.children(verb, "obl", "obl:agent")) {
      String preposition = parse.preposition(oblique);
      if (isWith(preposition)
          || passive && preposition.equals("by")
          || frame == Frame.WELCOME && preposition.equals("to")) {
        sides.addAll(Side.of(parse.conjuncts(oblique), null));
      } else if (frame == Frame.VISIT && preposition.equals("to")) {
        sides.addAll(Side.named(parse.conjuncts(oblique), Role.HOST)); // "paid a visit to Lind"
      }
    }
    if (Parse.isOneOf(parse.lemma(verb), "attend", "join", "skip", "chair")) {
      for (int body : parse.children(noun, "compound")) {
        if (parse.token(body).entity() == Entity.ORGANIZATION) {
          sides.add(new Side(body, null, false)); // "attended a NATO meeting"
        }
      }
    }
  }

  private void addWith(List<Integer> phrases, List<Side> sides) {
    for (int phrase : phrases) {
      if (parse.preposition(phrase).equals("with")) {
        sides.addAll(Side.named(parse.conjuncts(phrase), null));
      }
    }
  }

  private boolean isCue(int verb) {
    String lemma = parse.lemma(verb);
    for (Cue cue : Cue.values()) {
      if (cue != Cue.REPORT && cue != Cue.HAPPEN && words.is(cue, "verb", lemma)) {
        return true;
      }
    }
    if (Parse.isOneOf(lemma, "turn", "rule", "call")) {
      return true; // "turned down", "ruled out", "called off"
    }
    return words.is(Cue.HAPPEN, "verb", lemma) && words.is(Cue.HOLD, "verb", lemma);
  }

  /** "prepares for a visit", "took part in talks", "agreed on a meeting". */
  private boolean isArgument(int phrase, int verb) {
    String preposition = parse.preposition(phrase);
    return Parse.isOneOf(preposition, "for", "on")
            && (words.is(Cue.SEEK, "verb", parse.lemma(verb))
                || words.is(Cue.PLAN, "verb", parse.lemma(verb)))
        || Parse.isOneOf(preposition, "in", "at", "to")
            && (words.is(Cue.HOLD, "verb", parse.lemma(verb))
                || Parse.isOneOf(parse.lemma(verb), "invite", "agree", "be"));
  }

  private boolean isNounCue(int noun) {
    String lemma = parse.lemma(noun);
    return words.is(Cue.SEEK, "noun", lemma)
        || words.is(Cue.PLAN, "noun", lemma)
        || words.is(Cue.MAYBE, "noun", lemma)
        || words.is(Cue.CANCEL, "noun", lemma)
        || words.is(Cue.DENY, "noun", lemma)
        || Parse.isOneOf(lemma, "series", "round", "number", "string", "couple", "pair");
  }

  private static boolean isWith(String preposition) {
    return Parse.isOneOf(preposition, WITH);
  }
}
