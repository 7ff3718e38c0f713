package newsgraph.corpus;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.Article.Kind;

/**
 * Where a rule stands in the story: the pieces around, and what came before.
 *
 * @param pieces all pieces of the article
 * @param index of the piece in question
 * @param before the kinds of the regions before it
 */
record Story(List<Piece> pieces, int index, Set<Kind> before) {
  private static final Set<Kind> PAGE = EnumSet.of(Kind.FURNITURE, Kind.CROSS_REFERENCE);

  /** Copies the set, which goes on growing. */
  Story {
    before = before.isEmpty() ? Set.of() : EnumSet.copyOf(before);
  }

  /** The piece in question. */
  Piece piece() {
    return pieces.get(index);
  }

  /** Whether nothing of the article itself came before. */
  boolean isAtTop() {
    return PAGE.containsAll(before);
  }

  /** Whether no running text came before. */
  boolean isBeforeText() {
    return before.stream().noneMatch(Kind::isStory);
  }

  /** Whether a piece follows. */
  boolean hasNext() {
    return index + 1 < pieces.size();
  }

  /** The piece that follows. */
  Piece next() {
    return pieces.get(index + 1);
  }
}
