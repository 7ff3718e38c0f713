package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * A title before a comma and a name is that person's office: "Lind's former security adviser, Ana
 * Ruiz", "A spokesman for the ministry, Bo Lind, said". A comma that closes a phrase at the start
 * of the sentence is none of these: "After seeing the president, Ruiz left".
 */
final class AppositionBeforeName implements OfficeRule {
  private static final String AFTER = "[,.;:)?!–—”]|''|'s|’s|--?|-RRB-|who|and";

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      Optional<Mention> name = follower(scene, sentence, posts, post);
      if (name.isEmpty() && i + 1 < posts.size() && joined(sentence, post, posts.get(i + 1))) {
        name = follower(scene, sentence, posts, posts.get(i + 1));
      }
      if (name.isPresent()) {
        List<Mention> names =
            post.plural() ? NameList.from(scene, sentence, name.get()) : List.of(name.get());
        for (Mention each : names) {
          claims.add(OfficeClaim.of(each.person(), post, post.begin(), each.end()));
        }
      }
    }
    return claims;
  }

  private static Optional<Mention> follower(
      OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    int comma = post.end();
    if (comma + 1 >= sentence.tokens().size()
        || !sentence.tokens().get(comma).text().matches(",|–|—|--")
        || NameAfterTitle.startingAt(scene, sentence, post.nameEnd()).isPresent()
        || NameAfterTitle.of(scene, sentence, posts, post).isPresent()) {
      return Optional.empty();
    }
    if (isUnderOther(sentence, posts, post)) {
      return Optional.empty();
    }
    Optional<Mention> name = NameAfterTitle.startingAt(scene, sentence, comma + 1);
    for (Post next : posts) {
      if (name.isEmpty() && next.begin() == comma + 1 && !next.definite()) {
        name = NameAfterTitle.of(scene, sentence, posts, next);
      }
    }
    return name.filter(m -> isApposed(scene, sentence, post, m));
  }

  /** "An aide to the premier, Ana Ruiz, said": Ruiz is the aide. */
  private static boolean isUnderOther(Sentence sentence, List<Post> posts, Post post) {
    int before = post.begin() - 1;
    return before > 0
        && sentence.tokens().get(before).text().matches("to|for")
        && posts.stream().anyMatch(other -> other.nameEnd() == before);
  }

  private static boolean isApposed(OfficeScene scene, Sentence sentence, Post post, Mention name) {
    Parse parse = new Parse(sentence);
    boolean byParse = parse.relation(name.head()).equals("appos");
    boolean closed = name.end() >= parse.size() || parse.token(name.end()).text().matches(AFTER);
    boolean first = scene.startsSentence(sentence, post.begin());
    boolean attributed = post.begin() > 0 && parse.token(post.begin() - 1).tag().matches("VB[DZP]");
    boolean list =
        closed && name.end() < parse.size() && parse.token(name.end()).text().equals("and");
    if (!closed && parse.token(0).tag().matches("IN|TO|WRB|VB[GN]") && !attributed) {
      return false;
    }
    return (byParse || closed || first || attributed) && !(list && !post.definite() && !byParse);
  }

  private static boolean joined(Sentence sentence, Post first, Post second) {
    return second.begin() == first.end() + 1
        && sentence.tokens().get(first.end()).text().equals("and")
        && !second.definite();
  }
}
