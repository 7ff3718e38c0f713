package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.Sentence.Entity;

/** The noun phrases that the grammar of a verb of meeting makes its participants. */
final class MeetingFrame {
  private static final String[] WITH = {
    "with", "between", "among", "along", "alongside", "opposite", "beside", "next"
  };

  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;
  private final StraySides stray;

  MeetingFrame(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
    this.stray = new StraySides(parse, words);
  }

  /** The sides of a verb: "Ruiz met with Lind". */
  List<Side> ofVerb(int verb, Trigger trigger) {
    Frame frame = trigger.frame();
    List<Side> sides = new ArrayList<>();
    if (Parse.isOneOf(parse.relation(verb), "amod", "compound")) {
      addGerund(verb, frame, sides);
      return sides;
    }
    if (frame == Frame.BESIDE) {
      return new MeetingBeside(parse, clause).sides(verb);
    }
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0 || isOfSomebody(verb, frame);
    boolean guest = frame == Frame.VISITS && isAdjective(verb);
    Role subject = guest ? Role.HOST : passive ? objectRole(frame) : subjectRole(frame);
    List<Integer> subjects = parse.children(verb, "nsubj");
    if (subjects.size() == 2 && parse.tagged(subjects.get(1), "PRP") && !passive) {
      sides.addAll(Side.named(subjects, null)); // "Lind she never met"
    }
    sides.addAll(Side.of(clause.subjects(verb), subject));
    addLed(verb, sides);
    stray.addAtSide(verb, sides);
    new MeetingControl(parse, words).add(verb, sides);
    if (parse.child(verb, "obj") < 0) {
      new MeetingAddressee(parse, words).add(verb, sides);
    }
    boolean particle =
        trigger.companions().stream()
            .anyMatch(c -> c.startsWith("+") && Companions.isObjectOf(parse, verb, c.substring(1)));
    boolean objectIsSide =
        particle
            || frame == Frame.CALLS
            || frame == Frame.SEES
                && trigger.companions().stream().noneMatch(c -> c.startsWith("+"))
            || trigger.companions().isEmpty() && frame != Frame.WITH && frame != Frame.INVITED;
    for (int object : parse.children(verb, "obj", "iobj")) {
      if (object < verb && !parse.preposition(object).isEmpty()) {
        continue; // "on the eve of the poll Ruiz met Lind"
      }
      if (parse.isTime(object)) {
        sides.addAll( // "telephoned Minister Lind hours later", parsed as Lind's hours
            Side.named(parse.children(object, "compound"), objectRole(frame)));
        continue; // "was received the same evening by Lind"
      }
      boolean thing = // "hosted the ceremony, Peru's Ruiz": the list goes on with others
          frame == Frame.HOSTS
              && parse.token(object).tag().equals("NN")
              && parse.token(object).entity() == Entity.NONE
              && parse.child(object, "appos", "flat") < 0
              && !words.isSide(parse.lemma(object));
      List<Integer> heads = thing ? List.of(object) : parse.conjuncts(object);
      if (objectIsSide) {
        sides.addAll(
            frame == Frame.VISITS || frame == Frame.SEES && !new TripEnd(parse, words).is(verb)
                ? Side.named(heads, guest ? Role.GUEST : objectRole(frame))
                : Side.of(heads, objectRole(frame)));
      }
      if (words.has(Trait.TIMES, parse.lemma(object)) && parse.child(object, "nummod") >= 0) {
        sides.addAll(
            Side.named(parse.children(object, "nmod:poss"), null)); // "saw her three times"
      }
      if (!objectIsSide && parse.relation(object).equals("iobj")) {
        sides.addAll(Side.named(heads, null)); // "gave Lind an hour"
      }
      addWith(parse.children(object, "nmod"), sides); // "discussed it with Lind"
      if (trigger.companions().contains("hand") && parse.lemma(object).equals("hand")) {
        for (int whose : parse.children(object, "nmod", "nmod:poss")) {
          sides.addAll(Side.named(parse.conjuncts(whose), null)); // "shook the hand of Lind"
        }
      }
    }
    if (frame == Frame.HOSTS || frame == Frame.MUTUAL || frame == Frame.VISITS) {
      stray.addBesideParticiple(verb, objectRole(frame), sides);
    }
    for (int oblique : parse.children(verb, "obl", "obl:agent", "nmod")) {
      String preposition = parse.preposition(oblique);
      boolean to =
          preposition.equals("to") && (frame == Frame.WITH || nextTo(verb))
              || preposition.equals("from")
                  && parse.token(oblique).entity() != Entity.LOCATION
                  && (trigger.companions().contains("across")
                      || trigger.companions().contains("phone"));
      if (isWay(verb, oblique)) {
        continue;
      } else if (isWith(preposition) && frame != Frame.INVITED || to) {
        sides.addAll(Side.of(parse.conjuncts(oblique), null));
      } else if (preposition.equals("across") && trigger.companions().contains("across")) {
        sides.addAll(Side.of(parse.conjuncts(oblique), null)); // "sat across from Lind"
      } else if (passive && preposition.equals("by")) {
        sides.addAll(Side.of(parse.conjuncts(oblique), subjectRole(frame)));
      } else if (trigger.companions().contains("+" + preposition + "'s")) {
        if (words.has(Trait.VENUE, parse.lemma(oblique))) { // "came to Lind's office"
          for (int owner : parse.children(oblique, "nmod:poss")) {
            sides.addAll(Side.named(parse.conjuncts(owner), objectRole(frame)));
          }
        }
      } else if (trigger.companions().contains("+" + preposition)) {
        sides.addAll(Side.named(parse.conjuncts(oblique), objectRole(frame)));
        for (int owner : parse.children(oblique, "nmod:poss")) {
          sides.addAll(
              Side.named(parse.conjuncts(owner), objectRole(frame))); // "called at her house"
        }
      }
    }
    addPresent(verb, sides);
    if (parse.lemma(verb).equals("spend")) {
      for (int doing : parse.children(verb, "xcomp", "advcl", "dep")) {
        if (parse.token(doing).tag().equals("VBG")) { // "spent Tuesday going through it with Lind"
          addWith(parse.children(doing, "obl"), sides);
          parse
              .children(doing, "obj", "obl")
              .forEach(o -> addWith(parse.children(o, "nmod"), sides));
        }
      }
    }
    if (frame == Frame.VISITS) {
      new MeetingGuests(parse, words).addInvitation(verb, sides);
    }
    if (frame == Frame.ACTS) {
      new MeetingActs(parse, words).add(verb, trigger, sides);
    }
    if (passive) {
      stray.addByBehindPlace(verb, subjectRole(frame), sides);
      if (frame == Frame.HOSTS && sides.stream().noneMatch(side -> side.role() == Role.HOST)) {
        for (int home : parse.children(verb, "obl")) { // "was received at her office"
          for (int owner : parse.children(home, "nmod:poss")) {
            if (Parse.isOneOf(parse.preposition(home), "at", "in")) {
              sides.addAll(Side.named(parse.conjuncts(owner), Role.HOST));
            }
          }
        }
      }
    }
    stray.addBeforeSaid(verb, sides);
    stray.addBehindOpening(verb, sides);
    if (objectIsSide && trigger.companions().isEmpty()) {
      stray.addBesideSpeaker(verb, objectRole(frame), sides);
    }
    if (frame == Frame.MUTUAL || frame == Frame.WITH) {
      stray.addBehindPlace(verb, sides);
      stray.addBehindDevice(verb, sides);
      stray.addThisTime(verb, sides);
    }
    if (trigger.kind() == MeetingKind.EVENT && frame == Frame.WITH) {
      addAtHome(verb, sides);
    }
    for (int next : parse.children(verb, "advmod")) {
      if (parse.lemma(next).equals("next")) {
        for (int to : parse.children(next, "obl", "nmod")) {
          sides.addAll(Side.named(parse.conjuncts(to), null)); // "sat next to Lind"
        }
      }
    }
    if (frame == Frame.MUTUAL || frame == Frame.WITH) {
      stray.addAfterWith(verb, sides);
    }
    return sides;
  }

