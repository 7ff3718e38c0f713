package newsgraph.extract;

import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/** Whether the words around a planned meeting undo it without saying so of the meeting itself. */
record Undoing(Parse parse, MeetingWords words, StatusCues cues) {
  /** In words: how far before its clause the hearsay is told. */
  private static final int NEAR = 6;

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

  /**
   * "no evidence that they had met", "no truth in reports that they met", "no evidence for the
   * claim made by Holm that they had met".
   */
  boolean isUnproven(int clause) {
    boolean that =
        Parse.isOneOf(parse.relation(clause), "ccomp", "acl", "acl:relcl", "dep")
            && (parse.hasChild(clause, "mark", "that") || parse.hasChild(clause, "dep", "that"));
    boolean proof = false;
    boolean none = false;
    int at = that ? parse.head(clause) : -1;
    if (at >= 0 && parse.tagged(at, "V")) { // "found no evidence for the claim, that"
      at =
          parse.children(at, "obj").stream()
              .filter(o -> o < clause && words.has(Trait.PROOF, parse.lemma(o)))
              .filter(o -> parse.child(o, "nmod") >= 0)
              .findFirst()
              .orElse(-1);
    }
    for (int step = 0; step < 5 && at >= 0 && (parse.tagged(at, "NN") || isMade(at)); step++) {
      proof |= words.has(Trait.PROOF, parse.lemma(at));
      none |= parse.hasChild(at, "det", "no");
      at = isMade(at) || parse.relation(at).matches("(nmod|obl).*") ? parse.head(at) : -1;
    }
    return proof && none;
  }

  /**
   * "Reports that they had met were described as without foundation", "A report that they met is
   * untrue": told of the hearsay before the clause, whatever the parser made of a long one.
   */
  boolean isUntrue(int trigger) {
    int that = trigger;
    while (that > 0 && !(parse.lemma(that).equals("that") && !parse.tagged(that, "DT"))) {
      that--;
    }
    boolean hearsay =
        IntStream.range(Math.max(0, that - NEAR), that)
            .anyMatch(
                noun ->
                    parse.tagged(noun, "NN")
                        && words.has(Trait.HEARSAY, parse.lemma(noun))
                        && IntStream.range(0, noun).noneMatch(v -> parse.tagged(v, "V")));
    if (isDismissed(that) || isSaidUntrue(that)) {
      return true;
    }
    return hearsay
        && IntStream.range(trigger + 1, parse.size())
            .takeWhile(at -> !parse.tagged(at, "CC"))
            .anyMatch(at -> isWithoutProof(at) || isCalledUntrue(at));
  }

  /** "dismissed as false a newspaper report that they had met". */
  private boolean isDismissed(int that) {
    int noun = that - 1;
    if (noun < 1
        || !parse.tagged(noun, "NN")
        || !words.has(Trait.HEARSAY, parse.lemma(noun))
        || parse.relation(noun).equals("obj")) { // as its verb tells
      return false;
    }
    int verb = noun - 1;
    while (verb > 0 && parse.token(verb).tag().matches("IN|DT|JJ|NNP?|RB|PRP[$]|POS")) {
      verb--;
    }
    return parse.tagged(verb, "V")
        && words.is(Cue.DENY, "verb", parse.lemma(verb))
        && !VerbForm.of(parse, verb).negated();
  }

  /** "It is untrue that they met", "It is not true that they met". */
  private boolean isSaidUntrue(int that) {
    int word = that - 1;
    if (word < 1 || parse.child(word, "cop") < 0) {
      return false;
    }
    boolean it =
        parse.children(word, "nsubj", "expl").stream()
            .anyMatch(s -> parse.lemma(s).equalsIgnoreCase("it"));
    boolean not = VerbForm.of(parse, word).negated();
    return it
        && (not ? parse.lemma(word).equals("true") : words.has(Trait.UNTRUE, parse.lemma(word)));
  }

  /** "without foundation". */
  private boolean isWithoutProof(int noun) {
    return parse.lemma(noun - 1).equals("without") && words.has(Trait.PROOF, parse.lemma(noun));
  }

  /** "were false", "were dismissed as nonsense". */
  boolean isCalledUntrue(int word) {
    int before = word;
    while (before > 0
        && parse.token(before - 1).tag().matches("DT|RB|JJ|PDT")
        && !parse.lemma(before - 1).equals("as")) {
      before--;
    }
    return words.has(Trait.UNTRUE, parse.lemma(word))
        && before > 0
        && (Parse.isOneOf(parse.lemma(before - 1), "be", "as")
            || words.is(Cue.REPORT, "verb", parse.lemma(before - 1)))
        && !VerbForm.of(parse, word).negated();
  }

  /** "made by Holm" in "the claim made by Holm". */
  private boolean isMade(int verb) {
    return parse.token(verb).tag().equals("VBN") && parse.relation(verb).equals("acl");
  }

  /** "was to visit Lind next week but has cancelled the trip": said of the plan before. */
  boolean isGivenUp(int trigger) {
    int plan = parse.tagged(trigger, "V") ? trigger : parse.verbAbove(trigger);
    for (int step = 0; step < 3 && plan >= 0; step++) {
      boolean given =
          parse.children(plan, "conj", "parataxis").stream()
              .filter(end -> end > trigger && parse.tagged(end, "V"))
              .filter(
                  end ->
                      isCancelling(end) && !cues.isMoved(end) && !VerbForm.of(parse, end).negated())
              .filter(end -> VerbForm.of(parse, end).tense() != VerbForm.Tense.WOULD)
              .flatMap(end -> parse.children(end, "obj", "nsubj:pass").stream())
              .anyMatch(what -> what > trigger && isThePlan(what));
      if (given) {
        return true;
      }
      plan = Parse.isOneOf(parse.relation(plan), "xcomp", "ccomp") ? parse.head(plan) : -1;
    }
    return false;
  }

  private boolean isCancelling(int verb) {
    return words.is(Cue.CANCEL, "verb", parse.lemma(verb)) || cues.isCallOff(verb);
  }

  /** "it", "the trip", "their meeting"; but "cancelled a visit". */
  private boolean isThePlan(int noun) {
    return Parse.isOneOf(parse.lemma(noun), "it")
        || (isTrip(noun) || !words.noun(parse.lemma(noun)).isEmpty())
            && MeetingTraits.isDefinite(parse, noun)
            && parse.child(noun, "nmod") < 0;
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
