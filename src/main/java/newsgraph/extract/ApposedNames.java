package newsgraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Names that the name model leaves out and an office beside them tells: "Peru's president, Vesna
 * Quill, left", "Vesna Quill, the governor of Lima, left". Whoever has such an office is a person.
 * Immutable.
 */
final class ApposedNames {
  /** Offices that only people have; an owner or a leader can be a company. */
  private static final Set<Scope> HELD =
      EnumSet.of(Scope.STATE, Scope.PORTFOLIO, Scope.LOCAL, Scope.BODY, Scope.ENVOY);

  /** Those that nothing but a person can stand beside, whatever the name model takes it for. */
  private static final Set<Scope> SURE = EnumSet.of(Scope.STATE, Scope.PORTFOLIO);

  private static final int LONGEST = 4;

  private final Lexicon lexicon;

  ApposedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Where the name that starts at a token ends; the token itself if none does. */
  int end(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int end = runEnd(tokens, at);
    if (end == at || follows(sentence, at) || tokens.get(at).relation() == null) {
      return at;
    }
    int head = NameFinder.head(tokens, at, end);
    boolean before = at > 1 && tokens.get(at - 1).text().equals(",") && isClosed(tokens, end);
    boolean after = end + 1 < tokens.size() && tokens.get(end).text().equals(",");
    Optional<Scope> office =
        before && "appos".equals(tokens.get(head).relation())
            ? scope(tokens, tokens.get(head).head()).filter(scope -> end - at > 1)
            : Optional.empty();
    if (office.isEmpty() && after) {
      Parse parse = new Parse(sentence);
      office =
          parse.children(head, "appos").stream()
              .filter(title -> parse.child(title, "det", "nmod:poss") > end)
              .flatMap(title -> scope(tokens, title).stream())
              .filter(scope -> end - at > 1 || SURE.contains(scope))
              .findFirst();
    }
    boolean free = tokens.subList(at, end).stream().allMatch(t -> t.entity() == Entity.NONE);
    return office.filter(scope -> free || SURE.contains(scope)).isPresent() ? end : at;
  }

  /** Where the capitalized words of one sort end; the token itself if they can't be a name. */
  private int runEnd(List<Token> tokens, int at) {
    Entity entity = tokens.get(at).entity();
    int end = at;
    while (end < tokens.size()
        && end < at + LONGEST
        && tokens.get(end).entity() == entity
        && (NameFinder.isNameWord(tokens.get(end)) || end > at && isHyphened(tokens, end))) {
      String word = tokens.get(end).text();
      if (lexicon.nameWords().namesThing(word)
          || lexicon.countries().country(word).isPresent()
          || lexicon.countries().ofCapital(word).isPresent()
          || scope(tokens, end).isPresent()
          || word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1) {
        return at;
      }
      end++;
    }
    boolean more =
        end < tokens.size() && (isPart(tokens.get(end)) || tokens.get(end).text().equals("of"));
    return entity == Entity.PERSON || more ? at : end;
  }

  /** "Euoo-sung": the hyphen and the word after it. */
  private static boolean isHyphened(List<Token> tokens, int at) {
    boolean mark = tokens.get(at).text().equals("-") && at + 1 < tokens.size();
    boolean rest = tokens.get(at - 1).text().equals("-") && tokens.get(at).tag().equals("NNP");
    return mark && tokens.get(at + 1).tag().equals("NNP") || rest;
  }

  /** Whether the words before belong to the name: "the Bank of Lima"; a month does not. */
  private static boolean follows(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    boolean dated = sentence.dates().stream().anyMatch(d -> d.begin() < at && at <= d.end());
    return at > 0
        && !dated
        && (isPart(tokens.get(at - 1))
            || at > 1
                && tokens.get(at - 1).text().equals("of")
                && NameFinder.isNameWord(tokens.get(at - 2)));
  }

  private static boolean isPart(Token token) {
    return NameFinder.isNameWord(token) || token.text().matches("[-&/]");
  }

  private static boolean isClosed(List<Token> tokens, int end) {
    return end >= tokens.size() || tokens.get(end).text().matches("[,.;:)]|''|”");
  }

  private Optional<Scope> scope(List<Token> tokens, int noun) {
    return noun < 0 || !tokens.get(noun).tag().matches("NNP?")
        ? Optional.empty()
        : lexicon
            .titles()
            .at(List.of(tokens.get(noun).text().toLowerCase(Locale.ROOT)), 0)
            .map(Match::title)
            .map(title -> title.scope())
            .filter(HELD::contains);
  }
}
