package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * "Ruiz served as Peru's deputy prime minister and finance minister", "was named ambassador",
 * "resigned as mayor", "became chancellor", "succeeded Lind as chairwoman": a verb of the list,
 * then the office, with "as" or without. The verb and its tense say the status.
 */
final class OfficeAfterVerb implements OfficeRule {
  private static final int REACH = 9;

  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    Post last = null;
    int verb = -1;
    Entry entry = null;
    for (Post post : posts) {
      boolean joined = last != null && isJoined(sentence, last, post);
      if (!joined) {
        verb = governor(parse, post);
        entry = verb < 0 ? null : entry(scene, parse, verb, post);
        verb = entry == null ? -1 : verb;
        for (int at = post.begin() - 1; at >= Math.max(0, post.begin() - REACH) && verb < 0; at--) {
          if (parse.tagged(at, "V")) {
            entry = entry(scene, parse, at, post);
            verb = entry == null ? -1 : at;
            if (entry == null && !parse.lemma(at).equals("be")) {
              break;
            }
          }
        }
      }
      last = verb < 0 ? null : post;
      boolean owner = post.end() < parse.size() && parse.token(post.end()).tag().equals("POS");
      if (verb >= 0 && !owner && NameAfterTitle.of(scene, sentence, posts, post).isEmpty()) {
        claims.addAll(claims(scene, parse, verb, entry, post));
      }
    }
    return claims;
  }

  /** "was elected on Monday by a show of hands as": however far, if it is parsed so; or -1. */
  private static int governor(Parse parse, Post post) {
    int verb = parse.head(post.head());
    boolean as = parse.preposition(post.head()).equals("as");
    return as && verb >= 0 && verb < post.begin() && parse.tagged(verb, "V") ? verb : -1;
  }

  private static boolean isJoined(Sentence sentence, Post first, Post second) {
    int gap = second.begin() - first.end();
    return gap >= 0
        && gap <= 1
        && sentence.tokens().get(first.end()).text().matches("and|,")
        && first.end() <= second.begin();
  }

  /** The verb's entry if the office stands where its frame has it; else null. */
  private static Entry entry(OfficeScene scene, Parse parse, int verb, Post post) {
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    String before =
        post.begin() > 0 ? parse.token(post.begin() - 1).text().toLowerCase(Locale.ROOT) : "";
    for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.AS)) {
      if (before.equals("as") || entry.prepositions().contains(before)) {
        return entry;
      }
    }
    for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.SUCCEEDS)) {
      if (before.equals("as")) {
        return entry;
      }
    }
    for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.IS)) {
      boolean near = onlyAdverbsOrName(scene, parse, verb + 1, post.begin(), entry);
      boolean as = before.equals("as") && parse.head(post.head()) == verb;
      if (as || near) {
        return entry;
      }
    }
    return null;
  }

  /** Between verb and office stand only adverbs and, for "named Ruiz minister", a name. */
  private static boolean onlyAdverbsOrName(
      OfficeScene scene, Parse parse, int from, int to, Entry entry) {
    for (int i = from; i < to; i++) {
      boolean name = entry.ofObject() && scene.mention(parse.sentence().index(), i).isPresent();
      if (!name && !parse.token(i).tag().matches("RB.*|IN|TO|CD|,")) {
        return false;
      }
    }
    return true;
  }

  private static List<OfficeClaim> claims(
      OfficeScene scene, Parse parse, int verb, Entry entry, Post post) {
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    boolean over = clause.isOver();
    boolean foretold =
        entry.frame() == Frame.IS && isForetold(parse, verb)
            || entry.effect() != Effect.FORMER && isAwaited(scene, parse, verb);
    if (!clause.isTold() && !over && isStillHeld(scene, parse, verb, entry)) {
      return claims(clause.subjects(), verb, post, null); // "refuses to step down as mayor"
    }
    if (!clause.isTold() && !over && !foretold) {
      return entry.frame() == Frame.SUCCEEDS && !isPassive(parse, verb)
          ? predecessors(parse, verb, post, clause, null) // "hopes to succeed Lind as mayor"
          : List.of();
    }
    boolean passive = isPassive(parse, verb);
    List<Mention> holders =
        entry.ofObject() && !passive
            ? objects(scene, parse, verb, post, clause)
            : clause.subjects();
    Status status = foretold ? Status.ELECT : status(entry, clause, passive);
    boolean given = entry.ofObject() && !passive || entry.frame() == Frame.SUCCEEDS;
    boolean open = post.organization() == null && post.owner() < 0 && !isOfState(post);
    String body = given && open ? new GivingBody(scene, parse).named(verb) : null;
    post = body == null ? post : post.withOrganization(body);
    List<OfficeClaim> claims = claims(holders, verb, atObject(scene, parse, verb, post), status);
    if (entry.frame() == Frame.SUCCEEDS && !passive) {
      claims.addAll(predecessors(parse, verb, post, clause, Status.FORMER));
    }
    return claims;
  }

  /** "Its congress named Ruiz foreign minister": of the country, whoever named him. */
  private static boolean isOfState(Post post) {
    return OfficeHome.isNational(post.entry().scope()) && post.entry().kind() != null;
  }

  /** "joined the Alpine Bank as an economist": of the bank. */
  private static Post atObject(OfficeScene scene, Parse parse, int verb, Post post) {
    int body = parse.child(verb, "obj");
    int as = post.begin() - 1;
    boolean named =
        post.organization() == null
            && post.owner() < 0
            && body > verb
            && body < as
            && parse.token(as).text().equals("as")
            && parse.sentence().tokens().get(body).entity() == Entity.ORGANIZATION
            && parse.token(verb + 1).tag().matches("DT|NNP.*")
            && scene.mention(parse.sentence().index(), body).isEmpty();
    return named
        ? post.withOrganization(
            scene.organizations().read(parse.sentence(), verb + 1, parse.right(body) + 1))
        : post;
  }

  private static List<OfficeClaim> claims(
      List<Mention> holders, int verb, Post post, Status status) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (Mention holder : holders) {
      if (!holder.covers(post.head())) {
        int begin = Math.min(holder.begin(), verb);
        claims.add(
            OfficeClaim.of(holder.person(), post, begin, Math.max(post.end(), holder.end()))
                .saying(status));
      }
    }
    return claims;
  }

  /**
   * Whether somebody only may leave, or will not: "refuses to resign as", "would step down as",
   * "has not quit as".
   */
  static boolean isStillHeld(OfficeScene scene, Parse parse, int verb, Entry entry) {
    VerbForm form = VerbForm.of(parse, verb);
    boolean open =
        switch (form.tense()) {
          case WOULD, MAYBE, SHOULD -> true;
          case UNREAL, FUTURE, DESTINED -> false;
          default -> form.negated();
        };
    if (open && entry.effect() == Effect.FORMER && !entry.ofObject()) {
      return true;
    }
    boolean wish =
        parse.head(verb) >= 0
            && parse.relation(verb).matches("xcomp|acl|advcl")
            && (parse.hasChild(verb, "mark", "to", "of") || parse.tagged(verb, "VBG"));
    boolean past = parse.child(verb, "aux") >= 0 && parse.hasChild(verb, "aux", "have");
    return entry.effect() == Effect.FORMER
        && !entry.ofObject()
        && wish
        && !past
        && isOpen(scene, parse, parse.head(verb));
  }

  /** "refuses", "wants", "urged her"; but "was forced", "agreed", "had". */
  private static boolean isOpen(OfficeScene scene, Parse parse, int governor) {
    String lemma = parse.lemma(governor);
    MeetingWords words = scene.lexicon().words().meetingWords();
    return parse.child(governor, "aux:pass", "nsubj:pass") < 0
        && (words.is(Cue.SEEK, "verb", lemma)
            || words.is(Cue.SEEK, "noun", lemma)
            || words.is(Cue.DENY, "verb", lemma)
            || words.is(Cue.DENY, "noun", lemma)
            || words.is(Cue.MAYBE, "verb", lemma));
  }

  /**
   * "Ruiz would become ambassador, officials said", "was to become": told as what comes, on no
   * condition. "Who was to become president" has long happened.
   */
  private static boolean isForetold(Parse parse, int verb) {
    boolean would =
        parse.children(verb, "aux").stream().anyMatch(a -> parse.lemma(a).equals("would"));
    boolean to = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    boolean was =
        to
            && parse.children(verb, "aux").stream()
                .anyMatch(a -> parse.lemma(a).equals("be") && parse.token(a).tag().equals("VBD"));
    was |=
        to
            && verb > 1
            && parse.token(verb - 1).text().equals("to")
            && parse.token(verb - 2).text().equals("was");
    if (!would && !was
        || parse.relation(verb).equals("acl:relcl")
        || VerbForm.of(parse, verb).negated()) {
      return false;
    }
    for (int at = 0; at < parse.size(); at++) {
      boolean condition =
          parse.token(at).text().matches("(?i)if|unless|whether|were|later|eventually|\\?")
              || parse.tagged(at, "MD") && parse.token(at).text().matches("could|might|may");
      if (condition) {
        return false;
      }
    }
    return parse.tagged(verb, "VB") && !parse.token(verb - 1).text().equals("have");
  }

  /** "is expected to become premier", "due to be sworn in as". */
  private static boolean isAwaited(OfficeScene scene, Parse parse, int verb) {
    int governor = parse.relation(verb).matches("xcomp|advcl|ccomp") ? parse.head(verb) : -1;
    boolean to = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    if (governor < 0 || governor > verb || !to || VerbForm.of(parse, governor).negated()) {
      return false;
    }
    MeetingWords words = scene.lexicon().words().meetingWords();
    String lemma = parse.lemma(governor);
    boolean passive = parse.child(governor, "aux:pass", "nsubj:pass") >= 0;
    boolean told =
        parse.tagged(governor, "JJ")
            ? words.is(Cue.PLAN, "adj", lemma) || words.is(Cue.MAYBE, "adj", lemma)
            : passive && words.is(Cue.PLAN, "verb", lemma);
    return told && !parse.hasChild(verb, "aux", "have");
  }

  /** Those whom somebody succeeds, or would. */
  private static List<OfficeClaim> predecessors(
      Parse parse, int verb, Post post, OfficeClause clause, Status status) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (int object : parse.children(verb, "obj")) {
      for (Mention gone : clause.mentions(object, verb)) {
        claims.add(OfficeClaim.of(gone.person(), post, gone.begin(), post.end()).saying(status));
      }
    }
    return claims;
  }

  private static boolean isPassive(Parse parse, int verb) {
    boolean subject = parse.child(verb, "nsubj") >= 0;
    boolean participle = parse.tagged(verb, "VBN") && parse.child(verb, "aux") < 0;
    return parse.child(verb, "aux:pass", "nsubj:pass") >= 0 || participle && !subject;
  }

  private static List<Mention> objects(
      OfficeScene scene, Parse parse, int verb, Post post, OfficeClause clause) {
    List<Mention> between = new ArrayList<>();
    for (Mention mention : scene.people().inSentence(post.sentence())) {
      if (mention.begin() > verb && mention.end() <= post.head()) {
        between.add(mention);
      }
    }
    if (between.isEmpty() && parse.tagged(verb, "VBN")) {
      return clause.subjects();
    }
    return between.isEmpty() ? between : List.of(between.get(0));
  }

  static Status status(Entry entry, OfficeClause clause, boolean passive) {
    Status tense = clause.status();
    return switch (entry.effect()) {
      case TENSE -> tense;
      case CURRENT -> null; // "will remain mayor" too
      case START -> tense == Status.ELECT ? Status.ELECT : null;
      case FORMER -> tense == Status.ELECT && !passive ? Status.CURRENT : Status.FORMER;
      case CANDIDATE -> Status.CANDIDATE;
    };
  }
}
