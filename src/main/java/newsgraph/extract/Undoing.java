package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/** Whether the words around a planned meeting undo it without saying so of the meeting itself. */
record Undoing(Parse parse, MeetingWords words, StatusCues cues) {
  /** "was arranged for May, only to be called off". */
  boolean isUndone(int verb) {
    return parse.children(verb, "advcl", "xcomp", "conj", "dep").stream()
        .filter(end -> parse.hasChild(end, "advmod", "only") && parse.hasChild(end, "mark", "to"))
        .anyMatch(end -> cues.isCallOff(end) || words.is(Cue.CANCEL, "verb", parse.lemma(end)));
  }

  /** "a meeting with Lind, which Ruiz says never took place": told of what others had told. */
  boolean isSaidNotToHave(int noun) {
    int which = noun + 1;
    while (which < parse.size() && !parse.token(which).tag().equals("WDT") && !isThat(which)) {
      if (parse.tagged(which, "V") || parse.lemma(which).equals(";")) {
        return false;
      }
      which++;
    }
    boolean said = false;
    boolean not = false;
    for (int at = which + 1; at < parse.size() && !parse.lemma(at).matches("[,;.]"); at++) {
      boolean verb = parse.tagged(at, "V");
      not |= said && Parse.isOneOf(parse.lemma(at), "never", "not");
      if (said && verb && words.has(Trait.HAPPENS, parse.lemma(at))) {
        return not;
      }
      if (verb && !said && !words.is(Cue.REPORT, "verb", parse.lemma(at))) {
        return false;
      }
      said |= verb;
    }
    return false;
  }

  /** "a meeting that both say": the parser takes it for a conjunction too. */
  private boolean isThat(int token) {
    return parse.lemma(token).equals("that") && parse.relation(token).equals("mark");
  }

  /** "cancelled a trip to Oslo, where she was to see Lind": with the trip goes the meeting. */
  boolean isOfCancelledTrip(int clause) {
    int place = new WhereClause(parse, words).place(clause);
    int at = place < 0 || isTrip(place) ? place : parse.head(place);
    if (at < 0) {
      return false;
    }
    int verb = parse.tagged(at, "V") ? at : parse.head(at);
    boolean trip = isTrip(at) || parse.children(at, "obj").stream().anyMatch(this::isTrip);
    return verb >= 0
        && trip
        && (words.is(Cue.CANCEL, "verb", parse.lemma(verb)) || cues.isCallOff(verb));
  }

  private boolean isTrip(int noun) {
    return parse.tagged(noun, "NN") && words.has(Trait.TRIP, parse.lemma(noun));
  }

  /** "a meeting scheduled for Friday was postponed", parsed with "scheduled" as its verb; or -1. */
  int mainVerb(int participle) {
    boolean relative =
        parse.children(participle, "nsubj", "nsubj:pass").stream()
            .anyMatch(s -> parse.token(s).tag().startsWith("W"));
    boolean past = // "a session set for Friday was scrapped"
        parse.token(participle).tag().equals("VBD")
            && parse.children(participle, "dep").stream()
                .anyMatch(v -> parse.child(v, "aux:pass") >= 0);
    if (!parse.token(participle).tag().equals("VBN") && !past
        || parse.child(participle, "aux", "aux:pass", "cop") >= 0 && !relative) {
      return -1;
    }
    return parse.children(participle, "dep", "advcl", "conj", "ccomp").stream()
        .filter(v -> v > participle && parse.tagged(v, "V"))
        .filter(v -> parse.child(v, "nsubj", "nsubj:pass", "mark", "cc") < 0)
        .findFirst()
        .orElse(-1);
  }
}
