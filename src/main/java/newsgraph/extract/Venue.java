package newsgraph.extract;

import java.util.Locale;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * A place of a meeting that has no name of its own: "at the airport", "in an old castle", "at
 * Lind's home", "at his residence", "at the headquarters of the Dockers' Union".
 */
record Venue(Parse parse, MeetingWords words) {
  /** Whether a word tells such a place. */
  boolean is(int token) {
    String preposition = parse.preposition(token);
    return isKind(token)
        && (Parse.isOneOf(preposition, "at", "in", "inside", "outside", "aboard")
            || preposition.equals("on") && words.has(Trait.VESSEL, parse.lemma(token)))
        && !parse.hasChild(token, "amod", "same")
        && (!isHis(token) || isDescribed(token));
  }

  private boolean isHis(int token) {
    return parse.children(token, "nmod:poss").stream()
        .anyMatch(of -> parse.token(of).tag().equals("PRP$"));
  }

  /** "his summer palace", "her office in Oslo"; "his office" alone tells no place. */
  private boolean isDescribed(int token) {
    return parse.child(token, "amod", "compound") >= 0
        || parse.children(token, "nmod", "appos").stream()
            .anyMatch(of -> of > token && parse.token(of).entity() == Entity.LOCATION);
  }

  /** Whether it is a word for a building or a room, wherever it stands. */
  boolean isKind(int token) {
    String tag = parse.token(token).tag();
    return tag.equals("NN") && words.has(Trait.VENUE, parse.lemma(token))
        || tag.equals("NNS") // "offices", but "hotels" are several
            && words.has(Trait.VENUE, parse.token(token).text().toLowerCase(Locale.ROOT));
  }

  /** Its words, without article and without "his". */
  String name(int token, String text) {
    int begin = Math.max(NounPhrase.begin(parse, token), 0);
    while (begin < token && parse.token(begin).tag().matches("DT|IN|PRP\\$")) {
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
