package newsgraph.extract;

/**
 * "has not seen Lind since June": nobody tried, and nobody says that they never met; it tells of no
 * meeting at all.
 */
record VerbSince(Parse parse) {
  /** Whether the verb says that something has not been since a time. */
  boolean isNot(int verb) {
    VerbForm form = VerbForm.of(parse, verb);
    return form.negated()
        && form.tense() == VerbForm.Tense.PERFECT
        && (parse.hasChild(verb, "advmod", "since")
            || parse.children(verb, "obl", "advcl").stream()
                .anyMatch(
                    time ->
                        parse.preposition(time).equals("since")
                            || parse.hasChild(time, "mark", "since")));
  }
}
