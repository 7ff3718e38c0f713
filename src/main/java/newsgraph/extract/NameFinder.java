package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Finds the words that name a person in the running text: runs of tokens that the name model calls
 * a person, mended where it is known to err.
 *
 * <ul>
 *   <li>"Ana Ruiz Jr." and "Ruiz, Jr." take in the suffix.
 *   <li>"Lind Tower" names a thing, "the Lind administration" a body: neither is a mention.
 *   <li>A country or its people ("Georgian") is no person.
 *   <li>"Kim Jong‑un" is one name, whatever hyphen it has; "Ruiz Minister of Trade" ends at the
 *       title.
 *   <li>After a title come names that the model does not know: "President Óscar Ruiz".
 *   <li>"an analyst at Ruiz Lind" names a firm, "Carl Lind Street" a street.
 * </ul>
 */
final class NameFinder {
  private final Lexicon lexicon;
  private final TitledNames titled;
  private final MissedNames missed;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titled = new TitledNames(lexicon.titles());
    this.missed = new MissedNames(lexicon);
  }

  List<NameMention> find(AnnotatedArticle article) {
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        find(sentence, article.article().text(), found);
      }
    }
    return Monsieur.leftOut(found);
  }

  private void find(Sentence sentence, String text, List<NameMention> found) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int named = missed.end(sentence, at);
      if (named > at) {
        add(sentence, at, named, text, found);
        at = named;
        continue;
      }
      boolean addressed = isAddressed(tokens, at) || titled.startsAt(sentence, at);
      if (tokens.get(at).entity() != Entity.PERSON && !addressed) {
        at++;
        continue;
      }
      int end = at;
      while (end < tokens.size()
          && (tokens.get(end).entity() == Entity.PERSON
              || addressed && isNameWord(tokens.get(end)))) {
        end++;
      }
      end = missed.withApostrophe(tokens, end);
      int nicknamed = missed.withNickname(tokens, end);
      if (nicknamed > end) {
        add(sentence, at, nicknamed, text, found);
        at = nicknamed;
        continue;
      }
      end = missed.withSurname(tokens, at, end);
      for (int[] part : parts(tokens, afterDate(sentence, at, end), end)) {
        add(sentence, part[0], part[1], text, found);
      }
      at = end;
    }
  }

  /** Ana in "on New Year's Eve Ana Ruiz": a day is no given name, unless people are called so. */
  private int afterDate(Sentence sentence, int begin, int end) {
    boolean given = lexicon.givenNames().contains(sentence.tokens().get(begin).text());
    return sentence.dates().stream()
        .filter(date -> date.begin() <= begin && begin < date.end() && date.end() < end)
        .filter(date -> !given || sentence.tokens().get(begin).text().equals("Eve"))
        .mapToInt(DateExpression::end)
        .findFirst()
        .orElse(begin);
  }

  private void add(Sentence sentence, int begin, int end, String text, List<NameMention> found) {
    NameMention mention = mention(sentence, begin, end, text);
    if (mention != null && isPerson(sentence, mention)) {
      found.add(mention);
    }
  }

  /** "Mr. Lind": after a form of address comes a name, whatever the name model thinks. */
  private boolean isAddressed(List<Token> tokens, int at) {
    boolean dotted = at > 0 && tokens.get(at - 1).text().endsWith(".");
    boolean bare = // "Mrs Lind"
        at > 0
            && !dotted
            && (tokens.get(at).entity() == Entity.NONE
                || tokens.get(at).entity() == tokens.get(at - 1).entity() && !isPlace(tokens, at))
            && isNameWord(tokens.get(at - 1))
            && !lexicon.nameWords().namesThing(tokens.get(at).text());
    return (dotted || bare)
        && isNameWord(tokens.get(at))
        && !titled.isTitle(tokens.get(at).text()) // "Mr. President"
        && lexicon
            .honorifics()
            .of(tokens.get(at - 1).text())
            .filter(h -> !h.after() && h.gender() != Gender.UNKNOWN)
            .filter(h -> dotted || h.office() == null)
            .isPresent();
  }

  /** "Sri Lanka". */
  private boolean isPlace(List<Token> tokens, int at) {
    String both = tokens.get(at - 1).text() + " " + tokens.get(at).text();
    return lexicon.countries().country(both).isPresent()
        || lexicon.countries().region(both).isPresent()
        || lexicon.countries().ofCity(both).isPresent();
  }

  static boolean isNameWord(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** A run of person tokens, cut at punctuation and conjunctions that the model swallowed. */
  private static List<int[]> parts(List<Token> tokens, int begin, int end) {
    List<int[]> parts = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i < end && isAgain(tokens, from, i, end)) {
        parts.add(new int[] {from, i});
        from = i;
      } else if (i == end || isBreak(tokens, i, end)) {
        if (i > from) {
          parts.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /**
   * "Ana Ruiz Ana Ruiz said", "Ana Ruiz Ruiz said": a headline runs into the sentence. A name of
   * one word can be doubled: "Sirhan Sirhan".
   */
  private static boolean isAgain(List<Token> tokens, int from, int at, int end) {
    if (at - from < 2) {
      return false;
    }
    boolean whole = end - at >= at - from;
    for (int i = 0; whole && i < at - from; i++) {
      whole = tokens.get(from + i).text().equals(tokens.get(at + i).text());
    }
    return whole || at + 1 == end && tokens.get(at - 1).text().equals(tokens.get(at).text());
  }

  private static boolean isBreak(List<Token> tokens, int at, int end) {
    String text = tokens.get(at).text();
    if (text.equals(",") && at + 1 < end && isSuffix(tokens.get(at + 1).text())) {
      return false;
    }
    if (text.matches("['’]") && at + 2 < end && tokens.get(at + 1).text().equals("t")) {
      return false; // "Eva van 't Hart"
    }
    return text.matches("[,;:/()\\[\\]“”\"]|and|&|['’]s?");
  }

  private static boolean isSuffix(String word) {
    return word.matches("Jr\\.?|Sr\\.?|II|III|IV");
  }

  /** Builds the mention of a run, the suffix taken in, titles and stray marks left out. */
  NameMention mention(Sentence sentence, int begin, int end, String text) {
    List<Token> tokens = sentence.tokens();
    int from = begin;
    int to = end;
    while (from < to
        && (isTitle(tokens, from, to)
            || isOpeningTitle(tokens, from, to)
            || isAuxiliary(tokens, from, to)
            || !Character.isLetter(tokens.get(from).text().codePointAt(0)))) {
      from++;
    }
    boolean pair =
        to - from > 2
            && lexicon
                .honorifics()
                .of(tokens.get(from).text() + " " + tokens.get(from + 1).text())
                .isPresent();
    from += pair ? 2 : 0; // "Tan Sri Lind"
    while (to > from && !Character.isLetter(tokens.get(to - 1).text().codePointAt(0))) {
      to--;
    }
    while (to - from > 1 && isMinister(tokens.get(to - 1))) {
      to--; // "Lind Minister of War"
    }
    while (to - from > 2 && isLetters(tokens.get(to - 1))) {
      to--; // "Ana Ruiz QC"
    }
    to = beforeOf(tokens, from, to);
    if (from >= to || tokens.get(from).tag().equals("IN")) {
      return null;
    }
    to = hyphenEnd(tokens, to);
    if (to < tokens.size() && isSuffix(tokens.get(to).text())) {
      to++;
    } else if (to + 1 < tokens.size()
        && tokens.get(to).text().equals(",")
        && isSuffix(tokens.get(to + 1).text())) {
      to += 2;
    }
    String printed =
        text.substring(tokens.get(from).span().begin(), tokens.get(to - 1).span().end())
            .replaceAll("[’']s$", "");
    PersonName name = PersonName.of(printed);
    if (name.words().isEmpty()) {
      return null;
    }
    return new NameMention(sentence.index(), from, to, head(tokens, from, to), printed, name);
  }

  private boolean isLetters(Token token) {
    return token.text().matches("\\p{Lu}{2,3}")
        && !isSuffix(token.text())
        && lexicon.honorifics().of(token.text()).filter(h -> h.after()).isPresent();
  }

  /** "Ana Ruiz of Harrowpol": where the place or body behind a full name is no part of it. */
  private static int beforeOf(List<Token> tokens, int from, int to) {
    for (int at = from + 2; at + 1 < to; at++) {
      if (tokens.get(at).text().equals("of") && !tokens.get(at + 1).text().equals("the")) {
        return at;
      }
    }
    return to;
  }

  /** "Had Ruiz known": the verb opens the sentence. */
  private static boolean isAuxiliary(List<Token> tokens, int at, int end) {
    String relation = tokens.get(at).relation();
    return at + 1 < end
        && tokens.get(at).tag().matches("V.*|MD")
        && relation != null
        && relation.startsWith("aux");
  }

  /** "Principal Ana Ruiz said": the tagger knows a common noun that opens the sentence. */
  private boolean isOpeningTitle(List<Token> tokens, int from, int to) {
    return from == 0
        && to > 2
        && tokens.get(0).tag().equals("NN")
        && titled.isTitle(tokens.get(0).lemma());
  }

  /** An honorific that the name model took into the name; a last word is a name all the same. */
  private boolean isTitle(List<Token> tokens, int from, int to) {
    String word = tokens.get(from).text();
    boolean given = !word.endsWith(".") && from + 2 == to && lexicon.givenNames().contains(word);
    boolean office = // "Canon Ana Ruiz", "Principal Ana Ruiz"
        from + 2 < to && titled.isTitle(word) && !lexicon.givenNames().contains(word);
    return from + 1 < to && !given && (office || lexicon.honorifics().of(word).isPresent());
  }

  /** Where a name with a hyphen that the tokenizer does not know ends: "Kim Jong‑un". */
  private static int hyphenEnd(List<Token> tokens, int end) {
    boolean joined =
        end + 1 < tokens.size()
            && (tokens.get(end).text().matches("[\u2010\u2011]")
                || tokens.get(end).text().equals("-") && isLowerName(tokens.get(end + 1)))
            && tokens.get(end).span().begin() == tokens.get(end - 1).span().end()
            && tokens.get(end).span().end() == tokens.get(end + 1).span().begin();
    return joined ? end + 2 : isDoubleHyphen(tokens, end) ? end + 4 : end;
  }

  /** "Prayat Som-o-cha", whatever tags the small words have. */
  private static boolean isDoubleHyphen(List<Token> tokens, int end) {
    boolean words =
        end + 3 < tokens.size()
            && tokens.get(end).text().equals("-")
            && tokens.get(end + 1).text().matches("\\p{Ll}{1,2}")
            && tokens.get(end + 2).text().equals("-")
            && tokens.get(end + 3).text().matches("\\p{Ll}+");
    return words
        && tokens.get(end + 3).span().begin() - tokens.get(end).span().begin()
            == tokens.get(end + 1).text().length() + 2
        && tokens.get(end - 1).span().end() == tokens.get(end).span().begin();
  }

  private static boolean isLowerName(Token token) {
    return token.tag().startsWith("NNP") && Character.isLowerCase(token.text().codePointAt(0));
  }

  private boolean isMinister(Token token) {
    return lexicon
        .titles()
        .at(List.of(token.text().toLowerCase(Locale.ROOT)), 0)
        .filter(match -> match.title().scope() == Scope.PORTFOLIO)
        .isPresent();
  }

  static int head(List<Token> tokens, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      int head = tokens.get(i).head();
      if (head < begin || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  private boolean isPerson(Sentence sentence, NameMention mention) {
    boolean capital =
        mention.text().codePoints().anyMatch(Character::isUpperCase) || mention.name().isFull();
    return capital
        && !mention.text().chars().anyMatch(Character::isDigit)
        && !isSaint(sentence, mention)
        && !isPhrase(sentence, mention)
        && (mention.name().isFull() || lexicon.countries().country(mention.text()).isEmpty())
        && !(mention.name().isFull() && lexicon.nameWords().endsThing(mention.name().last()))
        && !isFirm(sentence, mention)
        && !isPartOfOther(sentence, mention);
  }

  /** "St. John": a place or a church. */
  private static boolean isSaint(Sentence sentence, NameMention mention) {
    int before = mention.begin() - 1;
    return mention.text().matches("(?:St\\.?|Saint) \\S+")
        || before >= 0
            && !mention.name().isFull()
            && sentence.tokens().get(before).text().matches("St\\.?|Saint");
  }

  /** "minister of the interior": words in lower case with an article or preposition. */
  private static boolean isPhrase(Sentence sentence, NameMention mention) {
    boolean lower = mention.text().equals(mention.text().toLowerCase(Locale.ROOT));
    return lower
        && sentence.tokens().subList(mention.begin(), mention.end()).stream()
            .anyMatch(token -> token.tag().matches("IN|DT"));
  }

  /** "an analyst at Ruiz Lind": whom somebody works at is no person. */
  private boolean isFirm(Sentence sentence, NameMention mention) {
    List<Token> tokens = sentence.tokens();
    int at = mention.begin() - 1;
    return at > 0
        && tokens.get(at).text().equals("at")
        && tokens.get(at - 1).tag().startsWith("NN")
        && titled.isTitle(tokens.get(at - 1).lemma());
  }

  /** Whether the name only begins the name of a thing, or describes a body. */
  boolean isPartOfOther(Sentence sentence, NameMention mention) {
    List<Token> tokens = sentence.tokens();
    if (mention.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(mention.end());
    String word = next.text().toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(next.text().codePointAt(0));
    if (next.text().equals("-") || next.tag().equals("HYPH")) {
      return mention.end() + 1 < tokens.size()
          && lexicon.nameWords().namesBody(tokens.get(mention.end() + 1).text());
    }
    return capital && lexicon.nameWords().namesThing(word)
        || lexicon.nameWords().namesBody(word) && next.tag().startsWith("NN")
        || capital
            && next.tag().startsWith("NNP")
            && (next.entity() == Entity.ORGANIZATION || next.entity() == Entity.LOCATION);
  }
}
