package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * "The council has picked Ruiz, a physicist, to be its next president", "Lind was chosen to become
 * rector": chosen for an office that is still to come.
 */
final class ChosenToBe implements OfficeRule {
  /** How many words of the parse lie between the verb and the office. */
  private static final int DEEPEST = 3;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (Post post : posts) {
      int be = post.begin() - 1;
      boolean infinitive =
          be > 1
              && Parse.isOneOf(parse.lemma(be), "be", "become")
              && !post.plural()
              && parse.token(be - 1).text().equals("to")
              && !parse.lemma(be - 2).equals("not")
              && NameAfterTitle.of(scene, sentence, posts, post).isEmpty();
      int verb = infinitive ? verb(scene, parse, post.head()) : -1;
      if (verb >= 0 && new OfficeClause(scene, parse, verb).isTold()) {
        claims.addAll(claims(scene, parse, post, verb, be));
      }
    }
    return claims;
  }

  private static List<OfficeClaim> claims(
      OfficeScene scene, Parse parse, Post post, int verb, int be) {
    boolean passive = parse.child(verb, "aux:pass", "nsubj:pass") >= 0;
    List<Mention> chosen =
        passive
            ? new OfficeClause(scene, parse, verb).subjects()
            : parse.children(verb, "obj").stream() // not whose rival is chosen
                .flatMap(object -> scene.name(post.sentence(), object).stream())
                .filter(m -> m.begin() > verb && m.end() < be)
                .filter(m -> !parse.tagged(m.end(), "POS"))
                .limit(1)
                .toList();
    String body = new GivingBody(scene, parse).named(verb);
    boolean open = !passive && post.organization() == null && post.owner() < 0 && body != null;
    Post held = open ? post.withOrganization(body) : post;
    boolean sought =
        entry(scene, parse, verb).filter(e -> e.effect() == Effect.CANDIDATE).isPresent();
    return chosen.stream()
        .map(m -> OfficeClaim.of(m.person(), held, Math.min(m.begin(), verb), post.end()))
        .map(claim -> claim.saying(sought ? Status.CANDIDATE : Status.ELECT))
        .toList();
  }

  /** The verb of choosing above the office; or -1. */
  private static int verb(OfficeScene scene, Parse parse, int office) {
    int at = parse.head(office);
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (parse.tagged(at, "V") && !Parse.isOneOf(parse.lemma(at), "be", "become")) {
        return entry(scene, parse, at).isPresent() ? at : -1;
      }
      at = parse.head(at);
    }
    return -1;
  }

  private static Optional<Entry> entry(OfficeScene scene, Parse parse, int verb) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    return Stream.of(Frame.IS, Frame.AS)
        .flatMap(frame -> scene.lexicon().verbs().of(lemma, frame).stream())
        .filter(Entry::ofObject)
        .filter(e -> e.effect() == Effect.START || e.effect() == Effect.CANDIDATE)
        .findFirst();
  }
}