  /** "Lind, received by Ruiz", "the treaty signed by Ruiz"; but "an event hosted by Ruiz". */
  private boolean isOfSomebody(int participle, Frame frame) {
    int noun = parse.head(participle);
    return parse.relation(participle).equals("acl")
        && parse.token(participle).tag().equals("VBN")
        && (frame == Frame.ACTS
            || parse.token(noun).entity() == Entity.PERSON
            || words.isSide(parse.lemma(noun)));
  }

  /** "told visiting Minister Lind": the parser lets the speaker visit him. */
  private boolean isAdjective(int verb) {
    int told = parse.head(verb);
    return told >= 0
        && told == verb - 1
        && parse.token(verb).tag().equals("VBG")
        && parse.tagged(told, "V")
        && Parse.isOneOf(parse.relation(verb), "dep", "xcomp", "obj", "advcl")
        && words.is(Cue.REPORT, "verb", parse.lemma(told));
  }

  /** "dined at Lind's home". */
  private void addAtHome(int verb, List<Side> sides) {
    for (int home : parse.children(verb, "obl")) {
      if (parse.preposition(home).equals("at") && words.has(Trait.VENUE, parse.lemma(home))) {
        for (int owner : parse.children(home, "nmod:poss")) {
          sides.addAll(Side.named(parse.conjuncts(owner), Role.HOST));
        }
      }
    }
  }

