package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Tenure;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * "During Lind's presidency", "Ruiz's years as mayor of Lima": a noun for the time in an office,
 * with its owner. What happened during it is past.
 */
final class TimeInOffice implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int noun = 0; noun < parse.size(); noun++) {
      Optional<Tenure> tenure = tenure(scene, parse, noun);
      if (tenure.isEmpty() || !parse.tagged(noun, "NN")) {
        continue;
      }
      Optional<Mention> owner = owner(scene, parse, noun);
      int at = noun;
      if (owner.isPresent() && tenure.get().title() != null) {
        Post post = post(scene, parse, noun, tenure.get());
        claims.add(claim(owner.get(), post, tenure.get(), during(parse, noun)));
      } else if (owner.isPresent()) {
        posts.stream()
            .filter(p -> p.begin() <= at + 2 && p.begin() > at && parse.lemma(at + 1).equals("as"))
            .forEach(p -> claims.add(claim(owner.get(), p, tenure.get(), during(parse, at))));
      }
    }
    return claims;
  }

  private static Optional<Tenure> tenure(OfficeScene scene, Parse parse, int noun) {
    OfficeTitles titles = scene.lexicon().titles();
    Optional<Tenure> printed = titles.tenure(parse.token(noun).text().toLowerCase(Locale.ROOT));
    return printed.isPresent() ? printed : titles.tenure(parse.lemma(noun));
  }

  private static Optional<Mention> owner(OfficeScene scene, Parse parse, int noun) {
    int possessive = parse.child(noun, "nmod:poss");
    return possessive < 0 ? Optional.empty() : scene.mention(parse.sentence().index(), possessive);
  }

  private static boolean during(Parse parse, int noun) {
    return parse.children(noun, "case").stream().anyMatch(c -> parse.lemma(c).equals("during"));
  }

  private static Post post(OfficeScene scene, Parse parse, int noun, Tenure tenure) {
    Title title =
        scene
            .lexicon()
            .titles()
            .at(List.of(tenure.title().split(" ")), 0)
            .map(Match::title)
            .orElseThrow();
    return new Post(
        parse.sentence().index(),
        noun,
        noun + 1,
        noun + 1,
        noun,
        title,
        title.name(),
        null,
        -1,
        null,
        true,
        false);
  }

  private static OfficeClaim claim(Mention owner, Post post, Tenure tenure, boolean during) {
    Status status = during || tenure.status() != null ? Status.FORMER : null;
    int begin = Math.min(owner.begin(), post.begin());
    return OfficeClaim.of(owner.person(), post, begin, Math.max(post.end(), owner.end()))
        .saying(status);
  }
}
