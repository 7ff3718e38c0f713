package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsgraph.extract.VerbForm.Tense;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/**
 * The words that speak of one meeting in its sentence: the meeting word, and the verbs and nouns
 * above it up to the one that merely reports it. What hangs on them directly (a date, a place) is
 * the meeting's.
 */
final class Neighborhood {
  private final Parse parse;
  private final MeetingWords words;
  private final List<Integer> core = new ArrayList<>();

  Neighborhood(Parse parse, MeetingWords words, int trigger) {
    this.parse = parse;
    this.words = words;
    int at = trigger;
    core.add(at);
    if (clauseOfItsOwn(at) >= 0) {
      core.add(clauseOfItsOwn(at));
      return;
    }
    for (int step = 0; step < 8; step++) {
      int head = parse.head(at);
      int place = new WhereClause(parse, words).place(at);
      if (place >= 0) {
        addAbove(place);
        return;
      }
      if (head < 0 || !continues(at, head) && !isFirst(at)) {
        return;
      }
      boolean other = isOtherMeeting(at, head);
      if (other && !isWhere(head)) {
        return;
      }
      boolean predicate = // "was in Oslo on Monday and met Lind"
          parse.tagged(head, "V") || parse.child(head, "cop") >= 0 && parse.tagged(at, "V");
      if (!other && (!parse.relation(at).equals("conj") || predicate)) {
        core.add(head); // what hangs on the first of two meetings is not the second's
      }
      at = head;
    }
  }

  /**
   * Adds the place that a "where" clause hangs on and what tells of it: "visited Oslo on Monday,
   * where she met Lind", "cancelled a trip to Oslo next week, where", "gather on Monday in Oslo".
   */
  private void addAbove(int place) {
    core.add(place);
    int at = place;
    while (parse.relation(at).equals("conj") && !parse.tagged(at, "V")) {
      at = parse.head(at);
    }
    boolean links = // but "came back on Sunday from Oslo, where"
        !parse.preposition(place).equals("from");
    for (int step = 0; step < 3 && links && parse.head(at) >= 0; step++) {
      at = parse.head(at);
      core.add(at);
      links = words.has(Trait.TRIP, parse.lemma(at)) && !parse.tagged(at, "V") || parse.isTime(at);
    }
  }

  /** "prepares the summit that opens in Oslo on May 3": the verb that tells of it alone; or -1. */
  private int clauseOfItsOwn(int noun) {
    return parse.children(noun, "acl:relcl").stream()
        .filter(this::tellsOfHolding)
        .filter(
            verb ->
                parse.children(verb, "nsubj", "nsubj:pass").stream()
                    .anyMatch(who -> parse.token(who).tag().startsWith("W")))
        .findFirst()
        .orElseGet(() -> clauseWithoutPronoun(noun));
  }

  /** "the talks Ruiz had with Lind in Oslo on May 3": the verb, whichever noun it hangs on. */
  private int clauseWithoutPronoun(int noun) {
    if (parse.tagged(noun, "V")) {
      return -1;
    }
    int above = parse.relation(noun).startsWith("nmod") ? parse.head(noun) : noun;
    return IntStream.concat(
            parse.children(noun, "acl", "acl:relcl").stream().mapToInt(Integer::intValue),
            parse.children(above, "acl", "acl:relcl").stream().mapToInt(Integer::intValue))
        .filter(verb -> verb > noun + 1 && words.is(Cue.HOLD, "verb", parse.lemma(verb)))
        .filter(verb -> parse.token(verb).tag().matches("VB[DPZ]|VBN"))
        .filter(verb -> parse.child(verb, "obj", "aux:pass") < 0)
        .filter(verb -> parse.tagged(verb - 1, "NNP") || parse.child(verb, "nsubj") > noun)
        .findFirst()
        .orElse(-1);
  }

  private boolean tellsOfHolding(int verb) {
    return words.is(Cue.HOLD, "verb", parse.lemma(verb))
        || words.is(Cue.HAPPEN, "verb", parse.lemma(verb));
  }

  /** "was in Oslo on May 3, the first to meet Lind": when and where stand in the main clause. */
  private boolean isFirst(int at) {
    return core.size() < 4
        && parse.tagged(core.get(0), "V")
        && MeetingTraits.isFirst(parse, words, core.get(0))
        && Parse.isOneOf(parse.relation(at), "acl", "appos", "nmod", "obl", "dep");
  }

