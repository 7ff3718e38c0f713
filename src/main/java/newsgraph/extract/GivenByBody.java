package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * "The Alpine Union elected Peru's Ana Ruiz its president and Bo Lind of Chile its treasurer":
 * after a verb that gives offices one or more names, each with its own title. "Its" is whoever
 * gives.
 */
final class GivenByBody implements OfficeRule {
  /** Most words that describe somebody before the name. */
  private static final int LONGEST_DESCRIPTION = 6;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int verb = 0; verb < parse.size(); verb++) {
      Optional<Entry> entry = entry(scene, parse, verb);
      OfficeClause clause = new OfficeClause(scene, parse, verb);
      boolean passive = parse.child(verb, "aux:pass", "nsubj:pass") >= 0;
      if (entry.isPresent() && !passive && clause.isTold()) {
        Status status = OfficeAfterVerb.status(entry.get(), clause, false);
        claims.addAll(given(scene, parse, verb, status, posts));
      }
    }
    return claims;
  }

  private static Optional<Entry> entry(OfficeScene scene, Parse parse, int verb) {
    return parse.tagged(verb, "V")
        ? scene.lexicon().verbs().of(parse.lemma(verb).toLowerCase(Locale.ROOT), Frame.IS).stream()
            .filter(Entry::ofObject)
            .findFirst()
        : Optional.empty();
  }

  private static List<OfficeClaim> given(
      OfficeScene scene, Parse parse, int verb, Status status, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    int at = verb + 1;
    Optional<Mention> name = name(scene, parse, at);
    while (name.isPresent()) {
      Mention holder = name.get();
      int after = NameList.ofPlaceEnd(scene, parse.sentence(), afterAge(parse, holder.end()));
      Optional<Post> post =
          posts.stream()
              .filter(p -> p.begin() == after || p.begin() == afterAs(scene, parse, verb, after))
              .filter(p -> isOf(parse, p))
              .findFirst();
      if (post.isEmpty()) {
        break;
      }
      boolean its = parse.token(post.get().begin()).text().matches("its|their");
      GivingBody giver = new GivingBody(scene, parse);
      String body = its ? giver.of(verb) : after(post.get(), giver, verb);
      Post held = body == null ? post.get() : post.get().withOrganization(body);
      claims.add(OfficeClaim.of(holder.person(), held, holder.begin(), held.end()).saying(status));
      at = post.get().end();
      boolean more = at < parse.size() && parse.token(at).text().matches("and|,");
      name = more ? name(scene, parse, at + 1) : Optional.empty();
    }
    return claims;
  }

  /** "elected Ruiz as its president". */
  private static int afterAs(OfficeScene scene, Parse parse, int verb, int at) {
    return at < parse.size()
            && entry(scene, parse, verb)
                .filter(e -> e.prepositions().contains(parse.token(at).text()))
                .isPresent()
        ? at + 1
        : at;
  }

  /** Whose the office is if it does not say so: of whoever gives it. */
  private static String after(Post post, GivingBody giver, int verb) {
    boolean told = post.organization() != null || post.owner() >= 0;
    return told ? null : giver.named(verb);
  }

  /** Of one person, and told with "its" or nothing before the title. */
  private static boolean isOf(Parse parse, Post post) {
    return !post.plural()
        && (parse.token(post.begin()).text().matches("its|their") || !post.definite());
  }

  /** The name that only a description parts from a token: "Peru's former skier Ana Ruiz". */
  private static Optional<Mention> name(OfficeScene scene, Parse parse, int from) {
    Optional<Mention> name =
        scene.names(parse.sentence().index()).stream()
            .filter(m -> m.begin() >= from && m.begin() - from <= LONGEST_DESCRIPTION)
            .filter(m -> m.end() >= parse.size() || !parse.tagged(m.end(), "POS"))
            .min(Comparator.comparingInt(Mention::begin));
    for (int at = from; name.isPresent() && at < name.get().begin(); at++) {
      if (!parse.token(at).tag().matches("NN|NNP|JJ|POS|DT|HYPH|VBN|CD")) {
        return Optional.empty();
      }
    }
    return name;
  }

  /** Where ", 52," after a name ends. */
  private static int afterAge(Parse parse, int at) {
    boolean age =
        at + 2 < parse.size()
            && parse.token(at).text().equals(",")
            && parse.tagged(at + 1, "CD")
            && parse.token(at + 2).text().equals(",");
    return age ? at + 3 : at;
  }
}
