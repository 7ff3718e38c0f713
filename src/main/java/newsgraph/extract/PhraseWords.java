package newsgraph.extract;

import java.util.Locale;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/** Questions about the words of the phrases around a title. */
record PhraseWords(OfficeScene scene, Sentence sentence) {
  /** Whether a word has a capital. */
  boolean isNamed(int begin, int to) {
    for (int i = begin; i < to; i++) {
      if (isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are what an office looks after: "health", "U.S. Affairs". */
  boolean isField(int begin, int to) {
    if (to - begin == 1 && isFieldWord(begin)) {
      return true; // "of Labour", though a party is called so too
    }
    for (int i = begin; i < to; i++) {
      Use use = scene.lexicon().titles().use(word(i));
      if (use != null && use != Use.IGNORED) {
        return !isBody(begin, to);
      }
    }
    return false;
  }

  /** Whether the last word makes the phrase an organization: "the trade ministry". */
  boolean isBody(int begin, int to) {
    boolean entity = token(to - 1).entity() == Entity.ORGANIZATION;
    return entity && !isFieldWord(to - 1)
        || scene.lexicon().organizations().cue(word(to - 1)).isPresent();
  }

  /** "Dutch painting": a people's word before a common noun. */
  boolean isOnlyPeoples(int begin, int to) {
    return to - begin == 2
        && token(begin).tag().equals("JJ")
        && token(begin + 1).tag().equals("NN")
        && token(begin + 1).entity() == Entity.NONE
        && scene.lexicon().countries().country(token(begin).text()).isPresent()
        && !scene.lexicon().organizations().isState(word(begin + 1))
        && !scene.lexicon().organizations().joins(word(begin + 1));
  }

  /** Whether a word can be the field of an office: "health". */
  boolean isFieldWord(int at) {
    return scene.lexicon().titles().use(word(at)) == Use.PORTFOLIO;
  }

  /** Whether the phrase starts with an article or "his". */
  boolean definite(int begin) {
    return token(begin).tag().endsWith("DT") || token(begin).tag().equals("PRP$");
  }

  /** The first token after the article, if there is one. */
  int afterArticle(int begin) {
    return definite(begin) && begin + 1 < size() ? begin + 1 : begin;
  }

  /** The words in lower case, without article. */
  String plainWords(int begin, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = afterArticle(begin); i < to; i++) {
      boolean glued =
          token(i).tag().equals("POS") || token(i).text().matches("[-,]") || words.isEmpty();
      words.append(glued ? "" : " ").append(word(i));
    }
    return words.toString().replace("- ", "-");
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(token(at).text().charAt(0));
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }

  int size() {
    return sentence.tokens().size();
  }
}
