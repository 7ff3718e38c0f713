package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Who the subject of a verb is, and when it says that something is so. The verb can also be a noun
 * with "is" or "was".
 *
 * @param scene the article
 * @param parse the sentence
 * @param verb the verb, or the noun of a copula
 */
record OfficeClause(OfficeScene scene, Parse parse, int verb) {
  private static final int DEEPEST = 5;

  static OfficeClause of(OfficeScene scene, Sentence sentence, int verb) {
    return new OfficeClause(scene, new Parse(sentence), verb);
  }

  /** The mentions of the subject, or of the passive's subject; empty if it is nobody known. */
  List<Mention> subjects() {
    int before = rightBefore();
    if (before >= 0) {
      return scene
          .name(parse.sentence().index(), before)
          .map(List::of)
          .orElseGet(() -> mentions(before, verb));
    }
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      int ruled = controller(at);
      if (ruled >= 0) {
        return mentions(ruled, at);
      }
      List<Integer> subjects = parse.children(at, "nsubj", "nsubj:pass");
      if (!subjects.isEmpty()) {
        return mentions(subjects.get(0), at);
      }
      String relation = parse.relation(at);
      if (relation.equals("acl") || relation.equals("acl:relcl")) {
        return mentions(parse.head(at), at);
      }
      if (!relation.matches("conj|xcomp|advcl|parataxis|dep|ccomp")) {
        return List.of();
      }
      at = parse.head(at);
    }
    return List.of();
  }

  /** "They chose Ruiz to lead the party": the object does it; or -1. */
  private int controller(int infinitive) {
    int governor = parse.relation(infinitive).equals("xcomp") ? parse.head(infinitive) : -1;
    boolean chosen =
        governor >= 0
            && scene.lexicon().verbs().of(parse.lemma(governor), Frame.GOES).stream()
                .anyMatch(Entry::ofObject);
    return chosen ? parse.child(governor, "obj") : -1;
  }

  /**
   * "Ruiz resigned", "and their uncle Lind was mayor": a name, noun or pronoun right before a
   * finite verb that has no subject by the parse is its subject all the same; or -1.
   */
  private int rightBefore() {
    if (parse.child(verb, "nsubj", "nsubj:pass") >= 0) {
      return -1;
    }
    int finite = parse.child(verb, "aux", "aux:pass", "cop");
    finite = finite < 0 ? verb : finite;
    int before = finite - 1;
    boolean subject =
        before >= 0
            && finite <= verb
            && parse.isTensed(finite)
            && parse.token(before).tag().matches("NN.*|PRP")
            && parse.sentence().dates().stream()
                .noneMatch(d -> d.begin() <= before && before < d.end());
    return subject ? before : -1;
  }

  /** The mentions that a noun phrase stands for, with those joined to it by "and". */
  List<Mention> mentions(int noun, int clause) {
    if (parse.token(noun).tag().startsWith("W")) {
      return antecedent(noun, clause);
    }
    List<Mention> mentions = new ArrayList<>();
    for (int token : parse.conjuncts(noun)) {
      mention(token).ifPresent(mentions::add);
    }
    return mentions;
  }

  private Optional<Mention> mention(int token) {
    Optional<Mention> direct = scene.mention(parse.sentence().index(), token);
    if (direct.isPresent()) {
      return direct;
    }
    for (int child : parse.children(token, "appos", "dep", "compound", "flat")) {
      Optional<Mention> name = scene.name(parse.sentence().index(), child);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Whom "who" means: the noun before it, or what that noun stands beside. */
  private List<Mention> antecedent(int who, int clause) {
    boolean comma = who > 1 && parse.token(who - 1).text().matches("[,–—-]");
    Optional<Mention> beside =
        comma ? scene.name(parse.sentence().index(), who - 2) : Optional.empty();
    if (beside.isPresent()) {
      boolean several = parse.tagged(clause, "VBP") && parse.child(clause, "aux", "cop") < 0;
      return several ? NameList.upTo(scene, parse.sentence(), beside.get()) : List.of(beside.get());
    }
    int at = clause;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      String relation = parse.relation(at);
      at = parse.head(at);
      if (at >= 0 && at < who) {
        Optional<Mention> mention = mention(at);
        if (mention.isPresent()) {
          return List.of(mention.get());
        }
        if (relation.startsWith("acl") && !parse.relation(at).matches("appos|conj|dep")) {
          break;
        }
      }
    }
    return scene
        .name(parse.sentence().index(), Math.max(0, who - 1))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether it is told as a fact: not denied, asked, wished or supposed. */
  boolean isTold() {
    VerbForm form = VerbForm.of(parse, verb);
    boolean supposed =
        switch (form.tense()) {
          case WOULD, UNREAL, MAYBE, SHOULD -> true;
          default -> parse.hasChild(verb, "mark", "if", "whether", "unless");
        };
    return !supposed && (!form.negated() || isOver()) && !isWished() && !isAsked() && !isAlleged();
  }

  /** "was accused by Lind of running the club". */
  private boolean isAlleged() {
    return verb > 0 && parse.tagged(verb, "VBG") && parse.lemma(verb - 1).matches("of|against");
  }

  private boolean isWished() {
    boolean infinitive = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    if (!infinitive || isDestined()) {
      return false;
    }
    int governor = parse.head(verb);
    boolean happened =
        governor >= 0
            && (parse.relation(verb).equals("xcomp")
                    && !scene.lexicon().verbs().of(parse.lemma(governor), Frame.GOES).isEmpty()
                || parse.relation(verb).equals("acl")
                || isNext(governor));
    return !happened;
  }

  /** "resigned to become mayor": what somebody leaves for comes. */
  private boolean isNext(int governor) {
    return parse.relation(verb).matches("xcomp|advcl")
        && scene.lexicon().verbs().of(parse.lemma(governor), Frame.AS).stream()
            .anyMatch(entry -> entry.effect() == Effect.FORMER && !entry.ofObject());
  }

  /** Whether somebody is still to leave for it: "is leaving to become mayor". */
  private boolean isStillNext() {
    int governor = parse.head(verb);
    boolean infinitive = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    return infinitive
        && governor >= 0
        && isNext(governor)
        && VerbForm.of(parse, governor).tense() != VerbForm.Tense.PAST
        && VerbForm.of(parse, governor).tense() != VerbForm.Tense.PERFECT;
  }

  /** "is to become", "is to be elected". */
  private boolean isDestined() {
    boolean to = parse.hasChild(verb, "mark", "to") || parse.hasChild(verb, "aux", "to");
    return to
        && parse.children(verb, "aux").stream()
            .anyMatch(
                aux -> parse.lemma(aux).equals("be") && parse.token(aux).tag().matches("VB[ZP]"));
  }

  private boolean isAsked() {
    int last = parse.size() - 1;
    return parse.token(last).text().equals("?")
        || last > 0 && parse.token(last - 1).text().equals("?");
  }

  /** Whether it is "no longer" so. */
  boolean isOver() {
    int end = Math.min(parse.size(), verb + 1);
    for (int i = Math.max(0, verb - 4); i + 1 < end; i++) {
      if (parse.lemma(i).equalsIgnoreCase("no")
          && parse.token(i + 1).text().matches("longer|more")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast() {
    int be = parse.child(verb, "cop");
    return parse.token(be < 0 ? verb : be).tag().equals("VBD");
  }

  /**
   * What the tense, and words such as "now" and "previously", say of the status; null if nothing.
   */
  Status status() {
    if (isOver()) {
      return Status.FORMER;
    }
    for (int child : parse.children(verb, "advmod")) {
      Status said = scene.lexicon().status().at(Place.ADVERB, parse.lemma(child));
      if (said == Status.CURRENT && isPast() && !parse.relation(verb).equals("ccomp")) {
        return Status.FORMER; // "was still mayor"
      }
      if (said != null) {
        return said;
      }
    }
    if (verb > 0 && parse.tagged(verb, "VBG") && parse.lemma(verb - 1).equals("after")) {
      return Status.FORMER;
    }
    VerbForm.Tense tense = VerbForm.of(parse, verb).tense();
    if (tense == VerbForm.Tense.FUTURE || isDestined() || isStillNext()) {
      return Status.ELECT;
    }
    boolean had = false;
    boolean has = false;
    boolean was = false;
    boolean is = false;
    for (int child : parse.children(verb, "aux", "aux:pass", "cop")) {
      String lemma = parse.lemma(child);
      boolean past = parse.token(child).tag().equals("VBD");
      boolean present = parse.token(child).tag().matches("VB[ZP]");
      had |= lemma.equals("have") && past;
      has |= lemma.equals("have") && present;
      was |= past;
      is |= present;
    }
    String tag = parse.token(verb).tag();
    if (had || was && !has || tag.equals("VBD")) {
      return Status.FORMER;
    }
    return is || tag.matches("VB[ZP]") ? Status.CURRENT : null;
  }
}
