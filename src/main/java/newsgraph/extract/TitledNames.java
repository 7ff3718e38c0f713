package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.OfficeTitles;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Names that the name model does not know, found by the title before them: "Prime Minister Óscar
 * Ruiz". Two to four capitalized words, none of them a title, in running text.
 */
final class TitledNames {
  private static final int LONGEST = 4;

  private final OfficeTitles titles;

  TitledNames(OfficeTitles titles) {
    this.titles = titles;
  }

  /** Whether such a name starts at a token. */
  boolean startsAt(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at == 0 || sentence.kind().isTitle() || !isFree(tokens, at)) {
      return false;
    }
    int end = at;
    while (end < tokens.size() && isFree(tokens, end)) {
      end++;
    }
    List<String> words = words(tokens, at, end);
    for (int i = 0; i < words.size(); i++) {
      if (titles.at(words, i).isPresent()) {
        return false;
      }
    }
    boolean closed = end >= tokens.size() || !NameFinder.isNameWord(tokens.get(end));
    boolean capital = Character.isUpperCase(tokens.get(at - 1).text().codePointAt(0));
    return closed
        && capital
        && words.size() > 1
        && words.size() <= LONGEST
        && endsTitle(tokens, at);
  }

  /** Whether one word is a title. */
  boolean isTitle(String word) {
    return titles.at(List.of(word.toLowerCase(Locale.ROOT)), 0).isPresent();
  }

  static boolean isThing(Token token) {
    return token.entity() == Entity.ORGANIZATION || token.entity() == Entity.LOCATION;
  }

  private static boolean isFree(List<Token> tokens, int at) {
    return NameFinder.isNameWord(tokens.get(at)) && tokens.get(at).entity() == Entity.NONE;
  }

  /** Whether the words before a token are a title; "Department of Justice" is none. */
  private boolean endsTitle(List<Token> tokens, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      List<String> words = words(tokens, from, end);
      boolean of = from > 0 && tokens.get(from - 1).text().equals("of");
      boolean thing = isThing(tokens.get(end - 1));
      if (!of
          && !thing
          && titles.at(words, 0).filter(m -> m.length() == words.size()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }
}
