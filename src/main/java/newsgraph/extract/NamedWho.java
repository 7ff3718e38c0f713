package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Names that the name model takes for a body's or a place's, of whom the words behind tell that it
 * is a person: "Peru's Roque Lind, who chairs the talks", "Ana Ruiz and Roque Lind, then premier",
 * "King Olav of Norway", "Cardinal Ruiz, then nuncio". Immutable.
 */
record NamedWho(Lexicon lexicon) {
  private static final int LONGEST = 3;

  /** Where the name that starts at a token ends; the token itself if none does. */
  int end(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int end = at;
    while (end < tokens.size()
        && NameFinder.isNameWord(tokens.get(end))
        && tokens.get(end).entity() == tokens.get(at).entity()) {
      end++;
    }
    boolean closed =
        end > at
            && end - at <= LONGEST
            && end < tokens.size()
            && !NameFinder.isNameWord(tokens.get(end))
            && (tokens.get(at).entity() == Entity.ORGANIZATION
                || tokens.get(at).entity() == Entity.LOCATION)
            && (!lexicon.nameWords().namesThing(tokens.get(end - 1).text())
                || isOpening(tokens, at, end));
    if (!closed) {
      return at;
    }
    String title = at > 0 ? tokens.get(at - 1).text() : "";
    boolean reigns =
        end - at == 1
            && at > 0
            && tokens.get(at - 1).entity() == tokens.get(at).entity()
            && (lexicon.nameWords().isRegnal(title) && isOfCountry(tokens, end)
                || lexicon.honorifics().of(title).isPresent()
                    && (isWho(tokens, end) || isTitled(tokens, end)));
    boolean two = end - at > 1 && (at == 0 || !NameFinder.isNameWord(tokens.get(at - 1)));
    boolean theirs = // "Peru's"
        at > 1
            && tokens.get(at - 1).tag().equals("POS")
            && lexicon.countries().country(tokens.get(at - 2).text()).isPresent();
    boolean given = lexicon.givenNames().contains(tokens.get(at).text());
    boolean joined =
        at > 1
            && tokens.get(at - 1).text().equals("and")
            && tokens.get(at - 2).entity() == Entity.PERSON;
    boolean person =
        two
            && ((theirs || given || isOpening(tokens, at, end)) && isWho(tokens, end)
                || (theirs || given || joined) && isTitled(tokens, end));
    return reigns || person ? end : at;
  }

  /**
   * "ANA RUIZ, who has died": in capitals at the beginning, as papers print a story's first name.
   */
  private static boolean isOpening(List<Token> tokens, int begin, int end) {
    return begin == 0
        && isWho(tokens, end)
        && tokens.subList(begin, end).stream()
            .map(Token::text)
            .allMatch(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** "King Olav of Norway". */
  private boolean isOfCountry(List<Token> tokens, int of) {
    String next = of + 1 < tokens.size() ? tokens.get(of + 1).text() : "";
    String two = of + 2 < tokens.size() ? next + " " + tokens.get(of + 2).text() : next;
    return tokens.get(of).text().equals("of")
        && (lexicon.countries().country(next).isPresent()
            || lexicon.countries().country(two).isPresent());
  }

  private static boolean isWho(List<Token> tokens, int comma) {
    return comma + 1 < tokens.size()
        && tokens.get(comma).text().equals(",")
        && tokens.get(comma + 1).text().matches("who|whom");
  }

  /** ", then premier of", ", the mayor,". */
  private boolean isTitled(List<Token> tokens, int comma) {
    int at = comma + 1;
    while (at < tokens.size() && tokens.get(at).tag().matches("DT|RB|JJ|PRP\\$")) {
      at++;
    }
    List<String> words =
        tokens.subList(Math.min(at, tokens.size()), Math.min(tokens.size(), at + 4)).stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    int end = at + lexicon.titles().at(words, 0).map(match -> match.length()).orElse(0);
    return tokens.get(comma).text().equals(",")
        && end > at
        && end < tokens.size()
        && tokens.get(end).text().matches("[,.;]|of|in|for|at");
  }
}
