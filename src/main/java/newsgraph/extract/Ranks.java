package newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Token;

/**
 * The ranks that stand before people's names: after "Gen. Bo Lind" he is "the general", whether
 * that is an office of his or not.
 */
final class Ranks {
  private static final int LONGEST = 3;

  private final Map<Integer, Set<String>> byPerson = new HashMap<>();

  Ranks(AnnotatedArticle article, People people, Lexicon lexicon) {
    for (People.Mention name : people.mentions()) {
      List<Token> tokens = article.sentences().get(name.sentence()).tokens();
      for (int from = Math.max(0, name.begin() - LONGEST);
          name.via() == Via.NAME && from < name.begin();
          from++) {
        String words =
            String.join(" ", tokens.subList(from, name.begin()).stream().map(Token::text).toList());
        lexicon
            .honorifics()
            .of(words)
            .filter(rank -> !rank.after() && rank.office() != null && !rank.office().isEmpty())
            .ifPresent(
                rank ->
                    byPerson
                        .computeIfAbsent(name.person(), p -> new HashSet<>())
                        .add(rank.office().toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Whether a person has this rank: "general" of a lieutenant general too. */
  boolean has(int person, String rank) {
    return byPerson.getOrDefault(person, Set.of()).stream()
        .anyMatch(own -> own.equals(rank) || own.endsWith(" " + rank));
  }
}