  /** "left after meeting Minister Lind": the parser takes "meeting" for part of the name. */
  private void addGerund(int verb, Frame frame, List<Side> sides) {
    int name = parse.head(verb);
    while (parse.relation(name).equals("compound")) {
      name = parse.head(name);
    }
    sides.addAll(Side.of(parse.conjuncts(name), objectRole(frame)));
    int above = parse.verbAbove(name);
    if (above >= 0) {
      sides.addAll(Side.named(clause.subjects(above), subjectRole(frame)));
    }
  }

  /** "after envoys led by Minister Ruiz and Lind met": parsed as if they had been led somewhere. */
  private void addLed(int verb, List<Side> sides) {
    if (!parse.token(verb).tag().equals("VBD") || !parse.relation(verb).equals("acl")) {
      return;
    }
    int led = parse.head(verb);
    for (int step = 0; led >= 0 && !parse.tagged(led, "V") && step < 4; step++) {
      led = parse.head(led);
    }
    boolean leads =
        led >= 0
            && parse.token(led).tag().equals("VBN")
            && words.has(Trait.LEADS, parse.lemma(led))
            && parse.child(led, "aux:pass") < 0;
    for (int team : leads ? parse.children(led, "nsubj", "nsubj:pass") : List.<Integer>of()) {
      sides.addAll(Side.of(parse.conjuncts(team), null));
    }
  }

  /** "shuttled between Oslo and Rome": a town that somebody goes to is no side. */
  private boolean isWay(int verb, int place) {
    return words.has(Trait.TRIP, parse.lemma(verb))
        && parse.token(place).entity() == Entity.LOCATION;
  }

  /** "signed the treaty in the presence of Lind": he is there too. */
  private void addPresent(int verb, List<Side> sides) {
    for (int presence : parse.children(verb, "obl", "nmod")) {
      if (Parse.isOneOf(parse.lemma(presence), "presence", "company")
          && parse.preposition(presence).equals("in")) {
        for (int whose : parse.children(presence, "nmod", "nmod:poss")) {
          sides.addAll(Side.named(parse.conjuncts(whose), null));
        }
      }
    }
  }

  private boolean nextTo(int verb) {
    return parse.hasChild(verb, "advmod", "next");
  }

  private static Role subjectRole(Frame frame) {
    return switch (frame) {
      case HOSTS, INVITES -> Role.HOST;
      case VISITS, INVITED -> Role.GUEST;
      case CALLS -> Role.CALLER;
      default -> null;
    };
  }

  private static Role objectRole(Frame frame) {
    return switch (frame) {
      case HOSTS, INVITES -> Role.GUEST;
      case VISITS -> Role.HOST;
      default -> null;
    };
  }

  private void addWith(List<Integer> phrases, List<Side> sides) {
    for (int phrase : phrases) {
      if (parse.preposition(phrase).equals("with")) {
        sides.addAll(Side.named(parse.conjuncts(phrase), null));
      }
    }
  }

  static boolean isWith(String preposition) {
    return Parse.isOneOf(preposition, WITH);
  }
}
