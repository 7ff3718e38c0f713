package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;

/**
 * A place of a meeting that has no name of its own: "at the airport", "in an old castle", "at
 * Lind's home", "at the headquarters of the Dockers' Union".
 */
record Venue(Parse parse, MeetingWords words) {
  /** Whether a word tells such a place. */
  boolean is(int token) {
    return isKind(token)
        && Parse.isOneOf(parse.preposition(token), "at", "in", "inside", "outside", "aboard")
        && !parse.hasChild(token, "amod", "same")
        && !parse.hasChild(token, "nmod:poss", "he", "she", "they", "his", "her", "their", "its");
  }

  /** Whether it is a word for a building or a room, wherever it stands. */
  boolean isKind(int token) {
    return parse.token(token).tag().equals("NN") && words.has(Trait.VENUE, parse.lemma(token));
  }

  /** Its words, without article. */
  String name(int token, String text) {
    int begin = Math.max(NounPhrase.begin(parse, token), 0);
    while (begin < token && (parse.tagged(begin, "DT") || parse.tagged(begin, "IN"))) {
      begin++;
    }
    return parse.text(text, begin, end(token)).replaceAll("\\s+", " ");
  }

  /** Behind the name of whom it is of: "the headquarters of the Dockers' Union". */
  private int end(int token) {
    return parse.children(token, "nmod").stream()
        .filter(of -> parse.preposition(of).equals("of") && parse.tagged(of, "N"))
        .findFirst()
        .map(of -> of + 1)
        .orElse(token + 1);
  }
}
