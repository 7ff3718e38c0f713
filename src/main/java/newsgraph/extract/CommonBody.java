package newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.Organizations;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * A body of the state that is told without its name: "foreign ministry" in "the foreign ministry
 * spokesman", "central bank" in "Peru's central bank governor".
 *
 * @param begin its first token
 * @param name its words with capitals: "Central Bank"
 */
record CommonBody(int begin, String name) {
  /** The body whose last word is this token; {@code floor} is the first token that may be in it. */
  static Optional<CommonBody> endingAt(OfficeScene scene, Sentence sentence, int at, int floor) {
    Token noun = sentence.tokens().get(at);
    String last = noun.text().toLowerCase(Locale.ROOT);
    if (!noun.tag().startsWith("NN") || scene.lexicon().titles().use(last) != null) {
      return Optional.empty();
    }
    int begin = at;
    while (begin > floor && isCommon(scene, sentence.tokens().get(begin - 1))) {
      begin--;
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i <= at; i++) {
      String word = sentence.tokens().get(i).text();
      words.append(i == begin ? "" : " ");
      words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    String name = words.toString();
    Organizations organizations = scene.lexicon().organizations();
    return organizations
        .cue(name)
        .filter(cue -> name.toLowerCase(Locale.ROOT).endsWith(cue))
        .filter(cue -> organizations.needsOwner(cue) && !organizations.isState(cue))
        .map(cue -> new CommonBody(at - name.split(" ").length + 1, name));
  }

  /** "the Ministry of Works permanent secretary": the last word is no field of the secretary's. */
  static Optional<CommonBody> ministryOf(OfficeScene scene, Sentence sentence, int at, int floor) {
    if (at - 2 < floor || !sentence.tokens().get(at - 1).text().equals("of")) {
      return Optional.empty();
    }
    String ministry = sentence.tokens().get(at - 2).text();
    String of = sentence.tokens().get(at).text();
    boolean named =
        Character.isUpperCase(ministry.codePointAt(0))
            && Character.isUpperCase(of.codePointAt(0))
            && scene.lexicon().organizations().needsOwner(ministry.toLowerCase(Locale.ROOT));
    return named ? Optional.of(new CommonBody(at - 2, ministry + " of " + of)) : Optional.empty();
  }

  private static boolean isCommon(OfficeScene scene, Token token) {
    String word = token.text();
    return token.tag().matches("NN|JJ")
        && Character.isLowerCase(word.charAt(0))
        && scene.lexicon().status().at(Place.BEFORE, word) == null;
  }
}
