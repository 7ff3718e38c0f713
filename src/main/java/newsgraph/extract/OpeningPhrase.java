package newsgraph.extract;

import java.util.Locale;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a phrase that opens a sentence: "After seeing Lind in Oslo, Ruiz flew to Rome", "On behalf
 * of Lind, Ruiz met Holm", which the parser takes for a Lind who is called Ruiz. Whom the comma
 * parts from the phrase is the subject.
 */
final class OpeningPhrase {
  private OpeningPhrase() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    int gerund = 1;
    while (gerund < Math.min(parse.size(), 4) && !parse.token(gerund).tag().equals("VBG")) {
      gerund++;
    }
    boolean opens =
        gerund < Math.min(parse.size(), 4)
            && Parse.isOneOf(
                parse.token(0).text().toLowerCase(Locale.ROOT),
                "after",
                "before",
                "since",
                "by",
                "without",
                "on",
                "upon",
                "while",
                "when");
    if (isPhrase(parse)) {
      for (int subject = 2; subject < parse.size() && !isTensed(parse, subject); subject++) {
        int verb = opens ? -1 : lostVerb(parse, subject);
        if (verb >= 0) {
          Reattachment mended = new Reattachment(parse);
          boolean passive = parse.child(verb, "aux:pass") >= 0;
          mended.hang(subject, verb, passive ? "nsubj:pass" : "nsubj");
          return mended.sentence();
        }
      }
    }
    for (int subject = gerund + 2; opens && subject < parse.size(); subject++) {
      int object = parse.head(subject);
      if (isJoined(parse, subject) && object > gerund && isObject(parse, object)) {
        return mended(parse, gerund, object, subject);
      }
    }
    return sentence;
  }

  /** "On behalf of Lind, Ruiz met Holm": a phrase opens the sentence. */
  private static boolean isPhrase(Parse parse) {
    return parse.size() > 3
        && Parse.isOneOf(parse.relation(0), "case", "mark")
        && parse.token(0).tag().equals("IN");
  }

  private static boolean isTensed(Parse parse, int token) {
    return parse.token(token).tag().matches("VB[DZP]|MD");
  }

  /** The verb behind a name that ought to be its subject, and has no other; or -1. */
  private static int lostVerb(Parse parse, int name) {
    if (!isJoined(parse, name)) {
      return -1;
    }
    int tense = name + 1;
    int verb =
        Parse.isOneOf(parse.relation(tense), "aux", "aux:pass", "cop") ? parse.head(tense) : tense;
    boolean free = parse.child(verb, "nsubj", "nsubj:pass", "expl", "csubj") < 0;
    return free && verb > name && parse.isUnder(name, verb) ? verb : -1;
  }

  /** Whether a name is called by another, and a comma and a tensed verb enclose it. */
  private static boolean isJoined(Parse parse, int name) {
    int begin = NounPhrase.begin(parse, name);
    int verb = name + 1;
    return parse.relation(name).equals("appos")
        && parse.token(name).entity() == Entity.PERSON
        && begin > 0
        && parse.token(begin - 1).text().equals(",")
        && verb < parse.size()
        && parse.token(verb).tag().matches("VB[DZP]|MD");
  }

  private static boolean isObject(Parse parse, int object) {
    return parse.relation(object).startsWith("nsubj")
        && parse.token(object).entity() == Entity.PERSON;
  }

  private static Sentence mended(Parse parse, int gerund, int object, int subject) {
    int verb = parse.head(object);
    Reattachment mended = new Reattachment(parse);
    mended.hang(subject, verb, parse.relation(object));
    mended.hang(object, gerund, "obj");
    if (parse.head(gerund) == object || !parse.isUnder(gerund, verb)) {
      mended.hang(gerund, verb, "advcl");
    }
    return mended.sentence();
  }
}
