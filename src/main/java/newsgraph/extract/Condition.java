package newsgraph.extract;

import newsgraph.extract.VerbForm.Tense;

/** Tells clauses of what would be from clauses of what was: "if Ruiz met Lind", "had they met". */
record Condition(Parse parse) {
  /** Whether a clause only supposes: "if she meets Lind", "would go on unless they met". */
  boolean isIf(int clause) {
    return parse.relation(clause).equals("advcl")
        && parse.hasChild(clause, "mark", "if", "unless")
        && (VerbForm.of(parse, clause).tense() != Tense.PAST
            || VerbForm.of(parse, parse.head(clause)).tense() == Tense.WOULD);
  }

  /** Whether a verb's clause depends on another: "would meet Lind if he apologized". */
  boolean isOf(int verb) {
    return parse.children(verb, "advcl").stream()
        .anyMatch(
            clause -> parse.hasChild(clause, "mark", "if", "unless") || isInvertedVerb(clause));
  }

  /** Whether what a verb depends on was no hindrance: "if the vote had passed", not "had not". */
  boolean isUnmet(int verb) {
    return parse.children(verb, "advcl").stream()
        .noneMatch(
            clause ->
                VerbForm.of(parse, clause).negated() || parse.hasChild(clause, "mark", "unless"));
  }

  /**
   * Whether a meeting stands in an inverted clause: "Had Ruiz met Lind", "were she to see Lind".
   */
  boolean isInverted(int token) {
    int verb = parse.verbAbove(token);
    return verb >= 0 && isInvertedVerb(verb);
  }

  private boolean isInvertedVerb(int verb) {
    if (parse.lemma(parse.size() - 1).equals("?") || VerbForm.of(parse, verb).negated()) {
      return false;
    }
    int subject = parse.child(verb, "nsubj", "nsubj:pass");
    boolean infinitive = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    for (int first = 0; first < subject; first++) {
      boolean starts =
          first == 0
              || parse.token(first - 1).tag().matches("[,:]|CC|``")
              || parse.relation(verb).equals("advcl") && isUnreal(parse.head(verb));
      boolean had = parse.token(first).text().equalsIgnoreCase("had") && parse.head(first) == verb;
      boolean were = parse.token(first).text().equalsIgnoreCase("were") && infinitive;
      boolean should = parse.token(first).text().equals("Should") && parse.head(first) == verb;
      if (starts
          && (had && parse.token(verb).tag().matches("VB[ND]") || were || should)
          && isJustBefore(first, subject)) {
        return true;
      }
    }
    return false;
  }

  /** "would have ended had Ruiz met Lind". */
  private boolean isUnreal(int verb) {
    Tense tense = VerbForm.of(parse, verb).tense();
    return tense == Tense.UNREAL || tense == Tense.WOULD;
  }

  /** Whether nothing but the subject's own words stands between. */
  private boolean isJustBefore(int first, int subject) {
    return parse.left(subject) == first + 1;
  }
}
