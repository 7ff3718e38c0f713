package newsgraph.extract;

import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * Who does what a verb says: finds the subject of a verb that has none of its own.
 *
 * <p>"Ruiz hopes to meet Lind": the subject of "meet" is that of "hopes". "Ruiz invited Lind to
 * meet": it is Lind, besides Ruiz. "Ruiz was the first to meet Lind": it is the one of whom "first"
 * is said.
 */
final class Clause {
  private final Parse parse;
  private final MeetingWords words;
  private final MisparsedSubject misparsed;

  Clause(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.words = words;
    this.misparsed = new MisparsedSubject(parse, words);
  }

  /** Whether a token is the subject of a verb of saying, by the parse alone. */
  static boolean isSayer(Parse parse, MeetingWords words, int token) {
    return parse.relation(token).equals("nsubj")
        && words.is(Cue.REPORT, "verb", parse.lemma(parse.head(token)));
  }

  /** The heads of the subject's parts, coordination taken apart; empty if there is none. */
  List<Integer> subjects(int verb) {
    int subject = subject(verb, 0);
    return subject < 0 ? List.of() : parse.conjuncts(subject);
  }

  /** The head of the subject of a verb, predicate or action noun, or -1. */
  int subject(int verb, int depth) {
    if (verb < 0 || depth > 8) {
      return -1;
    }
    int own = own(verb);
    if (own >= 0 && misparsed.ofWholeSentence(verb) >= 0) {
      return misparsed.ofWholeSentence(verb);
    }
    if (own >= 0 && isVerbOfRelative(own, verb)) {
      return parse.head(verb); // "Ruiz, who refuses to meet Lind", parsed as if "refuses" met
    }
    if (own >= 0 && misparsed.afterTime(own) >= 0) {
      return misparsed.afterTime(own);
    }
    if (own < 0 && misparsed.behindDay(verb) >= 0) {
      return misparsed.behindDay(verb);
    }
    int head = parse.head(verb);
    boolean infinitive = VerbForm.of(parse, verb).tense() == VerbForm.Tense.NONE;
    if (own >= 0 && head >= 0 && infinitive) {
      if (isFirst(own) && parse.child(head, "cop") >= 0) {
        return head; // "the first leader to meet Lind was Ruiz", parsed as a clause
      }
      if (isFirst(own) && subjectAbove(own, head) >= 0) {
        return subjectAbove(own, head);
      }
      if (isPlan(own) || parse.token(own).tag().equals("VBG")) {
        return subject(head, depth + 1); // "denied having plans to meet", "declining to meet Lind"
      }
    }
    boolean goal =
        own >= 0
            && infinitive
            && (parse.token(own).entity() == Entity.LOCATION || parse.isTime(own));
    boolean day = goal && parse.isTime(own); // "is expected on Friday to meet Lind"
    if (own >= 0 && !(goal && head >= 0 && (day || words.has(Trait.TRIP, parse.lemma(head))))) {
      return relative(own, verb); // but "travelled to Oslo to see Lind", with "Oslo" for a subject
    }
    int clausal = parse.child(verb, "csubj");
    if (clausal >= 0 && parse.token(clausal).tag().equals("VBN")) {
      return parse.child(clausal, "nsubj", "nsubj:pass"); // "envoys led by Ruiz will meet"
    }
    if (head < 0) {
      return misparsed.arriving(verb);
    }
    if (parse.subjectBefore(verb) >= 0) {
      return parse.subjectBefore(verb);
    }
    if (subjectAfterConjunction(verb) >= 0) {
      return subjectAfterConjunction(verb);
    }
    boolean pair = parse.relation(verb).equals("dep") && head < verb;
    if (pair && words.has(Trait.PAIR, parse.lemma(head))) {
      return head; // "but the two did not meet"
    }
    if (infinitive && isExpletive(head)) {
      return speaker(head, depth);
    }
    return switch (parse.relation(verb)) {
      case "xcomp" -> isOfThing(verb, head) ? subject(head, depth + 1) : controller(head, depth);
      case "advcl" ->
          blamed(verb, head) >= 0
              ? blamed(verb, head)
              : infinitive && sent(head) >= 0 ? sent(head) : subject(head, depth + 1);
      case "conj" ->
          saidBefore(head, verb) >= 0
              ? subject(saidBefore(head, verb), depth + 1)
              : ofConjunct(verb, head, depth);
      case "ccomp" ->
          saidBefore(head, verb + 1) == verb && !infinitive ? -1 : subject(head, depth + 1);
      case "dep", "obl", "obj" -> subject(head, depth + 1);
      case "acl" -> infinitive && !isShown(verb) ? ofNoun(head, depth) : ofPicture(verb, head);
      case "acl:relcl" -> head;
      case "nsubj" -> isRelative(head) ? parse.head(head) : -1; // "Ruiz, who was Lind's guest"
      default -> -1;
    };
  }

