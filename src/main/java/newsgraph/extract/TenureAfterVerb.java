package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Tenure;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * The time in an office as the object of a verb: "Ruiz gave up the presidency of the Alpine Union",
 * "Lind, who won the mayoralty of Lima". The verb says the status.
 */
final class TenureAfterVerb implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int noun = 1; noun < parse.size(); noun++) {
      Optional<Tenure> tenure = tenure(scene, parse, noun);
      int verb = parse.head(noun);
      if (tenure.isEmpty() || verb < 0 || verb > noun || isOthers(scene, parse, noun)) {
        continue;
      }
      Optional<Entry> entry = entry(scene, parse, verb, noun);
      OfficeClause clause = new OfficeClause(scene, parse, verb);
      boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
      boolean old = // "won the presidency in 1968": who knows until when
          entry.filter(e -> e.effect() != Effect.FORMER).isPresent() && isOfYear(sentence);
      boolean held = // "would give up the leadership of the party"
          entry.filter(e -> OfficeAfterVerb.isStillHeld(scene, parse, verb, e)).isPresent();
      if (entry.isPresent() && (held || clause.isTold()) && !passive && !old) {
        Post post = post(scene, parse, noun, tenure.get());
        Status status = held ? null : OfficeAfterVerb.status(entry.get(), clause, false);
        for (Mention holder : clause.subjects()) {
          int begin = Math.min(holder.begin(), verb);
          claims.add(OfficeClaim.of(holder.person(), post, begin, post.end()).saying(status));
        }
      }
    }
    return claims;
  }

  private static boolean isOfYear(Sentence sentence) {
    return sentence.dates().stream().anyMatch(date -> date.value().matches("\\d{4}"));
  }

  private static Optional<Tenure> tenure(OfficeScene scene, Parse parse, int noun) {
    OfficeTitles titles = scene.lexicon().titles();
    return parse.relation(noun).equals("obj")
        ? titles
            .tenure(parse.token(noun).text().toLowerCase(Locale.ROOT))
            .filter(t -> t.title() != null)
        : Optional.empty();
  }

  /** "won Lind's presidency a reprieve". */
  private static boolean isOthers(OfficeScene scene, Parse parse, int noun) {
    int owner = parse.child(noun, "nmod:poss");
    return owner >= 0 && scene.mention(parse.sentence().index(), owner).isPresent();
  }

  private static Optional<Entry> entry(OfficeScene scene, Parse parse, int verb, int noun) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    return scene.lexicon().verbs().of(lemma, Frame.TENURE).stream()
        .filter(e -> e.prepositions().isEmpty() || hasParticle(parse, verb, noun, e))
        .findFirst();
  }

  private static boolean hasParticle(Parse parse, int verb, int noun, Entry entry) {
    return entry.prepositions().contains(parse.lemma(verb + 1))
        || noun + 1 < parse.size() && entry.prepositions().contains(parse.lemma(noun + 1));
  }

  private static Post post(OfficeScene scene, Parse parse, int noun, Tenure tenure) {
    Sentence sentence = parse.sentence();
    int of = noun + 1;
    boolean named = of + 1 < parse.size() && parse.token(of).text().equals("of");
    int end = named ? new ComplementRange(scene, sentence).end(of + 1) : of;
    int begin = parse.left(noun);
    String body =
        named
            ? scene.organizations().read(sentence, of + 1, end)
            : scene.organizations().read(sentence, begin, noun);
    return new Post(
        sentence.index(),
        begin,
        end,
        of,
        noun,
        scene
            .lexicon()
            .titles()
            .at(List.of(tenure.title().split(" ")), 0)
            .map(Match::title)
            .orElseThrow(),
        tenure.title(),
        body,
        -1,
        null,
        true,
        false);
  }
}
