package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * "As mayor of Lima from 2001 to 2004, Ruiz built roads": the office at the start of the sentence
 * is the subject's. When he had it only the years say.
 */
final class AsOffice implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (Post post : posts) {
      int as = post.begin() - 1;
      boolean opens =
          as >= 0 && parse.token(as).text().equals("As") && scene.startsSentence(sentence, as);
      int verb = opens ? root(parse) : -1;
      boolean copula = verb >= 0 && parse.child(verb, "cop") >= 0;
      if (verb <= post.end() || !parse.tagged(verb, "V") && !copula) {
        continue;
      }
      for (Mention subject : OfficeClause.of(scene, sentence, verb).subjects()) {
        if (subject.begin() >= post.end()) {
          OfficeClaim claim = OfficeClaim.of(subject.person(), post, as, subject.end());
          claims.add(
              copula ? claim.saying(OfficeClause.of(scene, sentence, verb).status()) : claim);
        }
      }
    }
    return claims;
  }

  private static int root(Parse parse) {
    for (int at = 0; at < parse.size(); at++) {
      if (parse.relation(at).equals("root")) {
        return at;
      }
    }
    return -1;
  }
}
