package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.Via;

/**
 * "Presidents Ruiz and Lind" of one country did not lead it together: all but the last are former,
 * and so is the last if the article has somebody else in that office now. One for each article.
 */
final class EarlierLeaders {
  /** In how many sentences whom the story is about is named at least. */
  private static final int OFTEN = 3;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  EarlierLeaders(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  List<OfficeClaim> mark() {
    return claims.stream()
        .map(claim -> isEarlier(claim) || isBygone(claim) ? claim.saying(Status.FORMER) : claim)
        .toList();
  }

  private boolean isEarlier(OfficeClaim claim) {
    Post post = claim.post();
    if (!post.plural()
        || post.organization() == null
        || !scene.organizations().isCountry(post.organization())
        || !scene.lexicon().organizations().isTop(post.title())
        || post.entry().many()) {
      return false;
    }
    List<Integer> together =
        claims.stream()
            .filter(c -> c.post().sentence() == post.sentence() && c.post().head() == post.head())
            .filter(c -> post.organization().equals(c.post().organization()))
            .sorted(Comparator.comparingInt(OfficeClaim::end))
            .map(OfficeClaim::person)
            .distinct()
            .toList();
    boolean last = together.get(together.size() - 1) == claim.person();
    return together.size() > 1 && (!last || hasOther(post, together));
  }

  /**
   * "An adviser to President Lind", whom everybody knows, where the story is of President Ruiz of
   * the same country: no two lead it now, and she is the one spoken of throughout.
   */
  private boolean isBygone(OfficeClaim claim) {
    Post post = claim.post();
    String name = scene.people().persons().get(claim.person()).name();
    return Incumbents.isNow(claim.status())
        && post.organization() != null
        && !post.definite()
        && scene.lexicon().organizations().isTop(post.title())
        && !post.entry().many()
        && scene
            .lexicon()
            .leaders()
            .country(name, post.title())
            .filter(post.organization()::equals)
            .isPresent()
        && sentencesOf(claim.person()) == 1
        && claims.stream()
            .filter(c -> c.person() != claim.person() && Incumbents.isNow(c.status()))
            .filter(c -> c.post().title().equals(post.title()))
            .filter(c -> post.organization().equals(c.post().organization()))
            .anyMatch(c -> sentencesOf(c.person()) >= OFTEN);
  }

  private long sentencesOf(int person) {
    return scene.people().of(person).stream()
        .filter(mention -> mention.via() == Via.NAME)
        .map(People.Mention::sentence)
        .distinct()
        .count();
  }

  private boolean hasOther(Post post, List<Integer> together) {
    return claims.stream()
        .filter(c -> !together.contains(c.person()))
        .filter(c -> c.post().title().equals(post.title()))
        .filter(c -> post.organization().equals(c.post().organization()))
        .anyMatch(c -> Incumbents.isNow(c.status()));
  }
}
