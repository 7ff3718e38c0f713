package newsgraph.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import newsgraph.graph.Quotation;

/** How surely words of an article in one graph are the same words in another. */
final class EvidenceMatch {
  /** The same place of the same text, or of the same sentence. */
  static final int SURE = 3;

  /** The same words in a sentence that was edited. */
  static final int LIKELY = 2;

  /** The same words somewhere in a text that was edited. */
  static final int WEAK = 1;

  /** Of the words of two sentences, so many must be common for one to be the other, edited. */
  private static final double ALIKE = 0.5;

  private final ArticleMatch articles;

  EvidenceMatch(ArticleMatch articles) {
    this.articles = articles;
  }

  /** 0 if they are not the same words. */
  int of(Quotation before, Quotation now) {
    if (!now.article().equals(articles.now(before.article()))) {
      return 0;
    }
    if (articles.sameText(before.article())) {
      return before.start() < now.end() && now.start() < before.end() ? SURE : 0;
    }
    if (before.quote() == null || now.quote() == null) {
      return 0;
    }
    // The text moved: its offsets say nothing any more, its words do.
    if (before.sentence() != null && before.sentence().equals(now.sentence())) {
      return overlapInSentence(before, now) ? SURE : 0;
    }
    if (!before.quote().equals(now.quote())) {
      return 0;
    }
    return alike(before.sentence(), now.sentence()) ? LIKELY : WEAK;
  }

  private static boolean overlapInSentence(Quotation before, Quotation now) {
    return before.start() - before.sentenceStart() < now.end() - now.sentenceStart()
        && now.start() - now.sentenceStart() < before.end() - before.sentenceStart();
  }

  private static boolean alike(String before, String now) {
    if (before == null || now == null) {
      return false;
    }
    Set<String> shared = words(before);
    Set<String> all = words(now);
    all.addAll(shared);
    shared.retainAll(words(now));
    return shared.size() >= ALIKE * all.size();
  }

  private static Set<String> words(String sentence) {
    return new HashSet<>(Arrays.asList(sentence.split("\\W+")));
  }
}
