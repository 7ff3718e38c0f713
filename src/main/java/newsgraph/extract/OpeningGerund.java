package newsgraph.extract;

import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a gerund that opens a sentence: "After seeing Lind in Oslo, Ruiz flew to Rome", which the
 * parser takes for a Lind, called Ruiz, who flew. Whom the comma parts from the gerund's object is
 * the subject.
 */
final class OpeningGerund {
  private OpeningGerund() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    int gerund = 1;
    while (gerund < Math.min(parse.size(), 4) && !parse.token(gerund).tag().equals("VBG")) {
      gerund++;
    }
    boolean opens =
        gerund < Math.min(parse.size(), 4)
            && Parse.isOneOf(
                parse.token(0).text().toLowerCase(java.util.Locale.ROOT),
                "after",
                "before",
                "since",
                "by",
                "without",
                "on",
                "upon",
                "while",
                "when");
    for (int subject = gerund + 2; opens && subject < parse.size(); subject++) {
      int object = parse.head(subject);
      if (isJoined(parse, subject) && object > gerund && isObject(parse, object)) {
        return mended(parse, gerund, object, subject);
      }
    }
    return sentence;
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