  /** "will meet Lind on Saturday and see Holm": the Saturday is the first meeting's. */
  private boolean isOtherMeeting(int verb, int first) {
    return parse.relation(verb).equals("conj")
        && parse.tagged(first, "V")
        && !words.has(Trait.TRIP, parse.lemma(first)) // "visited Oslo in May and met Lind"
        && (words.verb(parse.lemma(first)).stream().anyMatch(t -> t.companions().isEmpty())
            || isHolding(first));
  }

  /** "held talks with Lind in June and telephoned Holm". */
  private boolean isHolding(int verb) {
    return words.is(Cue.HOLD, "verb", parse.lemma(verb))
        && parse.children(verb, "obj").stream()
            .filter(
                o -> !words.has(Trait.TRIP, parse.lemma(o))) // "paid a visit in May and met Lind"
            .anyMatch(o -> parse.tagged(o, "NN") && !words.noun(parse.lemma(o)).isEmpty());
  }

  private boolean isWhere(int clause) {
    return parse.relation(clause).equals("acl:relcl") && parse.hasChild(clause, "advmod", "where");
  }

  /** Whether a word is one of the meeting's own, not of what hangs on it. */
  boolean isCore(int token) {
    return core.contains(token);
  }

  private boolean continues(int at, int head) {
    String relation = parse.relation(at);
    if (relation.equals("ccomp") && parse.hasChild(at, "mark", "to")) {
      relation = "xcomp"; // "was due to hold talks"
    }
    if (Parse.isOneOf(relation, "acl:relcl", "parataxis", "ccomp", "appos")) {
      return false;
    }
    if (new StatusCues(parse, words).isMoved(head)) {
      return true;
    }
    if (relation.equals("advcl")
        && (parse.hasChild(at, "mark", "before") || parse.preposition(at).equals("before"))) {
      return false; // "will meet Holm on Monday before flying to Oslo to see Lind"
    }
    if (words.is(Cue.REPORT, "verb", parse.lemma(head))
        || words.is(Cue.CANCEL, "verb", parse.lemma(head))
        || parse.lemma(head).equals("call")) {
      return false; // the day of the calling off is not the meeting's
    }
    if (words.is(Cue.DENY, "verb", parse.lemma(head)) && isRequest(parse.child(head, "obj"))) {
      return false; // nor is that of "rejected a request to meet"
    }
    if (parse.tagged(at, "V")) {
      if (relation.equals("conj")
          && at != core.get(0)
          && words.is(Cue.PLAN, "verb", parse.lemma(at))) {
        return false; // "spoke on Thursday and agreed to meet": the day of the agreement
      }
      if (relation.equals("conj") && hasOwnStart(at)) {
        return false; // another clause, with a subject of its own
      }
      boolean finite =
          relation.equals("advcl")
              && VerbForm.of(parse, at).tense() != Tense.NONE
              && !parse.hasChild(at, "mark", "so", "that"); // "so that she can meet Lind"
      return !finite && Parse.isOneOf(relation, "xcomp", "acl", "advcl", "conj");
    }
    return Parse.isOneOf(relation, "obj", "nsubj", "nsubj:pass", "conj")
        || relation.startsWith("obl") && (isCue(head) || isMeanwhile(at) || isAsGuest(at))
        || relation.startsWith("nmod") && parse.tagged(head, "NN");
  }

  /** A subject, or "that"; but "came on Monday and was to see Lind". */
  private boolean hasOwnStart(int verb) {
    return parse.child(verb, "nsubj", "nsubj:pass") >= 0
        || parse.children(verb, "mark").stream()
            .anyMatch(
                mark ->
                    !parse.lemma(mark).equals("to")
                        || VerbForm.of(parse, verb).tense() != Tense.DESTINED);
  }

  private boolean isRequest(int noun) {
    return noun >= 0 && words.is(Cue.SEEK, "noun", parse.lemma(noun));
  }

  /** "said on Monday during talks": the day of the one is the day of the other. */
  private boolean isMeanwhile(int noun) {
    return Parse.isOneOf(parse.preposition(noun), "during", "in", "at", "out", "for");
  }

  /** "stayed in Oslo as the guest of Lind". */
  private boolean isAsGuest(int noun) {
    return parse.preposition(noun).equals("as") && noun == core.get(0);
  }

  private boolean isCue(int verb) {
    String lemma = parse.lemma(verb);
    return words.is(Cue.HOLD, "verb", lemma)
        || words.is(Cue.SEEK, "verb", lemma)
        || words.is(Cue.PLAN, "verb", lemma);
  }

