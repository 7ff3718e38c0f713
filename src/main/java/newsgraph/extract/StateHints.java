package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * What lets a name be a state's without saying so: "Alpinia PM resigns", "Bank of Alpinia", "envoy
 * to Alpinia", "the Alpinian capital". A club has one of these; two, or one beside an adjective of
 * the name, only a state. One for each article.
 */
final class StateHints {
  private enum Hint {
    LEADER,
    BODY,
    ENVOY,
    ADJECTIVE
  }

  private final Lexicon lexicon;
  private final Set<String> adjectives = new HashSet<>();
  private final Map<String, Set<Hint>> hints = new HashMap<>();

  StateHints(Lexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at + 1 < tokens.size(); at++) {
        if (isCapital(tokens.get(at)) && isOfState(tokens.get(at + 1))) {
          adjectives.add(tokens.get(at).text());
        }
      }
    }
    for (Sentence sentence : sentences) {
      for (int at = 0; at < sentence.tokens().size(); at++) {
        boolean owns =
            at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).tag().equals("POS");
        if (isCandidate(sentence.tokens().get(at), owns)) {
          read(sentence.tokens(), at);
        }
      }
    }
  }

  /** Whether there is any hint of a name, or of an adjective that is one of it. */
  boolean of(String name, BiPredicate<String, String> isAdjectiveOf) {
    return hints.containsKey(name)
        || adjectives.stream().anyMatch(adjective -> isAdjectiveOf.test(adjective, name));
  }

  /** Whether a name with these adjectives in the article is hinted to be a state's. */
  boolean tell(String name, List<String> itsAdjectives) {
    Set<Hint> all = new HashSet<>(hints.getOrDefault(name, Set.of()));
    boolean seen = !all.isEmpty();
    if (itsAdjectives.stream().anyMatch(adjectives::contains)) {
      all.add(Hint.ADJECTIVE);
    }
    return all.size() > 1 || seen && !itsAdjectives.isEmpty() || all.contains(Hint.ADJECTIVE);
  }

  /** What owns an ambassador can be taken for a person; nobody has one. */
  private boolean isCandidate(Token token, boolean owns) {
    return isCapital(token)
        && token.tag().startsWith("NNP")
        && (owns || token.entity() != Entity.PERSON)
        && lexicon.countries().region(token.text()).isEmpty()
        && lexicon.countries().ofCity(token.text()).isEmpty();
  }

  private void read(List<Token> tokens, int at) {
    if (isLeader(tokens, at)) {
      add(tokens, at, Hint.LEADER);
    }
    boolean owns = at + 2 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
    if (owns && scope(tokens, at + 2, at + 3) == Scope.ENVOY) {
      add(tokens, at, Hint.ENVOY); // "Alpinia's ambassador"
    }
    if (at < 2 || isCapital(tokens, at + 1)) {
      return;
    }
    String before = tokens.get(at - 1).text();
    if (before.equals("of") && isOfState(tokens.get(at - 2))) {
      add(tokens, at, Hint.BODY);
    }
    if (before.matches("for|to|in") && scope(tokens, at - 2, at - 1) == Scope.ENVOY) {
      add(tokens, at, Hint.ENVOY);
    }
  }

  /** "Alpinia PM resigns", "Alpinia Prime Minister Bo Lind": first, or after a small word. */
  private boolean isLeader(List<Token> tokens, int at) {
    boolean alone = at == 0 || !isCapital(tokens, at - 1);
    for (int end = at + 2; alone && end <= Math.min(tokens.size(), at + 3); end++) {
      if (isCapital(tokens, at + 1) && scope(tokens, at + 1, end) == Scope.STATE) {
        return true;
      }
    }
    return false;
  }

  /** The scope of a title that only the public offices have; null if the tokens are none. */
  private Scope scope(List<Token> tokens, int begin, int end) {
    for (int from = begin; from >= Math.max(0, begin - 1); from--) {
      List<String> words =
          tokens.subList(from, end).stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
      Optional<Match> match = lexicon.titles().at(words, 0);
      if (match.filter(m -> m.length() == words.size()).isPresent()
          && match.get().title().kind() != null) {
        return match.get().title().scope();
      }
    }
    return null;
  }

  private boolean isOfState(Token noun) {
    return lexicon.nameWords().isOfState(noun.text().toLowerCase(Locale.ROOT));
  }

  private void add(List<Token> tokens, int at, Hint hint) {
    hints.computeIfAbsent(tokens.get(at).text(), name -> new HashSet<>()).add(hint);
  }

  private static boolean isCapital(List<Token> tokens, int at) {
    return at < tokens.size() && isCapital(tokens.get(at));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
