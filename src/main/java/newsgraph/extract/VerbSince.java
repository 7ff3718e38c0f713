package newsgraph.extract;

import java.util.Optional;

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

  /** The words of "since a congress in 1961", where the verb says that nothing has been since. */
  Optional<Remnants.Part> time(int verb) {
    return isNot(verb)
        ? parse.children(verb, "obl").stream()
            .filter(time -> parse.preposition(time).equals("since"))
            .map(time -> new Remnants.Part(parse.left(time), parse.right(time) + 1))
            .findFirst()
        : Optional.empty();
  }
}
