package newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * One sentence with its analysis.
 *
 * @param index position in {@link AnnotatedArticle#sentences()}, 0-based
 * @param kind the region that it stands in
 * @param span from its first token's first character to its last token's last
 * @param tokens at least one
 * @param dates the date expressions, in order of position; empty where none was looked for
 */
public record Sentence(
    int index, Article.Kind kind, Span span, List<Token> tokens, List<DateExpression> dates) {
  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    dates = List.copyOf(dates);
  }

  /** The entity tags that {@link Token#entity()} can have. */
  public enum Entity {
    /** Not part of a name. */
    NONE,
    /** A person's name. */
    PERSON,
    /** An organization's name. */
    ORGANIZATION,
    /** A place's name. */
    LOCATION
  }

  /**
   * One token.
   *
   * @param span where it stands in the article's text
   * @param text its characters, as printed
   * @param lemma dictionary form, lower case but for names
   * @param tag Penn Treebank part-of-speech tag
   * @param entity the name that it is part of
   * @param head index in the sentence of the token that governs it; -1 for the root, and where the
   *     sentence was not parsed
   * @param relation basic Universal Dependencies relation to its head, such as {@code nsubj} or
   *     {@code acl:relcl}; {@code root} for the root; null where the sentence was not parsed
   */
  public record Token(
      Span span, String text, String lemma, String tag, Entity entity, int head, String relation) {}

  /**
   * A date expression, resolved as far as the text and the publication date allow.
   *
   * @param begin index of its first token in the sentence
   * @param end index after its last token
   * @param text as printed
   * @param value the TIMEX3 value ("2024-04-23TNI", "2016", "XXXX-WXX-2")
   */
  public record DateExpression(int begin, int end, String text, String value) {
    /** Refuses an expression without a value. */
    public DateExpression {
      Objects.requireNonNull(value);
    }
  }
}
