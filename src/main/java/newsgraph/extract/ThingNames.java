package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Names that the name model takes for a person's and the words beside them tell to be a body's or a
 * place's: "Alpina Rocca, the company that ...", "the Alpina hotel", "Alpina Rocca chief executive
 * Ana Ruiz", "in Porta Rocca". One for each article.
 */
final class ThingNames {
  private static final Set<String> WHERE =
      Set.of("in", "into", "across", "throughout", "near", "outside");

  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  ThingNames(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** Whether the names of a group are a body's or a place's. */
  boolean isThing(NameGroup group) {
    List<NameMention> names = group.mentions();
    if (names.stream().anyMatch(this::isOffice)
        && names.stream().allMatch(m -> isOffice(m) || isTitleWord(m))) {
      return true;
    }
    boolean known =
        names.stream()
            .anyMatch(
                m -> lexicon.givenNames().contains(m.text().split("[ -]")[0]) || isAddressed(m));
    if (!known && names.stream().anyMatch(this::isDescribed)) {
      return true;
    }
    boolean lone = group.fullForms().isEmpty();
    if (lone) {
      boolean venue =
          names.stream().anyMatch(this::isVenue)
              && names.stream().allMatch(m -> isVenue(m) || isAt(m));
      return names.stream().noneMatch(this::acts) // "the Ruiz team", of Ruiz who said so
          && (!known && names.stream().allMatch(m -> isVenue(m) || isTraded(m))
              || venue && names.stream().allMatch(m -> isAt(m) || isAtVenue(m)));
    }
    return names.stream().anyMatch(m -> isBeforeHead(m, known))
        || !known
            && names.stream().noneMatch(this::acts)
            && names.stream().anyMatch(m -> isVenue(m) || isWhere(m));
  }

  /** "Crown Prince", "Alta Minister of the Interior": an office, and nobody's name. */
  private boolean isOffice(NameMention name) {
    List<String> words =
        sentence(name).tokens().subList(name.begin(), name.end()).stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    for (int at = 0; at < words.size(); at++) {
      Optional<Match> title = lexicon.titles().at(words, at);
      int end = title.map(Match::length).orElse(0) + at;
      boolean whole = at == 0 && end == words.size() && end > 1;
      if (title.isPresent() && (whole || end < words.size() && words.get(end).equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /** "the Prince", where others are "the Crown Prince". */
  private boolean isTitleWord(NameMention name) {
    List<String> word = List.of(name.text().toLowerCase(Locale.ROOT));
    return !word.get(0).contains(" ") && lexicon.titles().at(word, 0).isPresent();
  }

  /** "Alpina Rocca, the company that", "the newspaper Alpina Rocca". */
  private boolean isDescribed(NameMention name) {
    Sentence sentence = sentence(name);
    Parse parse = new Parse(sentence);
    boolean after =
        name.end() + 1 < parse.size()
            && parse.token(name.end()).text().equals(",")
            && parse.token(name.end() + 1).tag().matches("DT")
            && parse.children(name.head(), "appos").stream()
                .anyMatch(noun -> noun > name.end() && isThingNoun(parse, noun));
    int noun = name.begin() - 1;
    boolean before =
        noun > 0
            && isThingNoun(parse, noun)
            && parse.tagged(noun, "NN")
            && (parse.head(noun) == name.head() && parse.relation(noun).equals("compound")
                || parse.head(name.head()) == noun
                    && parse.relation(name.head()).matches("appos|dep|flat"))
            && name.end() < parse.size()
            && !parse.token(name.end()).tag().matches("VB[DZP]|MD|,");
    boolean apposed = // "the provincial capital, Porta Rocca"
        noun > 1
            && parse.token(noun).text().equals(",")
            && parse.relation(name.head()).equals("appos")
            && parse.head(name.head()) == noun - 1
            && isThingNoun(parse, noun - 1);
    return after
        || before
        || apposed
        || isCalled(parse, name.end())
        || isShortened(parse, name)
        || isHeaded(parse, name.end());
  }

  /** "Partito Alpina Rocca (PAR)": people have no such short names. */
  private static boolean isShortened(Parse parse, NameMention name) {
    int bracket = name.end();
    boolean letters =
        bracket + 2 < parse.size()
            && parse.token(bracket).text().matches("\\(|-LRB-")
            && parse.token(bracket + 1).text().matches("\\p{Lu}{2,6}")
            && parse.token(bracket + 2).text().matches("\\)|-RRB-");
    StringBuilder initials = new StringBuilder();
    for (String word : name.text().split("\\s+")) {
      initials.append(word.charAt(0));
    }
    return letters
        && initials.length() > 1
        && parse.token(bracket + 1).text().endsWith(initials.toString());
  }

  /** "Alpina, whose chief executive": people have no such officers. */
  private boolean isHeaded(Parse parse, int comma) {
    boolean whose =
        comma + 2 < parse.size()
            && parse.token(comma).text().equals(",")
            && parse.token(comma + 1).text().equals("whose");
    return whose && heads(parse, comma + 2).isPresent();
  }

  /** The title at a word that only bodies have somebody for: "deputy general secretary". */
  private Optional<Match> heads(Parse parse, int at) {
    List<String> words =
        IntStream.range(at, Math.min(parse.size(), at + 4))
            .mapToObj(word -> parse.token(word).text().toLowerCase(Locale.ROOT))
            .toList();
    return lexicon
        .titles()
        .at(words, 0)
        .filter(match -> match.title().kind() == OfficeKind.OTHER)
        .filter(match -> match.title().scope() == Scope.REQUIRED && match.length() > 1)
        .filter(match -> !lexicon.meetingWords().has(Trait.SPEAKS, match.title().name()));
  }

  /** "Alpina Rocca, the company whose": whatever the parse has of it. */
  private boolean isCalled(Parse parse, int comma) {
    int noun = comma + 2;
    boolean the =
        noun + 1 < parse.size()
            && parse.token(comma).text().equals(",")
            && parse.token(comma + 1).tag().equals("DT");
    while (the && noun + 1 < parse.size() && parse.token(noun).tag().equals("JJ")) {
      noun++;
    }
    return the
        && noun + 1 < parse.size()
        && isThingNoun(parse, noun)
        && parse.token(noun + 1).text().matches("whose|which|that|where");
  }

  private boolean isThingNoun(Parse parse, int noun) {
    String word = parse.lemma(noun).toLowerCase(Locale.ROOT);
    boolean more = noun + 1 < parse.size() && parse.token(noun + 1).tag().matches("POS|NNS?");
    return !more
        && Character.isLowerCase(parse.token(noun).text().codePointAt(0))
        && lexicon.nameWords().isThing(word);
  }

  /** "the Alpina hotel". */
  private boolean isVenue(NameMention name) {
    Sentence sentence = sentence(name);
    List<Token> tokens = sentence.tokens();
    int noun = name.end();
    int the = name.begin() - 1;
    if (the > 0 && lexicon.honorifics().of(tokens.get(the).text()).isPresent()) {
      the--; // "the Captain Rocca pass"
    }
    return the >= 0
        && noun < tokens.size()
        && tokens.get(the).text().equalsIgnoreCase("the")
        && tokens.get(noun).tag().equals("NN")
        && isThingNoun(new Parse(sentence), noun);
  }

  /** "at the Alpina hotel", whatever people are called. */
  private boolean isAtVenue(NameMention name) {
    List<Token> tokens = sentence(name).tokens();
    return isVenue(name)
        && name.begin() > 1
        && tokens.get(name.begin() - 2).text().matches("(?i)at|in|inside|outside|to|from")
        && lexicon.meetingWords().has(Trait.VENUE, tokens.get(name.end()).lemma());
  }

  /** "the talks at Alpina". */
  private boolean isAt(NameMention name) {
    List<Token> tokens = sentence(name).tokens();
    return name.begin() > 0
        && tokens.get(name.begin() - 1).text().matches("(?i)at|in|inside|outside")
        && Parse.isOneOf(tokens.get(name.head()).relation(), "obl", "nmod");
  }

  /** "shares in Alpina". */
  private boolean isTraded(NameMention name) {
    List<Token> tokens = sentence(name).tokens();
    int in = name.begin() - 1;
    return in > 0
        && tokens.get(in).text().matches("in|of")
        && tokens.get(in - 1).text().matches("(?i)shares");
  }

  /** "in Porta Rocca". */
  private boolean isWhere(NameMention name) {
    Sentence sentence = sentence(name);
    List<Token> tokens = sentence.tokens();
    int at = name.begin() - 1;
    String relation = tokens.get(name.head()).relation();
    return at >= 0
        && WHERE.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
        && relation != null
        && Parse.isOneOf(relation, "obl", "nmod")
        && (name.end() >= tokens.size() || !tokens.get(name.end()).tag().equals("POS"));
  }

  /**
   * "Alpina Rocca chief executive Ana Ruiz", "the Porta Rocca MP": whose head is named right after,
   * or has a seat for it.
   *
   * @param known whether it begins with a given name
   */
  private boolean isBeforeHead(NameMention name, boolean known) {
    List<Token> tokens = sentence(name).tokens();
    List<String> words =
        tokens.subList(name.end(), Math.min(tokens.size(), name.end() + 4)).stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    boolean noun = // "the Alpina trust chairman Ana Ruiz"
        words.size() > 1
            && tokens.get(name.end()).tag().equals("NN")
            && lexicon.nameWords().isThing(words.get(0));
    int skip = noun ? 1 : 0;
    Match match = lexicon.titles().at(words, skip).orElse(null);
    int end = match == null ? name.end() : name.end() + skip + match.length();
    if (match == null || tokens.get(name.end()).entity() == Entity.PERSON) {
      return false;
    }
    Scope scope = match.title().scope();
    boolean named = end < tokens.size() && tokens.get(end).entity() == Entity.PERSON;
    boolean heads =
        scope == Scope.REQUIRED && match.title().kind() == OfficeKind.OTHER && match.length() > 1;
    boolean seat =
        name.begin() > 0
            && tokens.get(name.begin() - 1).text().equalsIgnoreCase("the")
            && match.title().many()
            && !named;
    boolean could = scope == Scope.REQUIRED || scope == Scope.LOCAL || scope == Scope.BODY;
    boolean persons = lexicon.meetingWords().has(Trait.SPEAKS, match.title().name());
    return named && !persons && (heads || could && !known) || seat && !known;
  }

  /** Whether a form of address or a title stands right before the name. */
  private boolean isAddressed(NameMention name) {
    List<Token> tokens = sentence(name).tokens();
    int at = name.begin() - 1;
    return at >= 0
        && (lexicon.honorifics().of(tokens.get(at).text()).isPresent()
            || lexicon
                .titles()
                .at(List.of(tokens.get(at).text().toLowerCase(Locale.ROOT)), 0)
                .isPresent());
  }

  /** Whether the name is a subject, or owns something. */
  private boolean acts(NameMention name) {
    Sentence sentence = sentence(name);
    String relation = sentence.tokens().get(name.head()).relation();
    return relation != null && relation.matches("nsubj.*|nmod:poss");
  }

  private Sentence sentence(NameMention name) {
    return article.sentences().get(name.sentence());
  }
}
