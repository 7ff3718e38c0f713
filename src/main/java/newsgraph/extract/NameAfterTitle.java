package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/** Finds the name that a title stands before. */
final class NameAfterTitle {
  private NameAfterTitle() {}

  /**
   * The name right after the title or its last phrase, other titles between: "army chief General
   * Ruiz".
   */
  static Optional<Mention> of(OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    Optional<Mention> direct = startingAt(scene, sentence, post.nameEnd());
    if (direct.isEmpty()) {
      direct = startingAt(scene, sentence, post.end());
    }
    if (direct.isPresent()) {
      return direct;
    }
    for (Post next : posts) {
      boolean follows = next.begin() == post.nameEnd() || next.begin() == post.end();
      if (next.head() > post.head() && follows && !next.definite()) {
        return of(scene, sentence, posts, next);
      }
    }
    return Optional.empty();
  }

  /** The name that starts at a token, quotation marks and honorifics before it left out. */
  static Optional<Mention> startingAt(OfficeScene scene, Sentence sentence, int token) {
    return scene.names(sentence.index()).stream().filter(m -> m.begin() == token).findFirst();
  }
}
