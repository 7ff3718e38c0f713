package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Where a name starts that the name model takes for something else, by the words beside it: "Crown
 * Prince Olav", "his wife, Ola, died", "Presidents Ruiz and Lind", "Ana Ruiz and Winston Lind",
 * "Ana Ruiz, the bank's chief", "Gil Sun-hwa". Immutable.
 */
final class MissedNames {
  private static final String NUMERAL = "[IVX]{1,5}";

  private static final int LONGEST = 4;

  /** A nickname's most words. */
  private static final int NICKNAME = 2;

  private final Lexicon lexicon;
  private final ApposedNames apposed;

  MissedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.apposed = new ApposedNames(lexicon);
  }

  /** Where the name that starts at a token ends; the token itself if none does. */
  int end(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    boolean name =
        !sentence.kind().isTitle()
            && NameFinder.isNameWord(tokens.get(at))
            && tokens.get(at).entity() != Entity.PERSON
            && lexicon.countries().country(tokens.get(at).text()).isEmpty();
    if (!name) {
      return at;
    }
    int whole = withParticle(tokens, at);
    if (whole > at) {
      return whole;
    }
    int named = appointed(tokens, at);
    if (named > at) {
      return named;
    }
    int regnal = regnal(tokens, at);
    if (regnal > at) {
      return regnal;
    }
    boolean alone = !isName(tokens, at + 1);
    if (alone && (isKin(tokens, at) || isOfTitled(tokens, at))) {
      return at + 1;
    }
    boolean two = isGivenAndMore(tokens, at);
    boolean told =
        isJoined(tokens, at)
            || isDescribed(sentence, at)
            || isOfCountry(tokens, at)
            || isSubject(tokens, at);
    if (two && told || isHyphened(tokens, at)) {
      return at + 2;
    }
    int who = new NamedWho(lexicon).end(sentence, at);
    return who > at ? who : apposed.end(sentence, at);
  }

  /** "Maria del Carmen/PERSON Ruiz/PERSON": a given name that the name model leaves out. */
  private int withParticle(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()
        && tokens.get(end).entity() == Entity.NONE
        && lexicon.nameWords().isParticle(tokens.get(end).text())) {
      end++;
    }
    boolean given =
        end > at + 1
            && isPerson(tokens, end)
            && tokens.get(at).entity() == Entity.NONE
            && lexicon.givenNames().contains(tokens.get(at).text());
    while (given && isPerson(tokens, end)) {
      end++;
    }
    return given ? end : at;
  }

  /** "named Ria Lodha as its chief executive": no body becomes one. */
  private int appointed(List<Token> tokens, int at) {
    int as = at;
    while (as < tokens.size()
        && as - at < LONGEST
        && isName(tokens, as)
        && tokens.get(as).entity() == tokens.get(at).entity()) {
      as++;
    }
    int title = as + 1;
    while (title < tokens.size() && tokens.get(title).tag().matches("PRP\\$|DT|JJ")) {
      List<String> words = words(tokens, title);
      if (lexicon.titles().at(words, 0).isPresent()) {
        break;
      }
      title++;
    }
    boolean verb =
        at > 0
            && (tokens.get(at - 1).tag().matches("VB[DN]?")
                || tokens.get(at - 1).text().equals("based") && isWord(tokens, at - 2, "-"));
    boolean office =
        lexicon
            .titles()
            .at(words(tokens, title), 0)
            .filter(m -> m.length() > 1 || m.title().kind() == null)
            .isPresent();
    boolean given = lexicon.givenNames().contains(tokens.get(at).text());
    return verb && given && as - at > 1 && isWord(tokens, as, "as") && office ? as : at;
  }

  private static List<String> words(List<Token> tokens, int at) {
    return tokens.subList(Math.min(at, tokens.size()), Math.min(tokens.size(), at + 4)).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** "Gil Sun-hwa": a Korean family name and two syllables, the second in lower case. */
  private boolean isHyphened(List<Token> tokens, int at) {
    boolean shaped =
        at + 3 < tokens.size()
            && isName(tokens, at + 1)
            && !isName(tokens, at - 1)
            && isWord(tokens, at + 2, "-")
            && tokens.get(at + 3).tag().startsWith("NN")
            && tokens.get(at + 3).text().matches("\\p{Ll}{2,}")
            && tokens.subList(at, at + 4).stream().allMatch(t -> t.entity() == Entity.NONE);
    return shaped
        && lexicon
            .nameOrder()
            .isFamilyFirst(
                List.of(
                    tokens.get(at).text(), tokens.get(at + 1).text(), tokens.get(at + 3).text()));
  }

  /** "led by Ana/PERSON Ruiz/NONE": a surname that the name model leaves out. */
  int withSurname(List<Token> tokens, int begin, int end) {
    boolean more =
        end == begin + 1
            && end < tokens.size()
            && tokens.get(end).entity() == Entity.NONE
            && NameFinder.isNameWord(tokens.get(end))
            && "compound".equals(tokens.get(begin).relation())
            && tokens.get(begin).head() >= end
            && (end + 1 >= tokens.size() || !tokens.get(end + 1).tag().startsWith("NN"))
            && !lexicon.nameWords().namesThing(tokens.get(end).text())
            && !isTitle(tokens, end);
    return more ? end + 1 : end;
  }

  /** "J. van/PERSON 't Hart/PERSON": where the whole name ends, or the end of its first part. */
  int withApostrophe(List<Token> tokens, int end) {
    boolean mark =
        end + 2 < tokens.size()
            && tokens.get(end).text().matches("['’]")
            && tokens.get(end + 1).text().equals("t");
    boolean one = end + 1 < tokens.size() && tokens.get(end).text().matches("['’]t");
    int at = mark ? end + 2 : end + 1;
    boolean more = (mark || one) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    return more ? at + 1 : end;
  }

  /** Where "Ana" of "Ana “Bit” Ruiz" ends as a whole, from the end of its first part; or that. */
  int withNickname(List<Token> tokens, int end) {
    int close = end + 1;
    while (close < Math.min(tokens.size(), end + 1 + NICKNAME) && isName(tokens, close)) {
      close++;
    }
    boolean quoted = isQuote(tokens, end) && close > end + 1 && isQuote(tokens, close);
    boolean surname =
        close + 1 < tokens.size()
            && Character.isUpperCase(tokens.get(close + 1).text().codePointAt(0))
            && tokens.get(close + 1).span().begin() - tokens.get(close).span().end() <= 1;
    return quoted && surname ? close + 2 : end;
  }

  private static boolean isQuote(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).text().matches("[\"“”]|``|''");
  }

  /** "Crown Prince Olav", "Pope Clement VII": whoever reigns has one name. */
  private int regnal(List<Token> tokens, int at) {
    if (at == 0) {
      return at;
    }
    String title = tokens.get(at - 1).text();
    boolean numbered = at + 1 < tokens.size() && tokens.get(at + 1).text().matches(NUMERAL);
    boolean reigns =
        Character.isUpperCase(title.codePointAt(0)) && lexicon.nameWords().isRegnal(title);
    boolean free = tokens.get(at).entity() == Entity.NONE || numbered;
    boolean alone = numbered ? !isName(tokens, at + 2) : !isName(tokens, at + 1);
    boolean thing = lexicon.nameWords().namesThing(tokens.get(at).text()) || isTitle(tokens, at);
    return reigns && free && alone && !thing ? at + (numbered ? 2 : 1) : at;
  }

  /** "his wife, Ola, died". */
  private boolean isKin(List<Token> tokens, int at) {
    return at > 2
        && isWord(tokens, at - 1, ",")
        && isWord(tokens, at + 1, ",")
        && lexicon.kinWords().of(tokens.get(at - 2).text()).isPresent()
        && tokens.get(at - 3).tag().matches("PRP\\$|POS");
  }

  /** "Presidents Ruiz and Lind". */
  private boolean isOfTitled(List<Token> tokens, int at) {
    return at > 2
        && isWord(tokens, at - 1, "and")
        && tokens.get(at - 2).entity() == Entity.PERSON
        && tokens.get(at - 3).tag().matches("NNP?S")
        && Character.isUpperCase(tokens.get(at - 3).text().codePointAt(0))
        && lexicon
            .titles()
            .at(List.of(tokens.get(at - 3).lemma().toLowerCase(Locale.ROOT)), 0)
            .isPresent();
  }

  /** Two words of one kind, the first a given name. */
  private boolean isGivenAndMore(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && Character.isUpperCase(tokens.get(at + 1).text().codePointAt(0))
        && tokens.get(at + 1).entity() == tokens.get(at).entity()
        && !isName(tokens, at + 2)
        && !isName(tokens, at - 1)
        && !lexicon.nameWords().namesThing(tokens.get(at + 1).text())
        && lexicon.givenNames().contains(tokens.get(at).text());
  }

  /** Joined to a person's name: "Ana Ruiz and Winston Lind were there". */
  private static boolean isJoined(List<Token> tokens, int at) {
    boolean after = isWord(tokens, at - 1, "and") && isPerson(tokens, at - 2);
    boolean before = isWord(tokens, at + 2, "and") || isWord(tokens, at + 2, "to");
    return after || before && isPerson(tokens, at + 3) && isPerson(tokens, at + 4);
  }

  /** "Bo/NONE Lind/NONE left the bank", "Bo/ORG Lind/ORG left it, and he...": who acts. */
  private static boolean isSubject(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()
        || tokens.get(at + 1).relation() == null
        || !tokens.get(at + 1).relation().matches("nsubj.*|root")
        || !"compound".equals(tokens.get(at).relation())) {
      return false;
    }
    boolean acts = at + 2 == tokens.size() || tokens.get(at + 2).tag().matches("V.*|MD|,|WP|RB");
    boolean pronoun =
        tokens.subList(at + 2, tokens.size()).stream()
            .anyMatch(t -> PronounResolver.genderOf(t.text()) != Gender.UNKNOWN);
    return acts
        && (tokens.get(at).entity() == Entity.NONE
            || tokens.get(at).entity() == Entity.ORGANIZATION && pronoun);
  }

  /** "lunch with Peru's Ana Ruiz". */
  private boolean isOfCountry(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).tag().equals("POS")
        && lexicon.countries().country(tokens.get(at - 2).text()).isPresent();
  }

  /** Taken for a body's name, and a title says who it is: "Ana Ruiz, the bank's chief". */
  private boolean isDescribed(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(at).entity() == Entity.ORGANIZATION
        && isWord(tokens, at + 2, ",")
        && new Parse(sentence)
            .children(at + 1, "appos").stream().anyMatch(title -> isTitle(tokens, title));
  }

  private boolean isTitle(List<Token> tokens, int at) {
    return lexicon
        .titles()
        .at(List.of(tokens.get(at).text().toLowerCase(Locale.ROOT)), 0)
        .isPresent();
  }

  private static boolean isPerson(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).entity() == Entity.PERSON;
  }

  private static boolean isName(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && NameFinder.isNameWord(tokens.get(at));
  }

  private static boolean isWord(List<Token> tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(word);
  }
}
