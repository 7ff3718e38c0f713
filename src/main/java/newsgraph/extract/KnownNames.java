package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Finds again the names that are already known: in titles, where the name model is blind, in lower
 * case ("ana ruiz: no deal"), and where the model took a known name for something else.
 */
final class KnownNames {
  private final Lexicon lexicon;
  private final NameFinder finder;

  KnownNames(Lexicon lexicon, NameFinder finder) {
    this.lexicon = lexicon;
    this.finder = finder;
  }

  /** The mentions that {@code found} lacks. */
  List<NameMention> findMore(AnnotatedArticle article, List<NameMention> found) {
    Set<List<String>> full = new HashSet<>();
    Set<String> single = new HashSet<>();
    Set<String> family = new HashSet<>();
    for (NameMention mention : found) {
      if (mention.name().isFull()) {
        full.add(mention.name().words());
        single.add(mention.name().last());
        family.add(mention.name().last());
      } else {
        single.add(mention.name().last());
      }
    }
    List<NameMention> more = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean[] taken = new boolean[sentence.tokens().size()];
      for (NameMention mention : found) {
        if (mention.sentence() == sentence.index()) {
          java.util.Arrays.fill(taken, mention.begin(), mention.end(), true);
        }
      }
      search(sentence, article.article().text(), full, single, family, taken, more);
    }
    return more;
  }

  private void search(
      Sentence sentence,
      String text,
      Set<List<String>> full,
      Set<String> single,
      Set<String> family,
      boolean[] taken,
      List<NameMention> more) {
    for (int at = 0; at < taken.length; at++) {
      if (taken[at]) {
        continue;
      }
      int end = fullNameAt(sentence, at, full, single, taken);
      boolean alone =
          singleNameAt(sentence, at, single, taken) || wordNameAt(sentence, at, family, taken);
      if (end < 0 && alone) {
        end = at + 1;
      }
      NameMention mention = end < 0 ? null : finder.mention(sentence, at, end, text);
      if (mention != null && !finder.isPartOfOther(sentence, mention)) {
        more.add(mention);
        java.util.Arrays.fill(taken, at, Math.min(mention.end(), taken.length), true);
      }
    }
  }

  /** End of a known full name that starts here, or of a given name with a known surname; or -1. */
  private int fullNameAt(
      Sentence sentence, int at, Set<List<String>> full, Set<String> single, boolean[] taken) {
    List<String> words = new ArrayList<>();
    for (int i = at; i < Math.min(at + 6, taken.length) && !taken[i]; i++) {
      String word = PersonName.fold(sentence.tokens().get(i).text());
      if (word.isEmpty() || word.equals("-")) {
        continue;
      }
      words.add(word);
      if (words.size() > 1 && full.contains(words)) {
        return i + 1;
      }
      if (words.size() == 2
          && i == at + 1
          && isLowerCase(sentence.tokens().get(at))
          && single.contains(word)
          && lexicon.givenNames().contains(words.get(0))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isLowerCase(Token token) {
    return token.text().equals(token.text().toLowerCase(Locale.ROOT));
  }

  /**
   * A known surname, capitalized and standing alone. In running text it must not be part of the
   * name of an organization or place.
   */
  private static boolean singleNameAt(
      Sentence sentence, int at, Set<String> single, boolean[] taken) {
    Token token = sentence.tokens().get(at);
    if (!Character.isUpperCase(token.text().codePointAt(0))
        || !single.contains(PersonName.fold(token.text()))) {
      return false;
    }
    if (sentence.kind().isTitle()) {
      return true;
    }
    return token.tag().startsWith("NNP")
        && !isNamePart(sentence, at - 1, taken)
        && !isNamePart(sentence, at + 1, taken);
  }

  /**
   * A surname that is a word of the language too: "spoke to Read", "Ruiz and Begin talked". Of
   * somebody named in full, it has a capital where no word has one, inside a sentence, or is what
   * opens a sentence before its verb: "Summers left".
   */
  private static boolean wordNameAt(
      Sentence sentence, int at, Set<String> family, boolean[] taken) {
    Token token = sentence.tokens().get(at);
    String text = token.text();
    boolean capital =
        text.length() > 1
            && Character.isUpperCase(text.codePointAt(0))
            && !text.equals(text.toUpperCase(Locale.ROOT));
    if (!capital
        || !sentence.kind().isStory()
        || !family.contains(PersonName.fold(text))
        || isCapitalized(sentence, at - 1)
        || isCapitalized(sentence, at + 1)
        || isNamePart(sentence, at - 1, taken)
        || isNamePart(sentence, at + 1, taken)) {
      return false;
    }
    boolean opens = at == 0 || sentence.tokens().get(at - 1).tag().matches("``|''|:|-LRB-|\\.");
    return opens
        ? at + 1 < taken.length
            && token.tag().startsWith("NN")
            && sentence.tokens().get(at + 1).tag().matches("VBD|VBZ|MD|POS")
        : sentence.tokens().get(at - 1).tag().matches("IN|TO|CC|,|V.*|RB|WRB|MD");
  }

  private static boolean isCapitalized(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.tokens().size()
        && sentence.tokens().get(at).tag().startsWith("NNP");
  }

  private static boolean isNamePart(Sentence sentence, int at, boolean[] taken) {
    if (at < 0 || at >= taken.length || taken[at]) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return token.entity() == Entity.ORGANIZATION || token.entity() == Entity.LOCATION;
  }
}
