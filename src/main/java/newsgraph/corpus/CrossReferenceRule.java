package newsgraph.corpus;

import newsgraph.model.Article.Kind;

/** A pointer to another story, on a line of its own: "Read more: Lake talks fail". */
final class CrossReferenceRule implements WholeRule {
  private static final int LONGEST = 300;

  private final Cues cues;

  CrossReferenceRule(Cues cues) {
    this.cues = cues;
  }

  @Override
  public Kind kind() {
    return Kind.CROSS_REFERENCE;
  }

  @Override
  public boolean matches(Story story) {
    Piece piece = story.piece();
    return piece.length() <= LONGEST && cues.matches(PageWord.Kind.CROSS_REFERENCE, piece.text());
  }
}
