package newsgraph.graph;

import java.util.Comparator;
import newsgraph.model.ArticleInfo;

/**
 * Where a thing is told first.
 *
 * @param published ISO date; empty if unknown, which counts as oldest
 * @param path of the article
 * @param article its id, for files of many
 * @param offset 0-based code point
 */
record FirstSeen(String published, String path, String article, int offset)
    implements Comparable<FirstSeen> {
  private static final Comparator<FirstSeen> ORDER =
      Comparator.comparing(FirstSeen::published)
          .thenComparing(FirstSeen::path, Ids.ORDER)
          .thenComparing(FirstSeen::article, Ids.ORDER)
          .thenComparingInt(FirstSeen::offset);

  static FirstSeen in(ArticleInfo article, int offset) {
    String published = article.published() == null ? "" : article.published();
    return new FirstSeen(published, article.path(), article.id(), offset);
  }

  @Override
  public int compareTo(FirstSeen other) {
    return ORDER.compare(this, other);
  }
}
