package newsgraph.extract;

import java.util.Locale;
import java.util.stream.IntStream;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a phrase that opens a sentence: "After seeing Lind in Oslo, Ruiz flew to Rome", "On behalf
 * of Lind, Ruiz met Holm", which the parser takes for a Lind who is called Ruiz. Whom the comma
 * parts from the phrase is the subject.
 */
final class OpeningPhrase {
  /** How soon the gerund stands. */
  private static final int REACH = 4;

  private OpeningPhrase() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    int gerund = gerund(parse);
    if (gerund < 0) {
      return isPhrase(parse) ? withSubject(parse) : sentence;
    }
    for (int subject = gerund + 2; subject < parse.size(); subject++) {
      int object = parse.head(subject);
      if (isJoined(parse, subject) && object > gerund && isObject(parse, object)) {
        return mended(parse, gerund, object, subject);
      }
    }
    return sentence;
  }

  /** "seeing" of "After seeing Lind", "After first seeing Lind"; or -1. */
  private static int gerund(Parse parse) {
    boolean opens =
        Parse.isOneOf(
            parse.lemma(0).toLowerCase(Locale.ROOT),
            "after",
            "before",
            "since",
            "by",
            "without",
            "on",
            "upon",
            "while",
            "when");
    return IntStream.range(1, opens ? Math.min(parse.size(), REACH) : 1)
        .filter(at -> parse.token(at).tag().equals("VBG"))
        .findFirst()
        .orElse(-1);
  }

  private static Sentence withSubject(Parse parse) {
    for (int name = 2; name < parse.size() && !parse.isTensed(name); name++) {
      int verb = lostVerb(parse, name);
      if (verb >= 0) {
        Reattachment mended = new Reattachment(parse);
        boolean passive = parse.child(verb, "aux:pass") >= 0;
        mended.hang(name, verb, passive ? "nsubj:pass" : "nsubj");
        return mended.sentence();
      }
    }
    return parse.sentence();
  }

  /** "On behalf of Lind, Ruiz met Holm": a phrase opens the sentence. */
  private static boolean isPhrase(Parse parse) {
    return parse.size() > 3
        && Parse.isOneOf(parse.relation(0), "case", "mark")
        && parse.token(0).tag().equals("IN");
  }

  /** The verb behind a name that ought to be its subject, and has no other; or -1. */
  private static int lostVerb(Parse parse, int name) {
    if (!isJoined(parse, name)) {
      return -1;
    }
    int verb = parse.verbOfTense(name + 1);
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
        && parse.isTensed(verb);
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
