package newsgraph.extract;

import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a place or a time that opens a clause without a comma: "In London Mr. Ruiz met Lind", "At
 * Easter President Ruiz met Lind", which the parser takes for a clause without a subject, about a
 * Ruiz of London. The phrase ends where the name or its title begins, and the name is the subject.
 */
final class FrontedPlace {
  private FrontedPlace() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int token = 0; token + 2 < parse.size(); token++) {
      int name = parse.head(token);
      int end = name < 0 ? -1 : endOfPlace(parse, token);
      if (end > token + 1 && end <= name && isLostSubject(parse, token, name)) {
        parse = new Parse(mended(parse, token, end, name));
      }
    }
    return parse.sentence();
  }

  /** The token after the place, or after the time, that a preposition stands before. */
  private static int endOfPlace(Parse parse, int preposition) {
    int end = preposition + 1;
    if (!parse.relation(preposition).equals("case")
        || !Parse.isOneOf(parse.lemma(preposition), "in", "at", "near", "on", "over")) {
      return -1;
    }
    while (end < parse.size()
        && (parse.token(end).entity() == Entity.LOCATION || parse.isTime(end))) {
      end++;
    }
    return end;
  }

  /** Whether the name stands right before a verb that has no subject, and depends on it. */
  private static boolean isLostSubject(Parse parse, int preposition, int name) {
    int verb = parse.head(name);
    return verb > name
        && parse.relation(name).startsWith("obl")
        && parse.token(name).entity() == Entity.PERSON
        && opensClause(parse, preposition)
        && isFinite(parse, verb)
        && parse.child(verb, "nsubj", "nsubj:pass", "csubj", "expl") < 0
        && isOnlyAuxiliary(parse, parse.right(name) + 1, verb);
  }

  private static boolean opensClause(Parse parse, int token) {
    return token == 0 || parse.token(token - 1).tag().matches("CC|,|:|``");
  }

  private static boolean isFinite(Parse parse, int verb) {
    return parse.token(verb).tag().matches("VB[DZP]")
        || parse.tagged(verb, "V")
            && parse.children(verb, "aux", "aux:pass").stream().anyMatch(parse::isTensed);
  }

  private static boolean isOnlyAuxiliary(Parse parse, int from, int verb) {
    for (int token = from; token < verb; token++) {
      if (!parse.token(token).tag().matches("MD|VB.*|RB")) {
        return false;
      }
    }
    return true;
  }

  private static Sentence mended(Parse parse, int preposition, int end, int name) {
    int place = end - 1;
    int verb = parse.head(name);
    Reattachment mended = new Reattachment(parse);
    for (int at = 0; at < parse.size(); at++) {
      boolean inPlace = preposition <= at && at < place;
      int head = parse.head(at);
      boolean underPlace = preposition <= head && head <= place;
      if (inPlace && !underPlace) {
        mended.hang(at, place, at == preposition ? "case" : "compound");
      } else if (!inPlace && underPlace) {
        mended.hang(at, name, parse.relation(at)); // what was said of the place's last word
      }
    }
    mended.hang(place, verb, "obl");
    mended.hang(name, verb, parse.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
    return mended.sentence();
  }
}
