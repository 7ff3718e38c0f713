package newsgraph.extract;

import java.util.Locale;
import newsgraph.extract.VerbForm.Tense;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;

/**
 * Reads from the words around a meeting word whether the meeting happened: the tense of its verb,
 * then, upwards through the tree, each verb, noun or adjective that it depends on.
 *
 * <p>"denied that the two had met": held by its tense, denied by its governor. "tried and failed to
 * secure a meeting": sought, then failed.
 */
final class StatusReader {
  private static final int HIGHEST_STEP = 10;

  private final Parse parse;
  private final MeetingWords words;
  private final StatusCues cues;
  private final Condition condition;
  private final Undoing undoing;
  private MeetingStatus status;
  private boolean presupposed;

  StatusReader(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
    this.cues = new StatusCues(parse, words);
    this.condition = new Condition(parse);
    this.undoing = new Undoing(parse, words, cues);
  }

  /** The status that the sentence tells, or null if it takes the meeting for granted. */
  MeetingStatus read(int trigger) {
    status = null;
    presupposed = false;
    if (condition.isInverted(trigger)) {
      return MeetingStatus.HYPOTHETICAL; // "Had Ruiz met Lind"
    }
    boolean guest = parse.child(trigger, "cop") >= 0 && isGuest(trigger);
    if (parse.tagged(trigger, "V") || guest) {
      ofVerb(trigger);
    } else {
      status = new NounStatus(parse, words).read(trigger);
    }
    climb(trigger);
    if (status == null && parse.tagged(trigger, "V")) {
      status = cues.besideInfinitive(trigger);
    } else if (status == null
        && parse.head(trigger) >= 0
        && !words.has(Trait.ASKS, parse.lemma(parse.head(trigger)))) {
      status = cues.besideInfinitive(parse.head(trigger));
    }
    boolean open =
        status == null || status == MeetingStatus.HELD || status == MeetingStatus.PLANNED;
    if (open && cues.hadBeenDue(parse.tagged(trigger, "V") ? trigger : parse.head(trigger))) {
      status = MeetingStatus.CANCELLED;
    }
    if (!parse.tagged(trigger, "V") && undoing.isSaidNotToHave(trigger)
        || undoing.isUntrue(trigger)) {
      status = MeetingStatus.DENIED;
    }
    boolean ahead = status == MeetingStatus.PLANNED || status == MeetingStatus.SOUGHT;
    if (ahead && undoing.isGivenUp(trigger)) {
      status = MeetingStatus.CANCELLED;
    }
    if (status == MeetingStatus.SOUGHT && new Answer(parse, words).isNo(trigger)) {
      status = MeetingStatus.DENIED;
    }
    if (status == MeetingStatus.SOUGHT && cues.endsInVain(trigger)
        || status == MeetingStatus.HELD && cues.endsAtGate(trigger)) {
      status = MeetingStatus.FAILED;
    }
    return status;
  }

  /** "is to be Lind's guest": a noun that is said of somebody as a verb is. */
  private boolean isGuest(int noun) {
    return words.noun(parse.lemma(noun)).stream().anyMatch(t -> t.frame() == Frame.GUEST);
  }

  /** Whether the status was only taken for granted by the clause around a noun. */
  boolean isPresupposed() {
    return presupposed;
  }

  /** "invited Lind to Oslo"; but whoever was summoned came. */
  private static boolean isInvitation(MeetingWords.Trigger trigger) {
    return trigger.frame() == Frame.INVITES && trigger.kind() == MeetingKind.VISIT;
  }

