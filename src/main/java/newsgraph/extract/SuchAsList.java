package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * A plural title before "such as", "like" or "including" and names: "former Cabinet members such as
 * Ana Ruiz and Bo Lind", "leaders like Ana Ruiz of Peru".
 */
final class SuchAsList implements OfficeRule {
  private static final int FARTHEST = 12;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (Post post : posts) {
      if (!post.plural()) {
        continue;
      }
      int names = namesBegin(sentence, post);
      Optional<Mention> first = NameAfterTitle.startingAt(scene, sentence, names);
      for (Mention name : first.map(m -> NameList.from(scene, sentence, m)).orElse(List.of())) {
        claims.add(NameList.claim(scene, sentence, post, name));
      }
    }
    return claims;
  }

  /**
   * The token after "such as", which stands behind the title with at most a "who" clause between.
   */
  private static int namesBegin(Sentence sentence, Post post) {
    int last = Math.min(sentence.tokens().size() - 2, post.end() + FARTHEST);
    for (int at = post.end(); at <= last; at++) {
      String word = sentence.tokens().get(at).text();
      if (word.equals("such") && sentence.tokens().get(at + 1).text().equals("as")) {
        return at + 2;
      }
      if (word.equals("among") && sentence.tokens().get(at + 1).text().equals("them")) {
        return at + 2;
      }
      if (word.matches("including|like|notably|namely|:") && at <= post.end() + 1) {
        return at + 1;
      }
      if (word.matches("[.;:]")) {
        break;
      }
    }
    return -1;
  }
}
