package newsgraph.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An article with its linguistic analysis; complete, or not built at all.
 *
 * @param article the article that was analysed
 * @param sentences its sentences in order; none runs across two regions
 * @param chains coreference chains with at least two mentions, by their first mention
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Chain> chains) {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

  /** Copies the lists. */
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    chains = List.copyOf(chains);
  }

  /**
   * Whether a sentence opens a paragraph of its own: an empty line stands before it.
   *
   * @param index 1 or more: nothing stands before the first
   */
  public boolean opensParagraph(int index) {
    int end = sentences.get(index - 1).span().end();
    String between = article.text().substring(end, sentences.get(index).span().begin());
    return EMPTY_LINE.matcher(between).find();
  }

  /**
   * Mentions that the coreference model takes for one thing.
   *
   * @param mentions in order of position
   */
  public record Chain(List<ChainMention> mentions) {
    /** Copies the list. */
    public Chain {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * One mention in a coreference chain.
   *
   * @param sentence index of its sentence
   * @param begin index of its first token in the sentence, 0-based
   * @param end index after its last token
   * @param head index of its head token
   * @param type what sort of words it is made of
   */
  public record ChainMention(int sentence, int begin, int end, int head, Type type) {
    /** What sort of words a mention is made of. */
    public enum Type {
      /** A name: "Ana Ruiz". */
      PROPER,
      /** A common noun: "the minister". */
      NOMINAL,
      /** A pronoun: "she". */
      PRONOMINAL,
      /** A list: "Ruiz and Lind". */
      LIST
    }
  }
}
