package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
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
    return body || region || name && (entity != Entity.PERSON || joining || !isOfName(at));
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
    if (leads && isPartyLeader(at, next)) {
      return true;
    }
    return leads
        && token(at).tag().matches("JJ|NNP?S")
        && Character.isLowerCase(token(next).text().codePointAt(0))
        && (scene.lexicon().titles().use(word(at)) == null
            || isParty(token(at).text())
            || isParty(token(at).text() + "s"))
        && isCapital(token(at).text())
        && (!scene.startsSentence(sentence, at)
            || isCapitalElsewhere(token(at).text())
            || isParty(token(at).text()));
  }

  /** "Liberal Leader Ana Ruiz", "Reform Leader Bo Lind" in a story that names the party so. */
  private boolean isPartyLeader(int at, int next) {
    String name = token(at).text();
    return isCapital(name)
        && isCapital(token(next).text())
        && word(next).equals("leader")
        && next + 1 < sentence.tokens().size()
        && scene.name(sentence.index(), next + 1).isPresent()
        && scene.lexicon().titles().at(List.of(word(at)), 0).isEmpty()
        && scene.lexicon().titles().at(List.of(word(at), word(next)), 0).isEmpty()
        && (isParty(name) || isParty(name + "s") || isNamedElsewhere(name) && !isCommonHere(name));
  }

  /** "team" beside "Team": the article has the word as a common noun too. */
  private boolean isCommonHere(String word) {
    return scene.article().sentences().stream()
        .flatMap(each -> each.tokens().stream())
        .anyMatch(token -> token.text().equals(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the word alone, in the middle of a sentence, is a name of something. */
  private boolean isNamedElsewhere(String word) {
    return scene.article().sentences().stream()
        .filter(each -> each.kind() == Kind.PARAGRAPH)
        .anyMatch(
            each ->
                each.tokens().stream()
                    .skip(1)
                    .anyMatch(t -> t.text().equals(word) && t.entity() == Entity.ORGANIZATION));
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

  /** Where the name of a party that ends with "party" begins: "the Social Democratic party". */
  int partyBegin(int at) {
    int from = at;
    while (word(at).equals("party")
        && from > 0
        && token(from - 1).tag().matches("NNP.*|JJ")
        && Character.isUpperCase(token(from - 1).text().codePointAt(0))
        && !isOfName(from - 1)
        && scene.lexicon().status().at(Place.BEFORE, word(from - 1)) == null
        && scene.organizations().countryBegin(sentence, from, 0) == from) {
      from--;
    }
    return from;
  }

  /** Where a body's name begins with the adjective before it: "the Democratic Unionist whip". */
  int withAdjective(int begin) {
    int at = begin;
    while (at > 1
        && token(at - 1).tag().equals("JJ")
        && token(at).tag().equals("NNP")
        && token(at).entity() == Entity.NONE
        && Character.isUpperCase(token(at - 1).text().codePointAt(0))
        && scene.organizations().countryBegin(sentence, at, 0) == at
        && scene.lexicon().status().at(Place.BEFORE, word(at - 1)) == null
        && !scene.startsSentence(sentence, at - 1)) {
      at--;
    }
    return at;
  }

  /** "City councilman Ana Ruiz said": of a city, but of which? */
  boolean isCommon(int at, String read) {
    String text = token(at).text();
    return scene.startsSentence(sentence, at)
        && text.equalsIgnoreCase(read)
        && !text.equals(text.toUpperCase(Locale.ROOT)) // "CIA director"
        && scene.lexicon().organizations().canonical(text).isEmpty()
        && scene
            .lexicon()
            .organizations()
            .kind(word(at))
            .filter(kind -> kind == OfficeKind.PUBLIC)
            .isPresent();
  }

  /** "Lima 2030": the organizers of games are called so. */
  boolean isGames(int at) {
    return at > 0
        && token(at).text().matches("(?:19|20)\\d\\d")
        && token(at - 1).tag().startsWith("NNP")
        && token(at - 1).entity() == Entity.LOCATION;
  }

  /** "Liberal Democrat": not the party that its last word names elsewhere. */
  boolean isOfParty(int at) {
    return at > 0
        && token(at - 1).tag().matches("JJ|NNP")
        && token(at - 1).entity() != Entity.LOCATION
        && !isOfName(at - 1)
        && Character.isUpperCase(token(at - 1).text().codePointAt(0))
        && !scene.startsSentence(sentence, at - 1)
        && scene.organizations().countryBegin(sentence, at, 0) == at;
  }

  private boolean isOfName(int at) {
    return scene.overlapsName(sentence.index(), at);
  }

  /** "secretary-general", where the words before a possessive mark end with it. */
  Optional<Match> hyphenedTitle(int from, int mark) {
    return from > 1 && mark == from + 1 && token(from - 1).text().equals("-")
        ? scene
            .lexicon()
            .titles()
            .at(List.of(word(from - 2), word(from - 1), word(from)), 0)
            .or(() -> scene.lexicon().titles().at(List.of(word(from - 2) + "-" + word(from)), 0))
        : Optional.empty();
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }
}
