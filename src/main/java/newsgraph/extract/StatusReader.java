package newsgraph.extract;

import java.util.Locale;
import newsgraph.extract.VerbForm.Tense;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
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
  private MeetingStatus status;
  private boolean presupposed;

  StatusReader(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** The status that the sentence tells, or null if it takes the meeting for granted. */
  MeetingStatus read(int trigger) {
    status = null;
    presupposed = false;
    if (parse.tagged(trigger, "V")) {
      ofVerb(trigger);
    } else {
      ofNoun(trigger);
    }
    climb(trigger);
    if (status == null && parse.tagged(trigger, "V")) {
      status = besideInfinitive(trigger);
    } else if (status == null && parse.head(trigger) >= 0) {
      status = besideInfinitive(parse.head(trigger));
    }
    if (status == MeetingStatus.SOUGHT && endsInVain(trigger)) {
      status = MeetingStatus.FAILED;
    }
    return status;
  }

  /** "due to meet", "hoping to hold": the word before "to", whatever the parser made of it. */
  private MeetingStatus besideInfinitive(int verb) {
    if (verb < 2 || !parse.token(verb - 1).text().equals("to")) {
      return null;
    }
    int cue = verb - 2;
    while (cue > 0 && parse.tagged(cue, "RB")) {
      cue--;
    }
    String lemma = parse.lemma(cue).toLowerCase(Locale.ROOT);
    MeetingStatus told = parse.tagged(cue, "N") ? null : ofCue("adj", lemma);
    return told != null ? told : ofCue("verb", parse.tagged(cue, "NNS") ? singular(lemma) : lemma);
  }

  /** A third person that the tagger took for a plural: "hopes". */
  private static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** Whether the status was only taken for granted by the clause around a noun. */
  boolean isPresupposed() {
    return presupposed;
  }

  /** "tried to meet Lind but could not", "sought in vain to meet Lind". */
  private boolean endsInVain(int trigger) {
    for (int token = 0; token < parse.size(); token++) {
      String lemma = parse.lemma(token).toLowerCase(Locale.ROOT);
      boolean near = Math.abs(token - trigger) < 25;
      if (near && Parse.isOneOf(lemma, "unsuccessfully", "vain")) {
        return true;
      }
      boolean after = token > trigger && near;
      if (after
          && (words.is(Cue.FAIL, "adj", lemma)
              || parse.tagged(token, "V") && words.is(Cue.FAIL, "verb", lemma)
              || parse.token(token).tag().equals("MD") && lemma.equals("could") && notAfter(token)
              || Parse.isOneOf(lemma, "do")
                  && parse.token(token).tag().equals("VBD")
                  && notAfter(token)
                  && isLast(token + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean notAfter(int token) {
    return token + 1 < parse.size() && Parse.isOneOf(parse.lemma(token + 1), "not", "n't");
  }

  private boolean isLast(int token) {
    return token + 1 >= parse.size() || parse.token(token + 1).tag().matches("[.,]");
  }

  private void ofVerb(int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    status = ofForm(form, isReported(verb));
    if (form.tense() == Tense.NONE && status == null) {
      ofPlan(verb);
    }
    if (form.tense() == Tense.NONE && form.negated()) {
      status = MeetingStatus.DENIED; // "decided not to meet"
    }
  }

  /** "has no plans to meet", "has yet to meet": the words before the infinitive. */
  private void ofPlan(int verb) {
    int subject = parse.child(verb, "nsubj");
    int head = parse.head(verb);
    boolean not = head >= 0 && VerbForm.of(parse, head).negated();
    if (subject >= 0 && parse.tagged(subject, "NN")) {
      MeetingStatus told = ofCue("noun", parse.lemma(subject));
      status = told != null && (not || parse.hasChild(subject, "det", "no")) ? negate(told) : told;
    } else if (parse.hasChild(verb, "advmod", "yet")
        || head >= 0 && parse.lemma(head).equals("have") && parse.hasChild(head, "advmod", "yet")) {
      status = MeetingStatus.FAILED;
    }
  }

  private static MeetingStatus ofForm(VerbForm form, boolean reported) {
    MeetingStatus affirmed =
        switch (form.tense()) {
          case PAST, PERFECT, PRESENT -> MeetingStatus.HELD;
          case PROGRESSIVE -> MeetingStatus.ONGOING;
          case FUTURE, DESTINED -> MeetingStatus.PLANNED;
          case WOULD -> reported ? MeetingStatus.PLANNED : MeetingStatus.HYPOTHETICAL;
          case MAYBE -> MeetingStatus.HYPOTHETICAL;
          case SHOULD -> MeetingStatus.SOUGHT;
          case UNREAL -> MeetingStatus.CANCELLED;
          case NONE -> null;
        };
    if (!form.negated() || affirmed == null) {
      return affirmed;
    }
    return switch (affirmed) {
      case HELD -> MeetingStatus.FAILED;
      case HYPOTHETICAL, SOUGHT, PLANNED, ONGOING -> MeetingStatus.DENIED;
      default -> affirmed;
    };
  }

  /**
   * Adjectives and clauses of the noun itself: "a planned meeting", "a meeting that fell through".
   */
  private void ofNoun(int noun) {
    for (int child : parse.children(noun, "amod", "compound", "acl", "acl:relcl", "advmod")) {
      String lemma = parse.lemma(child).toLowerCase(Locale.ROOT);
      String relation = parse.relation(child);
      if (relation.startsWith("acl") && parse.tagged(child, "V")) {
        if (relation.equals("acl:relcl") || parse.token(child).tag().equals("VBN")) {
          ofClause(child);
        }
      } else {
        MeetingStatus told = ofCue("adj", lemma);
        status = told == null ? status : told;
      }
    }
    if (parse.hasChild(noun, "det", "no")) {
      status = MeetingStatus.DENIED;
    }
  }

  private void ofClause(int verb) {
    String lemma = parse.lemma(verb);
    VerbForm form = VerbForm.of(parse, verb);
    if (words.is(Cue.HAPPEN, "verb", lemma) && form.tense() != Tense.NONE) {
      status =
          form.negated() && form.tense() == Tense.FUTURE
              ? MeetingStatus.CANCELLED
              : ofForm(form, true);
    } else if (words.is(Cue.CANCEL, "verb", lemma) || isCallOff(verb)) {
      status = MeetingStatus.CANCELLED;
    } else if (words.is(Cue.PLAN, "verb", lemma)) {
      status = MeetingStatus.PLANNED;
    } else if (words.is(Cue.HOLD, "verb", lemma)) {
      MeetingStatus told = ofForm(form, true);
      status = told == null && parse.token(verb).tag().equals("VBN") ? MeetingStatus.HELD : told;
    } else if (words.is(Cue.SEEK, "verb", lemma)) {
      status = MeetingStatus.SOUGHT;
    }
  }

  private void climb(int trigger) {
    int at = trigger;
    boolean ownClause = true; // until the meeting's finite verb has been passed
    ownClause = status == null || !parse.tagged(trigger, "V");
    for (int step = 0; step < HIGHEST_STEP; step++) {
      int head = parse.head(at);
      String relation = parse.relation(at);
      if (head < 0 || relation.equals("acl:relcl") || relation.equals("parataxis")) {
        return;
      }
      if (isConditional(at)) {
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
    String lemma = parse.lemma(head).toLowerCase(Locale.ROOT);
    if (parse.tagged(head, "V")) {
      return applyVerb(at, head, relation, ownClause);
    }
    String part = parse.tagged(head, "NN") ? "noun" : "adj";
    MeetingStatus told = ofCue(part, lemma);
    if (told != null && (status == null || overrides(told))) {
      boolean none = parse.hasChild(head, "det", "no");
      boolean not = VerbForm.of(parse, head).negated();
      status = none || not ? negate(told) : told;
    }
    return false;
  }

  private boolean applyVerb(int at, int verb, String relation, boolean ownClause) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    VerbForm form = VerbForm.of(parse, verb);
    boolean subject = relation.startsWith("nsubj");
    boolean passive = parse.child(verb, "aux:pass") >= 0;
    if (isCallOff(verb) || words.is(Cue.CANCEL, "verb", lemma)) {
      if (!form.negated() && !(subject && !passive) && !relation.equals("advcl")) {
        status = MeetingStatus.CANCELLED;
      }
      return false;
    }
    if (subject && !passive && words.is(Cue.HAPPEN, "verb", lemma) && status == null) {
      MeetingStatus told = ofForm(form, isReported(verb));
      status =
          told == MeetingStatus.DENIED
              ? MeetingStatus.CANCELLED
              : form.tense() == Tense.PRESENT ? null : told;
      return false;
    }
    if (relation.equals("advcl") || relation.startsWith("obl") && !isArgument(at, verb, lemma)) {
      if (status == null) {
        presuppose(at, form);
      }
      return true;
    }
    if (words.is(Cue.DENY, "verb", lemma) || isTurnDown(verb)) {
      status = form.negated() ? status : MeetingStatus.DENIED;
      return false;
    }
    if (words.is(Cue.FAIL, "verb", lemma) || conjunctFails(verb)) {
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
      status = ofForm(form, isReported(verb));
    } else if (subject && parse.child(verb, "aux:pass") < 0) {
      presuppose(form); // "the meeting set a precedent"
    } else if (called || words.is(Cue.PLAN, "verb", lemma)) {
      boolean unreal = form.tense() == Tense.UNREAL;
      status =
          form.negated()
              ? MeetingStatus.DENIED
              : unreal ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED;
    } else if (words.is(Cue.SEEK, "verb", lemma)) {
      status = form.negated() ? MeetingStatus.DENIED : MeetingStatus.SOUGHT;
    } else if (words.is(Cue.MAYBE, "verb", lemma)) {
      status = MeetingStatus.HYPOTHETICAL;
    } else if (words.is(Cue.DONE, "verb", lemma)) {
      status = ofForm(form, isReported(verb));
    } else {
      presuppose(form);
    }
  }

  private void presuppose(int at, VerbForm form) {
    presuppose(form);
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
    status = presupposed(form);
    presupposed = status != null;
  }

  /** "tried and failed to": the verb beside the governor says how it ended. */
  private boolean conjunctFails(int verb) {
    return parse.children(verb, "conj").stream()
        .anyMatch(c -> words.is(Cue.FAIL, "verb", parse.lemma(c)));
  }

  /**
   * A meeting taken for granted in a clause: it was, if the clause is past; it will be, if future.
   */
  private static MeetingStatus presupposed(VerbForm form) {
    return switch (form.tense()) {
      case PAST, PERFECT -> MeetingStatus.HELD;
      case FUTURE, DESTINED -> MeetingStatus.PLANNED;
      default -> null;
    };
  }

  /** "prepares for a visit", "took part in talks", "agreed on a meeting". */
  private boolean isArgument(int at, int verb, String lemma) {
    String preposition = parse.preposition(at);
    return Parse.isOneOf(preposition, "for", "on", "to")
            && (words.is(Cue.SEEK, "verb", lemma) || words.is(Cue.PLAN, "verb", lemma))
        || Parse.isOneOf(preposition, "in", "at", "to") && words.is(Cue.HOLD, "verb", lemma)
        || parse.tagged(at, "V");
  }

  private boolean isCallOff(int verb) {
    return isPhrasal(verb, "call", "off")
        || isPhrasal(verb, "fall", "through")
        || isPhrasal(verb, "put", "off")
        || isPhrasal(verb, "pull", "out");
  }

  private boolean isTurnDown(int verb) {
    return isPhrasal(verb, "turn", "down") || isPhrasal(verb, "rule", "out");
  }

  private boolean isPhrasal(int verb, String lemma, String particle) {
    return parse.lemma(verb).equals(lemma)
        && parse.children(verb, "compound:prt", "advmod").stream()
            .anyMatch(c -> parse.lemma(c).equals(particle));
  }

  private boolean isConditional(int clause) {
    return parse.relation(clause).equals("advcl")
        && parse.hasChild(clause, "mark", "if", "unless")
        && VerbForm.of(parse, clause).tense() != Tense.PAST;
  }

  /** Whether the verb stands in what somebody said: there "would" is the past of "will". */
  private boolean isReported(int verb) {
    int head = parse.head(verb);
    return head >= 0
        && Parse.isOneOf(parse.relation(verb), "ccomp", "parataxis", "dep", "root")
        && words.is(Cue.REPORT, "verb", parse.lemma(head));
  }

  private boolean overrides(MeetingStatus told) {
    return told == MeetingStatus.CANCELLED
        || told == MeetingStatus.DENIED
        || told == MeetingStatus.FAILED;
  }

  private MeetingStatus ofCue(String part, String lemma) {
    if (words.is(Cue.CANCEL, part, lemma)) {
      return MeetingStatus.CANCELLED;
    }
    if (words.is(Cue.DENY, part, lemma)) {
      return MeetingStatus.DENIED;
    }
    if (words.is(Cue.FAIL, part, lemma)) {
      return MeetingStatus.FAILED;
    }
    if (words.is(Cue.PLAN, part, lemma)) {
      return MeetingStatus.PLANNED;
    }
    if (words.is(Cue.SEEK, part, lemma)) {
      return MeetingStatus.SOUGHT;
    }
    if (words.is(Cue.MAYBE, part, lemma)) {
      return MeetingStatus.HYPOTHETICAL;
    }
    return words.is(Cue.DONE, part, lemma) ? MeetingStatus.HELD : null;
  }

  private static MeetingStatus negate(MeetingStatus told) {
    return switch (told) {
      case PLANNED, SOUGHT, HYPOTHETICAL, ONGOING -> MeetingStatus.DENIED;
      case HELD -> MeetingStatus.FAILED;
      case FAILED -> MeetingStatus.HELD;
      default -> told;
    };
  }
}
