package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.Sentence.Entity;

/** The noun phrases that the grammar of a noun of meeting makes its participants. */
final class MeetingNounFrame {
  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;
  private final StraySides stray;
  private final Bystanders bystanders;
  private final NounClauses clauses;

  MeetingNounFrame(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
    this.stray = new StraySides(parse, words);
    this.bystanders = new Bystanders(parse, words);
    this.clauses = new NounClauses(parse, words);
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
      new MeetingGuests(parse, words).addGuestOf(noun, clause, sides);
      return sides;
    }
    if (parse.child(noun, "aux") >= 0 && parse.child(noun, "cop") < 0) {
      sides.addAll(Side.of(clause.subjects(noun), null)); // "will lunch with Lind", for a noun
    }
    for (int part : parse.children(noun, "nmod", "obl", "acl", "dep")) {
      addPhrase(part, frame, sides);
    }
    for (int part : parse.children(noun, "compound", "amod")) {
      sides.add(new Side(part, null, true));
      sides.addAll(Side.named(parse.children(part, "compound", "dep"), null));
    }
    if (frame == Frame.DEVICE) {
      addDevice(noun, sides);
      return sides;
    }
    if (parse.child(noun, "cop") >= 0 && Parse.isOneOf(parse.preposition(noun), "at", "in")) {
      sides.addAll(Side.of(clause.subjects(noun), null)); // "Ruiz was at the meeting"
    }
    for (int also : parse.children(noun, "conj")) {
      if (MeetingFrame.isWith(parse.preposition(also))) {
        sides.addAll(Side.named(parse.conjuncts(also), null)); // "talks with Ruiz and with Lind"
      }
    }
    clauses.add(noun, sides);
    new MeetingAddressee(parse, words).add(noun, sides);
    boolean complete =
        parse.children(noun, "nmod", "obl").stream()
            .anyMatch(
                p ->
                    parse.preposition(p).equals("between")
                        && (parse.conjuncts(p).size() > 1 || parse.tagged(p, "NNS")));
    if (!complete) {
      addGovernor(noun, frame, sides); // who arranges a meeting between two is no third
    }
    for (int place : parse.children(noun, "nmod")) {
      if (Bystanders.isPlace(parse, place)) { // "a meeting on a train with Lind"
        for (int with : parse.children(place, "nmod")) {
          if (MeetingFrame.isWith(parse.preposition(with))) {
            sides.addAll(Side.named(parse.conjuncts(with), null));
          }
        }
      }
    }
    bystanders.add(noun, frame, sides);
    if (frame == Frame.MEETING || frame == Frame.OCCASION) {
      stray.addAfterWith(noun, sides);
      stray.addBehindOpening(noun, sides);
    }
    if (visit) {
      new MeetingGuests(parse, words).addInvitation(noun, sides);
    }
    return sides;
  }

  /** "Ruiz was on the line to Lind", "Ruiz had Lind on the telephone". */
  private void addDevice(int noun, List<Side> sides) {
    int verb = parse.head(noun);
    boolean is = parse.child(noun, "cop") >= 0;
    sides.addAll(Side.named(clause.subjects(is ? noun : verb), null));
    for (int object : is ? List.<Integer>of() : parse.children(verb, "obj")) {
      sides.addAll(Side.named(parse.conjuncts(object), null));
    }
    for (int to : parse.children(noun, "nmod", "obl")) {
      if (Parse.isOneOf(parse.preposition(to), "to", "with")) {
        sides.addAll(Side.named(parse.conjuncts(to), null));
      }
    }
  }

  private void addPhrase(int part, Frame frame, List<Side> sides) {
    String preposition = parse.preposition(part);
    if (parse.lemma(part).equals("involve")) {
      for (int object : parse.children(part, "obj")) {
        sides.addAll(Side.of(parse.conjuncts(object), null));
      }
    } else if (MeetingFrame.isWith(preposition)
        || preposition.equals("of")
        || preposition.equals("for")) {
      sides.addAll(Side.of(parse.conjuncts(part), null));
    } else if (preposition.equals("by")) {
      sides.addAll(Side.of(parse.conjuncts(part), frame == Frame.VISIT ? Role.GUEST : null));
    } else if (preposition.equals("to")
        && frame == Frame.VISIT
        && parse.token(part).entity() != Entity.LOCATION) {
      sides.addAll(Side.named(parse.conjuncts(part), Role.HOST)); // "a visit to Lind"
    } else if (preposition.equals("from") && frame == Frame.MEETING) {
      sides.addAll(Side.named(parse.conjuncts(part), Role.CALLER)); // "a call from Lind"
    } else if (Parse.isOneOf(preposition, "to", "on", "upon")
        && (frame == Frame.MEETING || !preposition.equals("to"))) {
      sides.addAll(Side.named(parse.conjuncts(part), null)); // "a call to Lind"
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
      if (parse.tagged(head, "V") && isRecalled(at, head)) {
        sides.addAll(Side.named(clause.subjects(head), null));
        return;
      }
      if (parse.tagged(head, "V") && isAskedAbout(at, head)) {
        for (int asked : parse.children(head, "obj", "nsubj:pass")) {
          sides.addAll(Side.named(parse.conjuncts(asked), null)); // "asked her about a meeting"
        }
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
      boolean hours = Bystanders.isStretch(parse, head) && parse.preposition(at).equals("of");
      boolean nounOfNoun = relation.startsWith("nmod") && (hours || isNounCue(head));
      if (!coordinated && !nounOfNoun) {
        return;
      }
      for (int owner : parse.children(head, "nmod:poss")) {
        sides.addAll(Side.of(parse.conjuncts(owner), null));
      }
      for (int from : nounOfNoun ? parse.children(head, "nmod") : List.<Integer>of()) {
        if (from != at && Parse.isOneOf(parse.preposition(from), "from", "by")) {
          sides.addAll(Side.named(parse.conjuncts(from), null)); // "a request from Ruiz for"
        }
      }
      at = head;
    }
  }

  /** "Ruiz recalled a dinner with Lind": her own; but not "a spokesman described a meeting". */
  private boolean isRecalled(int noun, int verb) {
    List<Integer> subjects = clause.subjects(verb);
    return words.has(Trait.RECALLS, parse.lemma(verb))
        && parse.relation(noun).equals("obj")
        && parse.child(noun, "nmod:poss") < 0
        && parse.hasChild(noun, "det", "a", "an", "the")
        && parse.children(noun, "nmod").stream().anyMatch(p -> parse.preposition(p).equals("with"))
        && subjects.size() == 1
        && !words.has(Trait.SPEAKS, parse.lemma(subjects.get(0)));
  }

  /** "questioned Ruiz about a meeting with Lind": it is Ruiz's. */
  private boolean isAskedAbout(int noun, int verb) {
    return words.has(Trait.ASKS, parse.lemma(verb))
        && Parse.isOneOf(parse.preposition(noun), "about", "over", "on", "regarding")
        && parse.child(noun, "nmod:poss") < 0
        && parse.children(noun, "nmod").stream().anyMatch(p -> parse.preposition(p).equals("with"));
  }

  private void addVerb(int verb, int noun, Frame frame, List<Side> sides) {
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
    Role subject = frame == Frame.WELCOME ? Role.HOST : frame == Frame.VISIT ? Role.GUEST : null;
    boolean lets = // "doctors allowed Ruiz an hour with Lind": the doctors were not there
        !passive && parse.lemma(verb).equals("allow");
    boolean given = passive && parse.relation(noun).equals("obj"); // "was granted an audience by"
    if (!passive && !lets || given) {
      sides.addAll(Side.of(principals(verb), subject));
    }
    for (int other : parse.children(verb, "iobj", "obj")) {
      if (other != noun) {
        sides.addAll(
            Side.named(parse.conjuncts(other), frame == Frame.WELCOME ? Role.GUEST : null));
      }
    }
    for (int oblique : parse.children(verb, "obl", "obl:agent")) {
      String preposition = parse.preposition(oblique);
      boolean own = // "had tea with Lind and dinner with Holm"
          oblique > noun
              || parse.children(noun, "nmod").stream()
                  .noneMatch(w -> MeetingFrame.isWith(parse.preposition(w)));
      if (MeetingFrame.isWith(preposition) && own
          || preposition.equals("to") && isGranted(noun, verb)
          || passive
              && preposition.equals("by")
              && (words.is(Cue.HOLD, "verb", parse.lemma(verb))
                  || words.is(Cue.DENY, "verb", parse.lemma(verb)) && isAsked(noun))
          || frame == Frame.WELCOME && preposition.equals("to")) {
        sides.addAll(Side.of(parse.conjuncts(oblique), null));
      } else if (frame == Frame.MEETING && preposition.equals("from") && isCallOf(noun, verb)) {
        sides.addAll(Side.named(parse.conjuncts(oblique), Role.CALLER)); // "got a call from Lind"
      } else if (frame == Frame.OCCASION && preposition.equals("for") && oblique > noun) {
        sides.addAll(Side.named(parse.conjuncts(oblique), null)); // "gave a dinner for both"
      } else if (frame == Frame.VISIT && preposition.matches("to|on|upon")) {
        sides.addAll(Side.named(parse.conjuncts(oblique), Role.HOST)); // "paid a visit to Lind"
      }
    }
    if (words.has(Trait.ATTENDS, parse.lemma(verb))) {
      for (int body : parse.children(noun, "compound")) {
        if (parse.token(body).entity() == Entity.ORGANIZATION) {
          sides.add(new Side(body, null, false)); // "attended a NATO meeting"
        }
      }
    }
  }

  /** "granted an audience to Lind". */
  private boolean isGranted(int noun, int verb) {
    return parse.relation(noun).equals("obj")
        && Parse.isOneOf(parse.lemma(verb), "grant", "give", "accord");
  }

  /** "got a call at dawn from Lind": whatever stands between. */
  private boolean isCallOf(int noun, int verb) {
    return parse.lemma(noun).equals("call")
        && parse.relation(noun).equals("obj")
        && parse.children(noun, "nmod").stream().noneMatch(n -> parse.preposition(n).equals("for"))
        && Parse.isOneOf(parse.lemma(verb), "get", "receive", "take", "have", "answer");
  }

  /** Of "Lind's aides ruled out a meeting": Lind, for whom they speak; else the verb's subjects. */
  private List<Integer> principals(int verb) {
    List<Integer> subjects = clause.subjects(verb);
    if (subjects.size() != 1
        || words.is(Cue.HOLD, "verb", parse.lemma(verb))
        || !words.has(Trait.SPEAKS, parse.lemma(subjects.get(0)))) {
      return subjects;
    }
    List<Integer> owners = new ArrayList<>(parse.children(subjects.get(0), "nmod:poss"));
    for (int of : parse.children(subjects.get(0), "nmod")) {
      if (Parse.isOneOf(parse.preposition(of), "of", "for", "to")) {
        owners.add(of); // "a spokesman for Lind"
      }
    }
    return owners.size() == 1 ? owners : subjects;
  }

  /** "a request for a meeting": whoever turns it down was asked. */
  private boolean isAsked(int noun) {
    int request = parse.head(noun);
    return parse.relation(noun).equals("nmod")
        && words.is(Cue.SEEK, "noun", parse.lemma(request))
        && parse.child(request, "nmod:poss", "nmod") >= 0;
  }

  /** "prepares for a visit", "took part in talks", "agreed on a meeting". */
  private boolean isArgument(int phrase, int verb) {
    String preposition = parse.preposition(phrase);
    boolean out = // "pulled out of a meeting", "stayed away from it"
        Parse.isOneOf(preposition, "of", "out", "from", "away")
            && (words.has(Trait.PHRASAL, parse.lemma(verb))
                || parse.lemma(verb).equals("withdraw"));
    return out
        || preposition.equals("to") && words.is(Cue.SEEK, "verb", parse.lemma(verb))
        || Parse.isOneOf(preposition, "for", "on")
            && (words.is(Cue.SEEK, "verb", parse.lemma(verb))
                || words.is(Cue.PLAN, "verb", parse.lemma(verb)))
        || Parse.isOneOf(preposition, "in", "at", "to", "over")
            && (words.is(Cue.HOLD, "verb", parse.lemma(verb))
                || words.has(Trait.INVITES, parse.lemma(verb)));
  }

  private boolean isNounCue(int noun) {
    String lemma = parse.lemma(noun);
    return words.is(Cue.SEEK, "noun", lemma)
        || words.is(Cue.PLAN, "noun", lemma)
        || words.is(Cue.MAYBE, "noun", lemma)
        || words.is(Cue.CANCEL, "noun", lemma)
        || words.is(Cue.DENY, "noun", lemma)
        || words.has(Trait.ROUND, lemma);
  }

  private boolean isCue(int verb) {
    String lemma = parse.lemma(verb);
    for (Cue cue : Cue.values()) {
      if (cue != Cue.REPORT && cue != Cue.HAPPEN && words.is(cue, "verb", lemma)) {
        return true;
      }
    }
    if (words.has(Trait.PHRASAL, lemma)) {
      return true; // "turned down", "ruled out", "called off"
    }
    return words.is(Cue.HAPPEN, "verb", lemma) && words.is(Cue.HOLD, "verb", lemma);
  }
}
