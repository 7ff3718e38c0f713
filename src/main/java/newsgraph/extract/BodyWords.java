package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.Article.Kind;
import newsgraph.model.ArticleFacts.OfficeKind;
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

  /** "Conservative leader": a word with a capital in the middle of a sentence is a party's. */
  boolean isPartyAdjective(int at, int next) {
    boolean leads =
        scene
            .lexicon()
            .titles()
            .at(List.of(word(next)), 0)
            .filter(m -> m.title().scope() == Scope.VAGUE)
            .isPresent();
    return leads
        && token(at).tag().matches("JJ|NNP?S")
        && Character.isLowerCase(token(next).text().codePointAt(0))
        && (scene.lexicon().titles().use(word(at)) == null || isParty(token(at).text()))
        && isCapital(token(at).text())
        && (!scene.startsSentence(sentence, at)
            || isCapitalElsewhere(token(at).text())
            || isParty(token(at).text()));
  }

  private boolean isCapitalElsewhere(String word) {
    return scene.article().sentences().stream()
        .filter(each -> each.kind() == Kind.PARAGRAPH)
        .flatMap(each -> each.tokens().stream().skip(1))
        .anyMatch(token -> token.text().equals(word));
  }

  private boolean isParty(String word) {
    return scene
        .lexicon()
        .organizations()
        .kind(word)
        .filter(k -> k == OfficeKind.PARTY)
        .isPresent();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
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
