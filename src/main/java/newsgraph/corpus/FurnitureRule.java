package newsgraph.corpus;

import java.util.Arrays;
import newsgraph.model.Article.Kind;

/**
 * Words of the web page around the story: "Leave a Reply", "Follow Ana Ruiz on Facebook.", or a
 * line of signs without any letter: "* * *".
 */
final class FurnitureRule implements WholeRule {
  private static final int LONGEST = 200;

  private final Cues cues;

  FurnitureRule(Cues cues) {
    this.cues = cues;
  }

  @Override
  public Kind kind() {
    return Kind.FURNITURE;
  }

  @Override
  public boolean matches(Story story) {
    Piece piece = story.piece();
    return piece.text().codePoints().noneMatch(Character::isLetterOrDigit)
        || (piece.length() <= LONGEST && isFurniture(piece.text()));
  }

  /** One cue, or several side by side: "Share | Print". */
  private boolean isFurniture(String text) {
    return cues.matches(PageWord.Kind.FURNITURE, text)
        || Arrays.stream(text.split("\\s[|•·]\\s"))
            .allMatch(part -> cues.matches(PageWord.Kind.FURNITURE, part));
  }
}
