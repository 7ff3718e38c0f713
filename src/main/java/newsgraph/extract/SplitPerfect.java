package newsgraph.extract;

import java.util.Optional;
import newsgraph.model.Sentence;

/**
 * Mends a perfect that a word parts: "had yesterday met Lind", "had himself met Lind", which the
 * parser takes for two verbs, of which only "had" has the subject.
 */
final class SplitPerfect {
  private SplitPerfect() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int have = 0; have + 2 < parse.size(); have++) {
      Optional<Integer> verb = participle(parse, have);
      if (verb.isPresent()) {
        parse = new Parse(mended(parse, have, verb.get()));
      }
    }
    return parse.sentence();
  }

  /** The participle whose auxiliary the "had" is. */
  private static Optional<Integer> participle(Parse parse, int have) {
    return parse.lemma(have).equals("have") && parse.token(have).tag().matches("VB[DPZ]")
        ? parse.children(have, "ccomp", "xcomp", "dep").stream()
            .filter(verb -> verb > have + 1 && parse.token(verb).tag().matches("VB[DN]"))
            .filter(verb -> isOnlyBetween(parse, have + 1, verb))
            .findFirst()
        : Optional.empty();
  }

  /** Whether only a time, an adverb or "himself" stands there. */
  private static boolean isOnlyBetween(Parse parse, int from, int verb) {
    for (int at = from; at < verb; at++) {
      boolean self = parse.tagged(at, "PRP") && parse.token(at).text().endsWith("self");
      if (!self && !parse.isTime(at) && !parse.tagged(at, "RB")) {
        return false;
      }
    }
    return parse.children(verb, "nsubj", "nsubj:pass", "aux").stream()
        .allMatch(subject -> subject >= from && subject < verb);
  }

  private static Sentence mended(Parse parse, int have, int verb) {
    Reattachment mended = new Reattachment(parse);
    for (int at = 0; at < parse.size(); at++) {
      if (have < at && at < verb && parse.relation(at).startsWith("nsubj")) {
        mended.hang(at, verb, "obl:npmod"); // "himself"
      } else if (parse.head(at) == have) {
        mended.hang(at, verb, parse.relation(at));
      }
    }
    mended.hang(have, verb, "aux");
    mended.hang(verb, "VBN", parse.head(have), parse.relation(have));
    return mended.sentence();
  }
}
