package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * States that no list has, as an article speaks of them: "the prime minister of Alpinia",
 * "Alpinia's foreign minister", and after these "the Alpinian premier". The name model may take
 * such a name for a person's; then an adjective of it must stand in the article too.
 */
final class UnknownStates {
  private static final int TITLE_WITHIN = 4;
  private static final int SHORTEST = 4;

  /** A name of up to three words, "of", and the state. */
  private static final int NAME_WITHIN = 6;

  private final Lexicon lexicon;
  private final StateHints hints;
  private final Map<String, String> states = new HashMap<>();

  private UnknownStates(Lexicon lexicon, StateHints hints) {
    this.lexicon = lexicon;
    this.hints = hints;
  }

  static UnknownStates in(AnnotatedArticle article, Lexicon lexicon) {
    UnknownStates found = new UnknownStates(lexicon, new StateHints(lexicon, article.sentences()));
    Set<String> capitals = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isUpperCase(token.text().codePointAt(0))) {
          capitals.add(token.text());
        }
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (int at = 0; at < sentence.tokens().size(); at++) {
        found.read(sentence.tokens(), at, capitals);
      }
    }
    return found;
  }

  /** The state of a name or an adjective of the article; empty if it is none. */
  Optional<String> state(String word) {
    return Optional.ofNullable(states.get(word));
  }

  private void read(List<Token> tokens, int at, Set<String> capitals) {
    String word = tokens.get(at).text();
    if (!tokens.get(at).tag().startsWith("NNP")
        || !Character.isUpperCase(word.codePointAt(0))
        || word.length() < SHORTEST
        || lexicon.countries().country(word).isPresent()
        || lexicon.countries().ofCapital(word).isPresent() // "Seoul's unification minister"
        || isName(tokens, at + 1) && !isBeforePerson(tokens, at)
        || isName(tokens, at - 1)) {
      return;
    }
    boolean after = isOfTitle(tokens, at);
    boolean before = ownsTitle(tokens, at);
    boolean named = isOfNamed(tokens, at) || isBeforePerson(tokens, at);
    Entity entity = tokens.get(at).entity();
    boolean hinted = entity != Entity.PERSON && hints.of(word, UnknownStates::isAdjective);
    if (!after && !before && !named && !hinted) {
      return;
    }
    List<String> adjectives = capitals.stream().filter(c -> isAdjective(c, word)).toList();
    boolean sure = after && entity != Entity.PERSON || before && entity == Entity.LOCATION;
    if (sure
        || hinted && hints.tell(word, adjectives)
        || !adjectives.isEmpty() && (after || before || named)) {
      states.put(word, word);
      adjectives.forEach(adjective -> states.put(adjective, word));
    }
  }

  private static boolean isName(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).tag().startsWith("NNP");
  }

  /** "prime minister of". */
  private boolean isOfTitle(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).text().equals("of")
        && isTitle(tokens, at - 2, at - 2)
        && (!isMinister(tokens.get(at - 2)) || at > 2 && isField(tokens.get(at - 3)));
  }

  /** "minister" alone: what follows "minister of" is what he looks after. */
  private boolean isMinister(Token token) {
    return lexicon
        .titles()
        .at(List.of(token.text().toLowerCase(Locale.ROOT)), 0)
        .filter(match -> match.title().scope() == Scope.PORTFOLIO)
        .isPresent();
  }

  private boolean isField(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return lexicon.titles().use(word) == Use.PORTFOLIO || word.equals("prime");
  }

  /** "President of Alpinia Ana Ruiz". */
  private boolean isBeforePerson(List<Token> tokens, int at) {
    return at > 1
        && at + 1 < tokens.size()
        && tokens.get(at + 1).entity() == Entity.PERSON
        && tokens.get(at).entity() != Entity.PERSON
        && tokens.get(at - 1).text().equals("of")
        && lexicon
            .titles()
            .at(List.of(tokens.get(at - 2).text().toLowerCase(Locale.ROOT)), 0)
            .filter(match -> match.title().scope() == Scope.STATE)
            .isPresent();
  }

  /** "President Ana Ruiz of": a bank's president is seldom named so, and has no adjective. */
  private boolean isOfNamed(List<Token> tokens, int at) {
    int name = at - 2;
    while (name > 0 && at - name < NAME_WITHIN && isName(tokens, name)) {
      name--;
      List<String> word = List.of(tokens.get(name).text().toLowerCase(Locale.ROOT));
      if (tokens.get(at - 1).text().equals("of")
          && lexicon
              .titles()
              .at(word, 0)
              .filter(m -> m.title().scope() == Scope.STATE)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "'s new foreign minister". */
  private boolean ownsTitle(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at + 1).tag().equals("POS")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 2 + TITLE_WITHIN); i++) {
      if (isTitle(tokens, at + 2, i)) {
        return true;
      }
      if (!tokens.get(i).tag().matches("JJ|NN|VB[GN]")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a title that only states have ends at a token; a bank has a president too. */
  private boolean isTitle(List<Token> tokens, int from, int last) {
    for (int begin = last; begin >= Math.max(0, Math.min(from, last - 3)); begin--) {
      List<String> words =
          tokens.subList(begin, last + 1).stream()
              .map(token -> token.text().toLowerCase(Locale.ROOT))
              .toList();
      Optional<Match> match = lexicon.titles().at(words, 0);
      if (match.isPresent() && match.get().length() == words.size()) {
        Scope scope = match.get().title().scope();
        return scope == Scope.PORTFOLIO
            || scope == Scope.STATE && match.get().title().kind() != null;
      }
    }
    return false;
  }

  /** "Alpinian" of Alpinia, "Toth's" of nothing. */
  private static boolean isAdjective(String word, String state) {
    String stem = state.replaceAll("[aeiouy]+$", "");
    return !word.equals(state)
        && word.startsWith(stem)
        && word.substring(stem.length()).matches("(?:[aeiouy]*n|[aei]*nese|ese|i|ish|ic)");
  }
}