  /** Whether a verb of the meeting's moves it to another day. */
  boolean isMoved() {
    return core.stream().anyMatch(new StatusCues(parse, words)::isMoved);
  }

  /** Whether a phrase's head belongs to the meeting: no other verb stands between. */
  boolean has(int token) {
    return has(token, false);
  }

  /** The same of a date, which may hang on the purpose: "met Lind to discuss trade on Monday". */
  boolean hasDate(int token) {
    boolean root = // "The day before she had met Lind", parsed as a day that she met
        core.indexOf(token) > 0
            && parse.head(token) < 0
            && parse.hasChild(core.get(0), "aux", "have");
    return root || has(token, true);
  }

  private boolean has(int token, boolean date) {
    Aside aside = new Aside(parse);
    int below = token;
    int at = token;
    for (int step = 0; step < 8; step++) {
      if (step > 0 && core.contains(at)) {
        return true;
      }
      String relation = parse.relation(at);
      int head = parse.head(at);
      if (step > 0 && isAfterSide(token, at)) {
        return true;
      }
      if (step == 0 && date && relation.equals("appos") && parse.verbAbove(at) >= 0) {
        at =
            parse.verbAbove(at); // "met the banker, Lind, the day before", parsed as his other name
        if (core.contains(at)) {
          return true;
        }
      }
      int home = step == 0 ? -1 : aside.home(below, at);
      if (home >= 0) {
        below = at;
        at = home; // "met Lind, who chairs the board, on Monday"
        continue;
      }
      if (head < 0
          || Parse.isOneOf(relation, "acl:relcl", "parataxis", "appos", "conj", "ccomp")
          || step > 0
              && parse.tagged(at, "V")
              && !isHeld(at)
              && !(date && step == 1 && isPurpose(at))) {
        return false;
      }
      below = at;
      at = head;
    }
    return false;
  }

  /** "met Lind, the mayor, and Holm at an inn": what follows the last of them is of all. */
  private boolean isAfterSide(int token, int name) {
    int first = name;
    while (parse.relation(first).equals("conj")) {
      first = parse.head(first);
    }
    return first != name
        && token > name
        && parse.tagged(name, "NNP")
        && parse.head(first) == core.get(0)
        && Parse.isOneOf(parse.relation(first), "obj", "obl", "nmod")
        && parse.tagged(core.get(0), "V");
  }

  /** "met Lind to discuss trade on Monday": the day may hang on the purpose. */
  private boolean isPurpose(int verb) {
    return Parse.isOneOf(parse.relation(verb), "advcl", "xcomp", "acl")
        && parse.hasChild(verb, "mark", "to");
  }

  /**
   * "a meeting held in Geneva", "met a team led by Lind in Geneva", "at a palace overlooking the
   * bay on Monday": the participle only links.
   */
  private boolean isHeld(int verb) {
    return parse.relation(verb).equals("acl")
        && (Parse.isOneOf(parse.lemma(verb), "hold", "last")
            || words.has(Trait.LEADS, parse.lemma(verb)) && parse.child(verb, "obl") >= 0
            || parse.token(verb).tag().equals("VBG") && new Venue(parse, words).is(parse.head(verb))
            || words.is(Cue.PLAN, "verb", parse.lemma(verb)));
  }

  /** Whether a token hangs on a word of the meeting's, and on no other of them nearer. */
  boolean isUnder(int token, int word) {
    for (int at = parse.head(token), step = 0; at >= 0 && step < 8; at = parse.head(at), step++) {
      if (core.contains(at)) {
        return at == word;
      }
    }
    return false;
  }

  /** The prepositions between a token and the meeting's words, from the token upwards. */
  List<String> prepositions(int token) {
    List<String> found = new ArrayList<>();
    for (int at = token, step = 0;
        at >= 0 && step < 8 && (step == 0 || !core.contains(at));
        step++) {
      String preposition = parse.preposition(at);
      if (!preposition.isEmpty()) {
        found.add(preposition);
      }
      at = parse.head(at);
    }
    return found;
  }

  /** The nouns between a token and the meeting's words, the token not included. */
  List<Integer> between(int token) {
    List<Integer> found = new ArrayList<>();
    int at = parse.head(token);
    for (int step = 0; at >= 0 && step < 8 && !core.contains(at); step++) {
      found.add(at);
      at = parse.head(at);
    }
    return found;
  }

  List<Integer> core() {
    return List.copyOf(core);
  }
}