  private void ofVerb(int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    status = cues.ofForm(verb, form);
    if (words.verb(parse.lemma(verb)).stream().anyMatch(StatusReader::isInvitation)) {
      status =
          form.negated() ? MeetingStatus.DENIED : MeetingStatus.SOUGHT; // "invited Lind to Oslo"
    }
    if (status == MeetingStatus.HELD
        && form.tense() == Tense.PERFECT
        && parse.lemma(verb).equals("call")
        && parse.hasChild(verb, "advmod", "together")) {
      status = MeetingStatus.PLANNED; // "has called the leaders together"
    }
    if (form.negated() && status == MeetingStatus.FAILED && cues.isReported(verb)) {
      status = MeetingStatus.DENIED; // "said that they had never met"
    }
    if ((form.tense() == Tense.WOULD || form.tense() == Tense.UNREAL && condition.isUnmet(verb))
        && condition.isOf(verb)) {
      status = form.negated() ? MeetingStatus.DENIED : MeetingStatus.HYPOTHETICAL;
    }
    if (form.tense() == Tense.NONE && status == null) {
      ofPlan(verb);
    }
    boolean without =
        parse.hasChild(verb, "mark", "without")
            || parse.hasChild(verb, "case", "without")
            || verb > 0 && parse.lemma(verb - 1).equals("without");
    if (form.tense() == Tense.NONE && form.negated() || without) {
      status = MeetingStatus.DENIED; // "decided not to meet", "left without having met"
    }
  }

  /** "has no plans to meet", "has yet to meet": the words before the infinitive. */
  private void ofPlan(int verb) {
    int subject = parse.child(verb, "nsubj");
    int head = parse.head(verb);
    boolean not = head >= 0 && VerbForm.of(parse, head).negated();
    int plan = head >= 0 && parse.lemma(head).equals("have") ? parse.child(head, "obj") : -1;
    if (plan >= 0 && plan < verb && cues.ofCue("noun", parse.lemma(plan)) != null) {
      subject = plan; // parsed as "had plans, to meet"
    }
    if (subject >= 0 && parse.token(subject).tag().matches("VB[GDPZ]")) {
      status = cues.ofCue("verb", parse.lemma(subject)); // "declining to meet", "who refuses to"
    } else if (subject >= 0 && parse.tagged(subject, "NN")) {
      MeetingStatus told = cues.ofCue("noun", parse.lemma(subject));
      status =
          told != null && (not || parse.hasChild(subject, "det", "no"))
              ? StatusCues.negate(told)
              : told;
    } else if (parse.hasChild(verb, "advmod", "yet")
        || head >= 0 && parse.lemma(head).equals("have") && parse.hasChild(head, "advmod", "yet")) {
      status = MeetingStatus.FAILED;
    }
  }

  private void climb(int trigger) {
    int at = trigger;
    int told = parse.verbAbove(trigger);
    if (parse.preposition(trigger).equals("over") && told >= 0 && told != trigger) {
      presuppose(VerbForm.of(parse, told)); // "put the idea to Lind over dinner"
      at = told;
    }
    boolean ownClause = status == null || !parse.tagged(trigger, "V"); // no finite verb passed
    for (int step = 0; step < HIGHEST_STEP; step++) {
      int head = parse.head(at);
      String relation = parse.relation(at);
      if (head >= 0 && status == MeetingStatus.PLANNED && undoing.isOfCancelledTrip(at)) {
        status = MeetingStatus.CANCELLED;
      }
      if (undoing.isUnproven(at)) {
        status = MeetingStatus.DENIED;
        return;
      }
      if (head < 0 || relation.equals("acl:relcl") || relation.equals("parataxis")) {
        return;
      }
      if (condition.isIf(at)) {
        status = MeetingStatus.HYPOTHETICAL;
        return;
      }
      if (relation.equals("conj")) {
        if (!parse.tagged(at, "V") && parse.tagged(head, "V") && status == null) {
          apply(at, head, "obj", ownClause);
        }
        at = head;
        continue;
      }
      if (relation.equals("advcl") && parse.hasChild(at, "mark", "so", "that")) {
        status = null; // "seeks a stopover so that she can meet Lind": as the stopover
        relation = "xcomp";
      }
      if (words.has(Trait.ASKS, parse.lemma(head))
          && Parse.isOneOf(parse.preposition(at), "about", "over", "regarding")) {
        return; // whether they want to ask about it or not
      }
      if (parse.hasChild(at, "mark", "whether")) {
        status = MeetingStatus.HYPOTHETICAL;
        return;
      }
      boolean stop = apply(at, head, relation, ownClause);
      if (stop) {
        return;
      }
      ownClause &= status == null || !parse.tagged(head, "V");
      at = head;
    }
  }

