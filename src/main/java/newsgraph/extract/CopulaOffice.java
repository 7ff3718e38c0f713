package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * "Ruiz is a fellow at the Alpine Institute", "who was deputy prime minister then": the office is
 * the complement of "be", and the tense is its status. What is denied, asked or wished is none.
 */
final class CopulaOffice implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (Post each : posts) {
      if (isOwner(parse, each)) {
        continue; // "was the president's adviser"
      }
      Post post = isToLeave(scene, parse, each) ? each.withStatus(Status.FORMER) : each;
      int who = afterWho(parse, post);
      int next = toBe(parse, post);
      if (next > 0) {
        for (Mention holder : new OfficeClause(scene, parse, next).mentions(next - 1, next)) {
          claims.add(
              OfficeClaim.of(holder.person(), post, holder.begin(), post.end())
                  .saying(Status.ELECT));
        }
        continue;
      }
      if (who > 0) {
        claims.addAll(ofWho(scene, parse, post, who));
        continue;
      }
      int named = predicateName(scene, parse, post);
      if (named >= 0) {
        claims.addAll(ofPredicate(scene, parse, post, named));
        continue;
      }
      int noun = predicate(parse, top(parse, post));
      boolean ofName = // "Among them were Ana Ruiz, the mayor, and the vicar, Bo Lind"
          noun >= 0 && noun != top(parse, post) && scene.name(sentence.index(), noun).isPresent();
      if (noun < 0 || ofName || NameAfterTitle.of(scene, sentence, posts, post).isPresent()) {
        continue;
      }
      OfficeClause clause = new OfficeClause(scene, parse, noun);
      if (isInverted(parse, post)) {
        continue;
      }
      if (!clause.isTold() && !clause.isOver()) {
        continue;
      }
      for (Mention subject : clause.subjects()) {
        if (!subject.covers(post.head()) && subject.end() <= post.head()) {
          claims.add(
              OfficeClaim.of(subject.person(), post, subject.begin(), post.end())
                  .saying(clause.status()));
        }
      }
    }
    return claims;
  }

  /** "as was the mayor", "nor is the vicar": the office is the subject. */
  private static boolean isInverted(Parse parse, Post post) {
    int be = post.begin() - 1;
    return be > 0
        && parse.lemma(be).equals("be")
        && parse.token(be - 1).text().matches("(?i)as|nor|so|neither");
  }

  private static boolean isOwner(Parse parse, Post post) {
    return post.end() < parse.size() && parse.tagged(post.end(), "POS");
  }

  /** "Is the third minister to resign": he has. */
  private static boolean isToLeave(OfficeScene scene, Parse parse, Post post) {
    int verb = post.end() + 1;
    return verb < parse.size()
        && parse.token(post.end()).text().equals("to")
        && scene.lexicon().verbs().of(parse.lemma(verb), Frame.LEAVES).stream()
            .anyMatch(entry -> !entry.ofObject());
  }

  /** The "who" of "who was", right before the office; or -1. */
  private static int afterWho(Parse parse, Post post) {
    int be = post.begin() - 1;
    while (be > 0 && parse.tagged(be, "RB")) {
      be--;
    }
    boolean found = be > 0 && parse.lemma(be).equals("be") && parse.lemma(be - 1).equals("who");
    return found && parse.token(be).tag().matches("VB[DZP]") ? be - 1 : -1;
  }

  /** The "is" of "who is to be", "who is to become", right before the office; or -1. */
  private static int toBe(Parse parse, Post post) {
    int be = post.begin() - 1;
    return be > 2
            && Parse.isOneOf(parse.lemma(be), "be", "become")
            && parse.token(be - 1).text().equals("to")
            && parse.token(be - 2).text().equals("is")
            && parse.token(be - 3).text().equals("who")
        ? be - 2
        : -1;
  }

  private static List<OfficeClaim> ofWho(OfficeScene scene, Parse parse, Post post, int who) {
    List<OfficeClaim> claims = new ArrayList<>();
    boolean past = parse.token(who + 1).tag().equals("VBD");
    OfficeClause clause = new OfficeClause(scene, parse, post.head());
    boolean told = clause.isTold() && new OfficeClause(scene, parse, who + 1).isTold();
    if (!told && !clause.isOver()) {
      return claims; // "who was never mayor"
    }
    for (Mention holder : clause.mentions(who, post.head())) {
      claims.add(
          OfficeClaim.of(holder.person(), post, holder.begin(), post.end())
              .saying(past ? Status.FORMER : Status.CURRENT));
    }
    return claims;
  }

  /** "The new mayor is Ana Ruiz": the name that the office's subject is said to be; or -1. */
  private static int predicateName(OfficeScene scene, Parse parse, Post post) {
    int name = parse.relation(post.head()).equals("nsubj") ? parse.head(post.head()) : -1;
    boolean is =
        name > post.head()
            && !post.plural()
            && post.definite()
            && parse.children(name, "cop").stream().anyMatch(c -> parse.lemma(c).equals("be"));
    return is && named(scene, parse, name).isPresent() ? name : -1;
  }

  /** The name that a predicate is, or that its title stands before: "is the judge Ana Ruiz". */
  private static Optional<Mention> named(OfficeScene scene, Parse parse, int noun) {
    return scene
        .name(parse.sentence().index(), noun)
        .or(() -> NameAfterTitle.startingAt(scene, parse.sentence(), noun + 1));
  }

  private static List<OfficeClaim> ofPredicate(
      OfficeScene scene, Parse parse, Post post, int name) {
    OfficeClause clause = new OfficeClause(scene, parse, name);
    Mention holder = named(scene, parse, name).orElseThrow();
    return clause.isTold()
        ? List.of(
            OfficeClaim.of(holder.person(), post, post.begin(), holder.end())
                .saying(clause.status()))
        : List.of();
  }

  /** "member" of "member of parliament", whose last word is the title's. */
  private static int top(Parse parse, Post post) {
    int top = post.head();
    while (parse.relation(top).equals("nmod") && parse.head(top) >= post.begin()) {
      top = parse.head(top);
    }
    return top < post.head() ? top : post.head();
  }

  /** The noun with a copula: the title, or one that it is joined to; or -1. */
  private static int predicate(Parse parse, int head) {
    int acting = parse.head(head);
    if (acting >= 0
        && acting < head
        && parse.tagged(acting, "VBG")
        && parse.lemma(acting).equals("act")) {
      return acting; // "has been acting foreign minister"
    }
    int at = head;
    while (at >= 0 && parse.child(at, "cop") < 0) {
      if (!parse.relation(at).equals("conj") || parse.child(at, "nsubj") >= 0) {
        return -1;
      }
      at = parse.head(at);
    }
    return at >= 0 && at < head + 1 && parse.child(at, "cop") < head ? at : -1;
  }
}
