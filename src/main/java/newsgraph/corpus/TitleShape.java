package newsgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How words look that may be a title: their number, their capitals, their end. */
final class TitleShape {
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.:;,][\"”’')\\]]*", Pattern.DOTALL);
  private static final Pattern ABBREVIATION =
      Pattern.compile(".*\\b(\\p{Lu}\\.){2,}", Pattern.DOTALL);
  private static final int SHORT_WORD = 3;

  private TitleShape() {}

  /** Number of words. */
  static int words(String text) {
    return Blank.words(text);
  }

  /** Whether it ends as running text does: "… said.", but not "… to the U.S.". */
  static boolean endsLikeText(String text) {
    return SENTENCE_END.matcher(text).matches() && !ABBREVIATION.matcher(text).matches();
  }

  /** Whether all letters are upper case, and there are some. */
  static boolean isUpperCase(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether all but short words start with a capital: "Lake Talks Set for June". */
  static boolean isTitleCase(String text) {
    List<String> words =
        Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}’']+"))
            .map(word -> word.replaceAll("^['’]+", ""))
            .filter(word -> word.length() > SHORT_WORD)
            .toList();
    return !words.isEmpty()
        && words.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** Whether the first character that is no quotation mark or bracket can open a title. */
  static boolean startsLikeTitle(String text) {
    String bare = text.replaceFirst("^[\"“‘'(\\[]+", "");
    return !bare.isEmpty()
        && (Character.isUpperCase(bare.codePointAt(0)) || Character.isDigit(bare.codePointAt(0)));
  }
}
