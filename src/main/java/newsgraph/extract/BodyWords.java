package newsgraph.extract;

import java.util.Locale;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Whether the words before a title are the name of a body.
 *
 * @param portfolio whether the title has a field of its own: "Labor" in "Labor Minister"
 */
record BodyWords(OfficeScene scene, Sentence sentence, boolean portfolio) {
  /**
   * Whether a token ends the name of a body.
   *
   * @param next the word after it
   */
  boolean isBody(int at, int next) {
    Use use = scene.lexicon().titles().use(word(at));
    if (portfolio && use == Use.PORTFOLIO) {
      return false; // "Labor Minister", whatever the name model thinks of labor
    }
    Entity entity = token(at).entity();
    boolean joining = isJoining(next, use);
    boolean capital = Character.isUpperCase(token(at).text().charAt(0));
    boolean unknown = token(at).tag().startsWith("NNP") && use == null;
    boolean name = unknown && !portfolio || capital && joining;
    boolean body = entity == Entity.ORGANIZATION || entity == Entity.LOCATION;
    boolean region =
        scene.lexicon().countries().region(token(at).text()).isPresent()
            && capital
            && !isOfName(at);
    return body || region || name && (entity != Entity.PERSON || joining);
  }

  /** Whether the word after a name belongs to it: "the Ruiz campaign". */
  boolean isJoining(int next, Use use) {
    return scene.lexicon().organizations().joins(word(next)) && use != Use.IGNORED;
  }

  private boolean isOfName(int at) {
    return scene.overlapsName(sentence.index(), at);
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }
}