  /** Lets one governor speak; true when nothing above it can matter. */
  private boolean apply(int at, int head, String relation, boolean ownClause) {
    boolean mood = cues.isMood(head);
    String lemma = (mood ? parse.token(head).text() : parse.lemma(head)).toLowerCase(Locale.ROOT);
    if (parse.tagged(head, "V") && !mood) {
      return applyVerb(at, head, relation, ownClause);
    }
    if (status == null
        && parse.child(head, "cop") >= 0
        && (relation.startsWith("obl") || relation.startsWith("nmod"))
        && Parse.isOneOf(parse.preposition(head), "in", "at")) {
      presuppose(at, VerbForm.of(parse, head)); // "is in Oslo for talks"
    }
    if (status == null && new Clause(parse, words).isExpletive(head)) {
      presuppose(VerbForm.of(parse, head)); // "it was an honor to meet Lind"
    }
    MeetingStatus told = cues.ofCue(parse.tagged(head, "NN") ? "noun" : "adj", lemma);
    boolean beside = // "told of the plan during a call"
        relation.startsWith("nmod")
            && Parse.isOneOf(parse.preposition(at), "during", "in", "at", "after", "over");
    if (told != null && !beside && (status == null || overrides(told))) {
      boolean none = parse.hasChild(head, "det", "no");
      boolean not = VerbForm.of(parse, head).negated();
      status = none || not ? StatusCues.negate(told) : told;
    }
    return false;
  }