  /** "will go before the truce holds and hopes to see Lind": a thing does not hope. */
  private int ofConjunct(int verb, int head, int depth) {
    int subject = subject(head, depth + 1);
    boolean thing =
        subject >= 0
            && parse.token(subject).tag().matches("NNS?")
            && !words.isSide(parse.lemma(subject))
            && parse.relation(head).equals("advcl")
            && words.is(Cue.SEEK, "verb", parse.lemma(verb));
    return thing ? subject(parse.head(head), depth + 1) : subject;
  }

  /**
   * "Ruiz phoned Lind, an aide said, and will see him": what the aide said, of which the verb
   * behind goes on; or -1.
   */
  private int saidBefore(int said, int verb) {
    return words.is(Cue.REPORT, "verb", parse.lemma(said))
        ? parse.children(said, "ccomp").stream()
            .filter(told -> told < said && told < verb && parse.tagged(told, "V"))
            .filter(told -> parse.children(said, "nsubj").stream().allMatch(who -> told < who))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** The subject that hangs on the verb; of two, the one right before it; or -1. */
  private int own(int verb) {
    return parse.children(verb, "nsubj", "nsubj:pass").stream()
        .filter(subject -> !isBehindFollowing(subject))
        .reduce((first, next) -> next < verb && !parse.tagged(first, "W") ? next : first)
        .orElseGet(() -> misparsed.behindTold(verb));
  }

  /** "and following it held talks with Lind", parsed as if "it" held them. */
  private boolean isBehindFollowing(int subject) {
    return subject > 0
        && parse.tagged(subject, "PRP")
        && parse.token(subject - 1).text().equalsIgnoreCase("following");
  }

  private boolean isVerbOfRelative(int own, int verb) {
    return parse.token(own).tag().matches("VB[DPZ]")
        && own > 0
        && parse.tagged(own - 1, "WP")
        && parse.relation(verb).equals("acl:relcl");
  }

  private boolean isRelative(int token) {
    return token >= 0
        && parse.token(token).tag().startsWith("W")
        && parse.relation(token).equals("acl:relcl");
  }

  /** "Ruiz was in Oslo on Friday, the first leader to meet Lind": Ruiz, who stands far before. */
  private int subjectAbove(int own, int from) {
    int at = from;
    for (int step = 0; at >= 0 && step < 4; step++) {
      int subject = parse.child(at, "nsubj", "nsubj:pass");
      if (subject >= 0 && subject < own) {
        return subject;
      }
      at = parse.head(at);
    }
    return -1;
  }

  /** The relative pronoun stands for the noun that its clause hangs on. */
  private int relative(int subject, int verb) {
    int clause = verb;
    int head = parse.head(verb);
    boolean loose = // "Ruiz, who met Lind, left", with "met" hung on the name like a remnant
        parse.token(subject).tag().equals("WP")
            && parse.relation(verb).equals("dep")
            && head < subject
            && parse.tagged(head, "NN");
    if (loose) {
      return head;
    }
    for (int step = 0; step < 4 && clause >= 0; step++) {
      if (parse.relation(clause).equals("acl:relcl")) {
        return parse.token(subject).tag().startsWith("W") ? parse.head(clause) : subject;
      }
      if (!parse.relation(clause).equals("conj") && !parse.relation(clause).equals("xcomp")) {
        break;
      }
      clause = parse.head(clause);
    }
    return subject;
  }

  /** "asked Lind to meet": the object; "hopes to meet": the subject. */
  private int controller(int governor, int depth) {
    int object = parse.child(governor, "obj", "iobj");
    boolean passive = parse.child(governor, "nsubj:pass", "aux:pass") >= 0;
    boolean asked = object >= 0 && isPlan(object); // "rejected a request to meet Lind"
    boolean counted = object >= 0 && words.has(Trait.TIMES, parse.lemma(object)); // "three times"
    if (object >= 0
        && !meets(governor) // "met Lind to discuss it"
        && !counted
        && !parse.isTime(object)
        && !asked
        && !passive
        && parse.tagged(governor, "V")
        && !isReflexive(object)) {
      return object;
    }
    return subject(governor, depth + 1);
  }

  /** "sent Lind to Oslo to meet Toth": it is Lind who meets him; or -1. */
  private int sent(int verb) {
    return words.has(Trait.SENDS, parse.lemma(verb)) && parse.child(verb, "aux:pass") < 0
        ? parse.children(verb, "obj").stream()
            .filter(object -> !parse.token(object).tag().startsWith("W"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "left the train to be met by Lind": a thing is not met. */
  private boolean isOfThing(int verb, int governor) {
    int object = parse.child(governor, "obj", "iobj");
    return object >= 0
        && parse.child(verb, "aux:pass") >= 0
        && parse.token(object).tag().matches("NNS?")
        && !words.isSide(parse.lemma(object));
  }

  /** "after Ruiz and Lind met", where the parser took "after" for a preposition; or -1. */
  private int subjectAfterConjunction(int verb) {
    int name = verb - 1;
    if (name < 0 || !parse.token(verb).tag().equals("VBD") || !parse.tagged(name, "NNP")) {
      return -1;
    }
    while (parse.relation(name).equals("conj")) {
      name = parse.head(name);
    }
    return Parse.isOneOf(parse.preposition(name), "after", "before", "since", "until", "as")
        ? name
        : -1;
  }

  /** "it was an honor" of "it was an honor to meet Lind". */
  boolean isExpletive(int predicate) {
    return parse.child(predicate, "cop") >= 0
        && parse.children(predicate, "nsubj", "expl").stream()
            .anyMatch(s -> parse.token(s).text().equalsIgnoreCase("it"));
  }

  /** Who says it was an honor: the subject of the verb of saying above; -1 if there is none. */
  private int speaker(int predicate, int depth) {
    int verb = parse.head(predicate);
    boolean said =
        verb >= 0
            && Parse.isOneOf(parse.relation(predicate), "ccomp", "parataxis", "dep")
            && words.is(Cue.REPORT, "verb", parse.lemma(verb));
    return said ? subject(verb, depth + 1) : -1;
  }

  private boolean isShown(int verb) {
    return parse.token(verb).tag().equals("VBG")
        && parse.head(verb) >= 0
        && words.has(Trait.SHOWN, parse.lemma(parse.head(verb)));
  }

  /** "photographs of Ruiz embracing Lind": Ruiz, not the photographs. */
  private int ofPicture(int verb, int noun) {
    return isShown(verb)
        ? parse.children(noun, "nmod").stream()
            .filter(of -> of < verb && parse.preposition(of).equals("of"))
            .findFirst()
            .orElse(noun)
        : noun;
  }

  private boolean isFirst(int noun) {
    return parse.children(noun, "amod").stream()
        .anyMatch(child -> words.has(Trait.ORDER, parse.lemma(child)));
  }

  private boolean isPlan(int noun) {
    String lemma = parse.lemma(noun);
    return parse.tagged(noun, "NN")
        && (words.is(Cue.PLAN, "noun", lemma) || words.is(Cue.SEEK, "noun", lemma));
  }

  /**
   * Whether the verb tells of a meeting itself, so that its subject is also that of its purpose.
   */
  private boolean meets(int verb) {
    return words.verb(parse.lemma(verb)).stream()
        .anyMatch(
            t ->
                t.companions().isEmpty()
                    && (t.frame() == Frame.MUTUAL
                        || t.frame() == Frame.SEES
                        || t.frame() == Frame.CALLS && !parse.lemma(verb).equals("call")));
  }

  /** "accused Lind of having met Holm", "kept Lind from meeting Holm": it is Lind; or -1. */
  private int blamed(int verb, int governor) {
    boolean of =
        parse.hasChild(verb, "mark", "of", "from") || parse.hasChild(verb, "case", "of", "from");
    boolean gerund =
        parse.token(verb).tag().equals("VBG")
            || parse.children(verb, "aux").stream()
                .anyMatch(aux -> parse.token(aux).tag().equals("VBG"));
    boolean passive = parse.child(governor, "aux:pass") >= 0;
    return of && gerund && !passive && parse.tagged(governor, "V")
        ? parse.children(governor, "obj").stream()
            .filter(o -> o < verb && !parse.isTime(o) && !parse.token(o).tag().startsWith("W"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private boolean isReflexive(int token) {
    return parse.token(token).text().endsWith("self");
  }

  /**
   * "Ruiz was the first leader to meet Lind" and "The first leader to meet Lind was Ruiz": Ruiz.
   * "Ruiz's plan to meet Lind", "Ruiz has a plan to meet Lind": Ruiz.
   */
  private int ofNoun(int noun, int depth) {
    int own = parse.child(noun, "nsubj", "nsubj:pass");
    if (own >= 0) {
      return relative(own, noun);
    }
    int possessor = parse.child(noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    String relation = parse.relation(noun);
    int head = parse.head(noun);
    if (relation.startsWith("nsubj") && head >= 0 && parse.child(head, "cop") >= 0) {
      return head;
    }
    if (Parse.isOneOf(relation, "obj", "obl", "xcomp", "ccomp", "nmod") && head >= 0) {
      return parse.tagged(head, "V") ? subject(head, depth + 1) : ofNoun(head, depth + 1);
    }
    return -1;
  }
}
