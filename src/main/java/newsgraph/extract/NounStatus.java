package newsgraph.extract;

import java.util.Locale;
import newsgraph.extract.VerbForm.Tense;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.ArticleFacts.MeetingStatus;

/** Reads from the words that hang on a meeting's noun whether the meeting happened. */
final class NounStatus {
  private final Parse parse;
  private final MeetingWords words;
  private final StatusCues cues;
  private MeetingStatus status;

  NounStatus(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
    this.cues = new StatusCues(parse, words);
  }

  /**
   * Adjectives and clauses of the noun itself: "a planned meeting", "a meeting that fell through".
   *
   * @return null if they do not tell
   */
  MeetingStatus read(int noun) {
    if (parse.child(noun, "aux") >= 0 && parse.child(noun, "cop") < 0) {
      return StatusCues.ofForm(VerbForm.of(parse, noun), true); // "will lunch with Lind"
    }
    for (int child : parse.children(noun, "amod", "compound", "acl", "acl:relcl", "advmod")) {
      String lemma = parse.lemma(child).toLowerCase(Locale.ROOT);
      String relation = parse.relation(child);
      if (relation.startsWith("acl") && parse.tagged(child, "V")) {
        boolean there = // "a summit where they agreed on it"
            parse.children(child, "advmod", "obl").stream().anyMatch(w -> parse.tagged(w, "W"));
        if (relation.equals("acl:relcl") && !there || parse.token(child).tag().equals("VBN")) {
          ofClause(child);
        }
      } else {
        MeetingStatus told = cues.ofCue("adj", lemma);
        status = told == null ? status : told;
      }
    }
    for (int with : parse.children(noun, "nmod")) {
      for (int clause : parse.children(with, "acl:relcl")) {
        if (isOfNoThing(clause)) {
          ofClause(clause); // "a meeting with Lind that never took place": not Lind did
        }
      }
    }
    int verb = parse.relation(noun).startsWith("nsubj") ? parse.head(noun) : -1;
    if (status == MeetingStatus.PLANNED
        && verb >= 0
        && words.has(Trait.HAPPENS, parse.lemma(verb))
        && VerbForm.of(parse, verb).negated()) {
      ofClause(verb); // "A planned meeting never took place"
    }
    if (verb >= 0
        && parse.child(verb, "aux:pass") >= 0
        && words.is(Cue.HOLD, "verb", parse.lemma(verb))
        && VerbForm.of(parse, verb).negated()
        && VerbForm.of(parse, verb).tense() == Tense.PAST) {
      status = MeetingStatus.FAILED; // "A meeting was never held"
    }
    if (parse.hasChild(noun, "det", "no")) {
      status = MeetingStatus.DENIED;
    }
    return status;
  }

  /** "that never took place", "which did not happen": only a meeting can. */
  private boolean isOfNoThing(int verb) {
    boolean that =
        parse.children(verb, "nsubj").stream()
            .anyMatch(who -> Parse.isOneOf(parse.lemma(who), "that", "which"));
    boolean happens =
        words.has(Trait.HAPPENS, parse.lemma(verb))
            && (!parse.lemma(verb).equals("take") || parse.hasChild(verb, "obj", "place"));
    return that
        && happens
        && !parse.lemma(verb).equals("come")
        && VerbForm.of(parse, verb).negated();
  }

  private void ofClause(int verb) {
    String lemma = parse.lemma(verb);
    VerbForm form = VerbForm.of(parse, verb);
    if (words.is(Cue.HAPPEN, "verb", lemma) && form.tense() != Tense.NONE) {
      status =
          form.negated() && form.tense() == Tense.FUTURE
              ? MeetingStatus.CANCELLED
              : isPresent(form)
                  ? MeetingStatus.PLANNED // "talks that open on Monday"
                  : StatusCues.ofForm(form, true);
    } else if (words.is(Cue.CANCEL, "verb", lemma) || cues.isCallOff(verb)) {
      status = MeetingStatus.CANCELLED;
    } else if (words.is(Cue.PLAN, "verb", lemma)) {
      status = MeetingStatus.PLANNED;
    } else if (words.is(Cue.HOLD, "verb", lemma) && isSubject(verb) && isPresent(form)) {
      status = MeetingStatus.PLANNED;
    } else if (words.is(Cue.HOLD, "verb", lemma)) {
      MeetingStatus told = StatusCues.ofForm(form, true);
      status = told == null && parse.token(verb).tag().equals("VBN") ? MeetingStatus.HELD : told;
    } else if (words.is(Cue.SEEK, "verb", lemma)) {
      status = MeetingStatus.SOUGHT;
    }
  }

  private static boolean isPresent(VerbForm form) {
    return form.tense() == Tense.PRESENT && !form.negated();
  }

  /** "talks that begin": the meeting is the subject of its own clause. */
  private boolean isSubject(int verb) {
    return parse.children(verb, "nsubj").stream()
        .anyMatch(who -> parse.token(who).tag().startsWith("W"));
  }
}