  private boolean applyVerb(int at, int verb, String relation, boolean ownClause) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    VerbForm form = VerbForm.of(parse, verb);
    boolean subject = relation.startsWith("nsubj");
    boolean passive = parse.child(verb, "aux:pass") >= 0;
    int real = subject ? undoing.mainVerb(verb) : -1;
    if (real >= 0 && applyVerb(at, real, relation + ":pass", ownClause)) {
      return true;
    }
    int above = parse.head(verb);
    if (status == null
        && words.has(Trait.TELLS, lemma)
        && above >= 0
        && parse.relation(verb).equals("xcomp")
        && words.is(Cue.DENY, "verb", parse.lemma(above))) {
      status = MeetingTraits.isDefinite(parse, at) ? null : MeetingStatus.HYPOTHETICAL;
      return true; // "refused to confirm the meeting"
    }
    if (cues.isMoved(verb)) {
      status = MeetingStatus.PLANNED;
      return false;
    }
    if (relation.startsWith("nsubj") && undoing.isUndone(verb)) {
      status = MeetingStatus.CANCELLED;
      return true;
    }
    if (cues.isCallOff(verb) || words.is(Cue.CANCEL, "verb", lemma)) {
      if (!form.negated() && !(subject && !passive) && !relation.equals("advcl")) {
        status = MeetingStatus.CANCELLED;
      }
      return false;
    }
    if (subject && !passive && words.is(Cue.HAPPEN, "verb", lemma) && status == null) {
      status = cues.ofHappening(verb, form);
      return false;
    }
    if (cues.isStayAway(verb) && parse.preposition(at).equals("from")) {
      status = status == MeetingStatus.PLANNED ? MeetingStatus.CANCELLED : MeetingStatus.DENIED;
      return true;
    }
    boolean awaited = // "is expected in Oslo on Friday to meet Lind"
        relation.equals("advcl")
            && passive
            && parse.hasChild(at, "mark", "to")
            && words.is(Cue.PLAN, "verb", lemma);
    if (relation.equals("advcl") && !awaited
        || relation.startsWith("obl") && !isArgument(at, verb, lemma)) {
      if (status == null) {
        presuppose(at, form);
      }
      // "is due to meet Holm before flying to Oslo for talks": what has no tense says nothing.
      return status != null
          || form.tense() != Tense.NONE
          || !Parse.isOneOf(parse.relation(verb), "advcl", "xcomp")
          || !Parse.isOneOf(parse.preposition(at), "for", "to") && !parse.tagged(at, "V");
    }
    if (words.is(Cue.DENY, "verb", lemma) || cues.isTurnDown(verb)) {
      boolean toSay =
          !lemma.equals("deny")
              && parse.tagged(at, "V") // "declined to say"; but "rejected reports that"
              && (words.is(Cue.REPORT, "verb", parse.lemma(at))
                  || words.has(Trait.TELLS, parse.lemma(at)));
      boolean open = // "did not rule out a meeting"
          form.negated() && status == null && !lemma.equals("deny");
      status =
          open
              ? MeetingStatus.HYPOTHETICAL
              : form.negated() || toSay ? status : MeetingStatus.DENIED;
      return false;
    }
    if (words.is(Cue.FAIL, "verb", lemma) || cues.conjunctFails(verb)) {
      status = form.negated() ? MeetingStatus.HELD : MeetingStatus.FAILED;
      return true;
    }
    if (words.is(Cue.REPORT, "verb", lemma)) {
      return false;
    }
    boolean seeksPlan =
        status == MeetingStatus.PLANNED
            && relation.equals("xcomp")
            && words.is(Cue.SEEK, "verb", lemma);
    if (seeksPlan) {
      status = form.negated() ? MeetingStatus.DENIED : MeetingStatus.SOUGHT; // "tried to arrange"
      return false;
    }
    if (status == null) {
      boolean noun = !parse.tagged(at, "V");
      applyOpen(verb, form, ownClause && noun, relation);
    }
    return false;
  }

  /** A verb above a meeting of which nothing is known yet. */
  private void applyOpen(int verb, VerbForm form, boolean ownClause, String relation) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    boolean subject = relation.startsWith("nsubj");
    boolean called = lemma.equals("call") && Parse.isOneOf(relation, "obj", "nsubj:pass");
    if (words.is(Cue.HOLD, "verb", lemma) && ownClause && !subject) {
      status = cues.ofForm(verb, form);
    } else if (subject && parse.child(verb, "aux:pass") < 0) {
      presuppose(form); // "the meeting set a precedent"
    } else if (called || words.is(Cue.PLAN, "verb", lemma)) {
      boolean unreal = form.tense() == Tense.UNREAL;
      status =
          form.negated()
              ? MeetingStatus.DENIED
              : unreal ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED;
    } else if (words.is(Cue.SEEK, "verb", lemma) && !isPhoneCall(verb)) {
      status = form.negated() ? MeetingStatus.DENIED : MeetingStatus.SOUGHT;
    } else if (words.is(Cue.MAYBE, "verb", lemma)) {
      status = MeetingStatus.HYPOTHETICAL;
    } else if (words.is(Cue.DONE, "verb", lemma)) {
      status = cues.ofForm(verb, form);
    } else {
      presuppose(form);
      ofReported(verb, form);
    }
  }

  /** "said that she would fly to Oslo for talks". */
  private void ofReported(int verb, VerbForm form) {
    if (form.tense() == Tense.WOULD && cues.isReported(verb)) {
      status = MeetingStatus.PLANNED;
      presupposed = true;
    }
  }

  private void presuppose(int at, VerbForm form) {
    presuppose(form);
    ofReported(parse.head(at), form);
    if (parse.preposition(at).equals("for") && form.tense() == Tense.PRESENT) {
      status = MeetingStatus.ONGOING; // "is in Oslo for talks with Lind"
      presupposed = true;
    }
    if (parse.preposition(at).equals("ahead")
        || parse.preposition(at).equals("before") && form.tense() != Tense.PAST) {
      status = MeetingStatus.PLANNED;
      presupposed = true;
    }
  }

  private void presuppose(VerbForm form) {
    status = StatusCues.presupposed(form);
    presupposed = status != null;
  }

  /** "prepares for a visit", "took part in talks", "agreed on a meeting". */
  private boolean isArgument(int at, int verb, String lemma) {
    String preposition = parse.preposition(at);
    return Parse.isOneOf(preposition, "for", "on", "to")
            && !parse.lemma(at).equals("eve") // "invited them on the eve of a summit"
            && (words.is(Cue.SEEK, "verb", lemma) || words.is(Cue.PLAN, "verb", lemma))
        || Parse.isOneOf(preposition, "in", "at", "to") && words.is(Cue.HOLD, "verb", lemma)
        || parse.tagged(at, "V");
  }

  /** "called the mission"; but "called for a meeting". */
  private boolean isPhoneCall(int verb) {
    return parse.child(verb, "obj") >= 0
        && words.verb(parse.lemma(verb)).stream().anyMatch(t -> t.frame() == Frame.CALLS);
  }

  private boolean overrides(MeetingStatus told) {
    return told == MeetingStatus.CANCELLED
        || told == MeetingStatus.DENIED
        || told == MeetingStatus.FAILED;
  }
}
