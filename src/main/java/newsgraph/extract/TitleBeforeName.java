package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * A title right before a name is that person's office: "Former Peruvian Prime Minister Ana Ruiz".
 * So are two titles joined by "and": "prime minister and finance minister Ana Ruiz". After a plural
 * it is the office of all: "Presidents Ana Ruiz and Bo Lind".
 */
final class TitleBeforeName implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      Optional<Mention> name = NameAfterTitle.of(scene, sentence, posts, post);
      if (name.isEmpty() && i + 1 < posts.size() && joined(sentence, post, posts.get(i + 1))) {
        name = NameAfterTitle.of(scene, sentence, posts, posts.get(i + 1));
      }
      if (name.isEmpty()) {
        continue;
      }
      List<Mention> names =
          post.plural() ? NameList.from(scene, sentence, name.get()) : List.of(name.get());
      for (Mention each : names) {
        claims.add(NameList.claim(scene, sentence, post, each));
      }
    }
    return claims;
  }

  private static boolean joined(Sentence sentence, Post first, Post second) {
    boolean and =
        second.begin() == first.end() + 1
            && first.end() == first.nameEnd()
            && sentence.tokens().get(first.end()).text().equals("and");
    boolean alike = capital(sentence, first) == capital(sentence, second);
    boolean opens = first.begin() == 0 && capital(sentence, first);
    return and
        && !second.definite()
        && (second.organization() == null || second.organization().equals(first.organization()))
        && (alike || opens);
  }

  private static boolean capital(Sentence sentence, Post post) {
    return Character.isUpperCase(sentence.tokens().get(post.head()).text().charAt(0));
  }
}
