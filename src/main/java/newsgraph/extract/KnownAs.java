package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence.Token;

/**
 * Other names that an article tells somebody to be known by: "Ana Ruiz, better known as Sombra",
 * "Bo Lind, by his nom de guerre Fjord".
 */
final class KnownAs {
  /** How many words stand between the two names at most. */
  private static final int REACH = 8;

  private KnownAs() {}

  /** The full name of whoever is told to be called by a single one. */
  static Map<PersonName, PersonName> read(AnnotatedArticle article, List<NameMention> mentions) {
    Map<PersonName, PersonName> found = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      NameMention full = mentions.get(i - 1);
      NameMention other = mentions.get(i);
      boolean near =
          full.sentence() == other.sentence()
              && full.name().isFull()
              && !other.name().isFull()
              && other.begin() - full.end() <= REACH
              && other.begin() > full.end();
      if (near && isTold(article.sentences().get(full.sentence()).tokens(), full, other)) {
        found.putIfAbsent(other.name(), full.name());
      }
    }
    return found;
  }

  private static boolean isTold(List<Token> tokens, NameMention full, NameMention other) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(full.end(), other.begin())) {
      words.append(token.text().toLowerCase(java.util.Locale.ROOT)).append(' ');
    }
    return words
        .toString()
        .matches(
            "[,(–—-]? ?(?:(?:who is|also|better|best|widely|popularly|universally) )*"
                + "(?:(?:known|called) (?:\\S+ ){0,2}(?:as|by)|alias|aka|a.k.a.|nicknamed"
                + "|known by|nom de guerre"
                + "|by (?:his|her|the) (?:nom de guerre|nickname|stage name|pen name)) [,“\"]? ?");
  }
}
