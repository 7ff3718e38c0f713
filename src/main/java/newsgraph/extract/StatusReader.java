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

  StatusReader(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** The status that the sentence tells, or null if it takes the meeting for granted. */
  MeetingStatus read(int trigger) {
    status = null;
    if (parse.tagged(trigger, "V")) {
      ofVerb(trigger);
    } else {
      ofNoun(trigger);
    }
    climb(trigger);
    return status;
  }

  private void ofVerb(int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    status = ofForm(form, isReported(verb));
    if (form.tense() == Tense.NONE && form.negated()) {
      status = MeetingStatus.DENIED; // "decided not to meet"
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

  /** Adjectives and clauses of the noun itself: "a planned meeting", "a meeting that fell through". */
  private void ofNoun(int noun) {
    for (int child : parse.children(noun, "amod", "compound", "det", "acl", "acl:relcl", "advmod")) {
      String lemma = parse.lemma(child).toLowerCase(Locale.ROOT);
      String relation = parse.relation(child);
      if (relation.equals("det") && lemma.equals("no")) {
        status = MeetingStatus.DENIED;
      } else if (relation.startsWith("acl") && parse.tagged(child, "V")) {
        ofClause(child);
      } else {
        MeetingStatus told = ofCue("adj", lemma);
        status = told == null ? status : told;
      }
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
          apply(head, "obj", ownClause);
        }
        at = head;
        continue;
      }
      boolean stop = apply(head, relation, ownClause);
      if (stop) {
        return;
      }
      ownClause &= status == null || !parse.tagged(head, "V");
      at = head;
    }
  }

  /** Lets one governor speak; true when nothing above it can matter. */
  private boolean apply(int head, String relation, boolean ownClause) {
    String lemma = parse.lemma(head).toLowerCase(Locale.ROOT);
    if (parse.tagged(head, "V")) {
      return applyVerb(head, lemma, relation, ownClause);
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

  private boolean applyVerb(int verb, String lemma, String relation, boolean ownClause) {
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
      status = told == MeetingStatus.DENIED ? MeetingStatus.CANCELLED : told;
      return false;
    }
    if (relation.equals("advcl") || relation.startsWith("obl") && !isArgument(verb, lemma)) {
      if (status == null) {
        status = presupposed(form);
      }
      return true;
    }
    if (words.is(Cue.DENY, "verb", lemma)) {
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
    if (status == null) {
      applyOpen(verb, lemma, form, ownClause, subject);
    }
    return false;
  }

  /** A verb above a meeting of which nothing is known yet. */
  private void applyOpen(
      int verb, String lemma, VerbForm form, boolean ownClause, boolean subject) {
    if (words.is(Cue.HOLD, "verb", lemma) && ownClause && !subject) {
      status = ofForm(form, isReported(verb));
    } else if (words.is(Cue.PLAN, "verb", lemma)) {
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
      status = subject && form.tense() == Tense.PRESENT ? null : presupposed(form);
    }
  }

  /** "tried and failed to": the verb beside the governor says how it ended. */
  private boolean conjunctFails(int verb) {
    return parse.children(verb, "conj").stream()
        .anyMatch(c -> words.is(Cue.FAIL, "verb", parse.lemma(c)));
  }

  /** A meeting taken for granted in a clause: it was, if the clause is past; it will be, if future. */
  private static MeetingStatus presupposed(VerbForm form) {
    return switch (form.tense()) {
      case PAST, PERFECT -> MeetingStatus.HELD;
      case FUTURE, DESTINED -> MeetingStatus.PLANNED;
      default -> null;
    };
  }

  private boolean isArgument(int verb, String lemma) {
    return words.is(Cue.SEEK, "verb", lemma)
        || words.is(Cue.PLAN, "verb", lemma)
        || words.is(Cue.MAYBE, "verb", lemma)
        || words.is(Cue.DENY, "verb", lemma)
        || words.is(Cue.HOLD, "verb", lemma)
        || words.is(Cue.FAIL, "verb", lemma);
  }

  private boolean isCallOff(int verb) {
    return parse.lemma(verb).equals("call") && parse.hasChild(verb, "compound:prt", "off")
        || parse.lemma(verb).equals("fall") && parse.hasChild(verb, "compound:prt", "through")
        || parse.lemma(verb).equals("put") && parse.hasChild(verb, "compound:prt", "off")
        || parse.lemma(verb).equals("pull") && parse.hasChild(verb, "compound:prt", "out");
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
