package newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import newsgraph.lexicon.StatusWords.Status;

/**
 * "Presidents Ruiz and Lind" of one country did not lead it together: all but the last are former,
 * and so is the last if the article has somebody else in that office now. One for each article.
 */
final class EarlierLeaders {
  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  EarlierLeaders(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  List<OfficeClaim> mark() {
    return claims.stream()
        .map(claim -> isEarlier(claim) ? claim.saying(Status.FORMER) : claim)
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

  private boolean hasOther(Post post, List<Integer> together) {
    return claims.stream()
        .filter(c -> !together.contains(c.person()))
        .filter(c -> c.post().title().equals(post.title()))
        .filter(c -> post.organization().equals(c.post().organization()))
        .anyMatch(c -> Incumbents.isNow(c.status()));
  }
}
