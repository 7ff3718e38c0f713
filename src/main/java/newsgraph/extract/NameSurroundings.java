package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.lexicon.Countries;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/** The words that stand beside the names of an article's people, and of which country it tells. */
final class NameSurroundings {
  /** In words: what is as near as this to a name may describe it. */
  private static final int BEFORE = 5;

  private static final int AFTER = 8;

  private final Map<Integer, Set<String>> byPerson = new HashMap<>();
  private final String home;

  NameSurroundings(AnnotatedArticle article, People people, Countries countries) {
    Map<String, Integer> spoken = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Sentence.Token token : sentence.tokens()) {
        if (Character.isUpperCase(token.text().charAt(0))) {
          countries.country(token.text()).ifPresent(c -> spoken.merge(c, 1, Integer::sum));
        }
      }
      people.inSentence(sentence.index()).stream()
          .filter(m -> m.via() == Via.NAME)
          .forEach(name -> add(sentence.tokens(), name));
    }
    this.home =
        spoken.entrySet().stream() // of equals the first by name
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  private void add(List<Sentence.Token> tokens, People.Mention name) {
    Set<String> words = byPerson.computeIfAbsent(name.person(), person -> new HashSet<>());
    int end = Math.min(tokens.size(), name.end() + AFTER);
    for (int at = Math.max(0, name.begin() - BEFORE); at < end; at++) {
      if (!name.covers(at)) {
        words.add(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether a word stands near a name of a person; by lemma in small letters. */
  boolean has(int person, String lemma) {
    return byPerson.getOrDefault(person, Set.of()).contains(lemma);
  }

  /** Whether a body is the country of which the article speaks most. */
  boolean isHome(String body) {
    return body != null && body.equals(home);
  }
}
