package newsgraph.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.model.Article.Kind;
import newsgraph.model.Span;

/**
 * Who else worked on the story, or what was changed in it: a whole line "--With assistance from Ana
 * Ruiz." or "(Reporting by Ana Ruiz)", the same at a paragraph's end, agencies there ("al / bo
 * (AFP, dpa)"), or a note in brackets at its start: "(Corrects paragraph 2)".
 */
final class CreditRule implements WholeRule, CutRule {
  private static final int LONGEST = 600;
  private static final int LONGEST_SENTENCE_END = 10;
  private static final Pattern OPENING =
      Pattern.compile("(?<=\\s)(?:[(\\[]|-{2}|©|[–—](?=\\s?With)|\\p{Lu})");
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile(".*[.?!][\"”’')\\]]*\\s*", Pattern.DOTALL);
  private static final Pattern BY_NO_NAME =
      Pattern.compile("[\\p{L} ]{4,30}\\s(?:by|from)\\s\\p{Ll}");
  private static final Pattern LABEL = Pattern.compile("\\p{L}+:\\s.*", Pattern.DOTALL);

  private final Cues cues;
  private final Pattern agencies;

  CreditRule(Cues cues) {
    this.cues = cues;
    String agency = cues.regex(PageWord.Kind.AGENCY);
    // Initials of those who wrote it, then agencies: "al, bo / cy (AFP, dpa)".
    agencies =
        Pattern.compile(
            "(?:\\p{Ll}{2,4}(?:\\s?[,/]\\s?\\p{Ll}{2,4})*\\s)?"
                + ("\\(" + agency + "(?:\\s?(?:[,/]|and|with)\\s?" + agency + ")*\\)$")
                // "al / AFP / dpa"
                + ("|\\p{Ll}{2,4}(?:\\s/\\s" + agency + ")+$"));
  }

  @Override
  public Kind kind() {
    return Kind.CREDIT_LINE;
  }

  @Override
  public boolean matches(Story story) {
    String text = story.piece().text();
    return isCredit(text) || agencies.matcher(text).matches();
  }

  private boolean isCredit(String text) {
    return text.length() <= LONGEST
        && isOneBracket(text)
        && !BY_NO_NAME.matcher(text).lookingAt()
        && cues.matches(PageWord.Kind.CREDIT, text);
  }

  /** Whether a bracket that opens the text is closed at its end only, if at all. */
  private static boolean isOneBracket(String text) {
    if (text.charAt(0) != '(' && text.charAt(0) != '[') {
      return true;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i >= text.length() - 2;
      }
    }
    return true;
  }

  @Override
  public Span cut(String text, Span rest, Story story) {
    Span leading = leading(text, rest);
    return leading != null ? leading : trailing(text, rest);
  }

  private Span leading(String text, Span rest) {
    char first = text.charAt(rest.begin());
    if (first != '(' && first != '[') {
      return null;
    }
    int close = text.indexOf(first == '(' ? ')' : ']', rest.begin());
    if (close < 0 || close + 1 >= rest.end()) {
      return null;
    }
    Span span = new Span(rest.begin(), close + 1);
    return isCredit(Blank.collapse(span.of(text))) ? span : null;
  }

  private Span trailing(String text, Span rest) {
    int from = Math.max(rest.begin(), rest.end() - LONGEST);
    Matcher agency = agencies.matcher(text).region(from, rest.end());
    int best = -1;
    while (agency.find() && best < 0) {
      best = agency.start() > rest.begin() ? agency.start() : -1;
    }
    Matcher opening = OPENING.matcher(text).region(from, rest.end()).useTransparentBounds(true);
    while (opening.find()) {
      int begin = opening.start();
      if (begin > rest.begin() && (best < 0 || begin < best) && opensCredit(text, rest, begin)) {
        best = begin;
      }
    }
    return best < 0 ? null : new Span(best, rest.end());
  }

  /** Whether all from {@code begin} on is a credit, and stands after a sentence or in brackets. */
  private boolean opensCredit(String text, Span rest, int begin) {
    String tail = Blank.collapse(text.substring(begin, rest.end()));
    String before = text.substring(Math.max(rest.begin(), begin - LONGEST_SENTENCE_END), begin);
    boolean inBrackets = tail.charAt(0) == '(' || tail.charAt(0) == '[';
    boolean stands =
        inBrackets
            ? tail.endsWith(")") || tail.endsWith("]") || tail.endsWith(").")
            : AFTER_SENTENCE.matcher(before).matches() || LABEL.matcher(tail).matches();
    // A pattern that starts with "*" would take the last sentence of the story with it.
    return stands && isCredit(tail) && !isCredit("x " + tail);
  }
}
