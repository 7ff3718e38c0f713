package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Frame;
import newsgraph.lexicon.MeetingWords.Trait;

/** The sides of a meeting that is only told beside what its people do: "said during a call". */
final class Bystanders {
  private final Parse parse;
  private final Clause clause;
  private final MeetingWords words;
  private final StraySides stray;

  Bystanders(Parse parse, MeetingWords words) {
    this.parse = parse;
    this.clause = new Clause(parse, words);
    this.words = words;
    this.stray = new StraySides(parse, words);
  }

  /** "Ruiz praised the treaty during a call with Lind": who acts in a meeting takes part in it. */
  void add(int noun, Frame frame, List<Side> sides) {
    int phrase = noun;
    for (int step = 0; step < 3 && parse.relation(phrase).startsWith("nmod"); step++) {
      phrase = parse.head(phrase);
    }
    int verb = parse.child(phrase, "cop") >= 0 ? phrase : parse.head(phrase);
    if (parse.relation(noun).startsWith("nmod")
        && parse.tagged(parse.head(noun), "NNP")
        && Parse.isOneOf(parse.preposition(noun), "after", "following", "during")
        && isWithSomebody(noun)) {
      sides.add(new Side(parse.head(noun), null, true)); // "Ruiz, after talks with Lind, said"
    }
    if (frame == Frame.OCCASION && isBare(noun, frame)) {
      addOver(noun, sides);
    }
    if (isStage(noun) && clause.subjects(verb).size() > 1) {
      sides.addAll(Side.named(clause.subjects(verb), null));
    }
    boolean last = // "have not spoken since a brief encounter in Oslo"
        parse.preposition(noun).equals("since")
            && frame == Frame.MEETING
            && parse.token(noun).tag().equals("NN")
            && (parse.hasChild(noun, "det", "a", "an") || parse.child(noun, "nmod:poss") >= 0)
            && parse.relation(noun).startsWith("obl")
            && verb >= 0
            && !words.verb(parse.lemma(verb)).isEmpty();
    if (last) {
      sides.addAll(Side.named(clause.subjects(verb), null));
      for (int object : parse.children(verb, "obj")) {
        sides.addAll(Side.named(parse.conjuncts(object), null));
      }
      for (int with : parse.children(verb, "obl")) {
        if (with != noun && MeetingFrame.isWith(parse.preposition(with))) {
          sides.addAll(Side.named(parse.conjuncts(with), null));
        }
      }
      return;
    }
    boolean gone = // "went on to lunch with Lind", "came to a dinner with Lind"
        Parse.isOneOf(parse.preposition(noun), "to", "into")
            && verb >= 0
            && words.has(Trait.TRIP, parse.lemma(verb))
            && parse.relation(noun).equals("obl");
    List<Integer> with =
        gone
            ? parse.children(verb, "obl").stream()
                .filter(w -> w > noun && MeetingFrame.isWith(parse.preposition(w)))
                .flatMap(w -> parse.conjuncts(w).stream())
                .toList()
            : List.of();
    if (gone && (isWithSomebody(noun) || !with.isEmpty())) {
      sides.addAll(Side.named(clause.subjects(verb), null));
      sides.addAll(Side.named(with, null));
      return;
    }
    boolean stretch =
        parse.preposition(noun).equals("of") && phrase != noun && isStretch(parse, phrase);
    String how = parse.preposition(stretch ? phrase : noun);
    boolean late = // "pulled out at the last minute of a meeting with Lind"
        phrase != noun
            && parse.lemma(phrase).equals("minute")
            && parse.hasChild(phrase, "amod", "last");
    boolean beside =
        late
            || Parse.isOneOf(
                how,
                "during",
                "in",
                "at",
                "after",
                "following",
                "ahead",
                "before",
                "from",
                "over",
                "out",
                "for");
    if (!beside
        || verb < 0
        || verb != phrase && !parse.relation(phrase).startsWith("obl")
        || parse.child(noun, "nmod:poss") >= 0) {
      return;
    }
    boolean predicate = parse.tagged(verb, "V") || parse.child(verb, "cop") >= 0;
    if (parse.child(verb, "aux:pass") >= 0
        && Parse.isOneOf(parse.preposition(noun), "in", "during", "over")) {
      sides.addAll(Side.named(by(verb), null)); // "was told by Lind in a telephone call"
    }
    if (isWithSomebody(noun) && predicate) {
      sides.addAll(Side.named(clause.subjects(verb), null));
    } else if (isSharedAfter(noun, frame, verb)) {
      sides.addAll(Side.named(clause.subjects(verb), null));
    } else if ((parse.hasChild(noun, "det", "a") || isBare(noun, frame))
        && parse.tagged(verb, "V")
        && Parse.isOneOf(parse.preposition(noun), "during", "in", "at", "over")) {
      // "Ruiz told Lind in a phone call", "Peru told Chilean officials during talks"
      sides.addAll(
          frame == Frame.MEETING
              ? Side.of(clause.subjects(verb), null)
              : Side.named(clause.subjects(verb), null));
      for (int other : parse.children(verb, "obl")) { // "clashed with Lind at a meeting"
        if (parse.preposition(other).equals("with")) {
          sides.addAll(Side.named(parse.conjuncts(other), null));
        }
      }
      for (int object : parse.children(verb, "obj", "iobj")) {
        boolean addressed = parse.token(object).tag().endsWith("S") && frame == Frame.MEETING;
        sides.addAll(
            addressed
                ? Side.of(parse.conjuncts(object), null) // "at a summit Ruiz warned the leaders"
                : Side.named(parse.conjuncts(object), null));
      }
    } else if (parse.tagged(verb, "NNP") && phrase < verb && parse.child(verb, "cop") >= 0) {
      sides.addAll(Side.named(parse.conjuncts(verb), null)); // "At the meeting were Ruiz and Lind"
      for (int along : parse.children(verb, "nmod")) {
        sides.addAll(Side.named(parse.conjuncts(along), null));
      }
    }
  }

  /** "Ruiz and Lind signed a pact after talks in Oslo": talks of theirs. */
  private boolean isSharedAfter(int noun, Frame frame, int verb) {
    return frame == Frame.MEETING
        && Parse.isOneOf(parse.preposition(noun), "after", "following")
        && parse.token(noun).tag().equals("NNS")
        && parse.child(noun, "det", "nmod:poss") < 0
        && parse.tagged(verb, "V")
        && parse.child(verb, "nsubj") >= 0
        && parse.conjuncts(parse.child(verb, "nsubj")).size() > 1;
  }

  /** "put the idea to Lind over dinner": whoever stands between the verb and the meal. */
  private void addOver(int meal, List<Side> sides) {
    int verb = parse.verbAbove(meal);
    if (verb < 0) {
      return;
    }
    for (int token = verb + 1; token < meal; token++) {
      boolean told =
          parse.tagged(token, "NNP")
              && (Parse.isOneOf(parse.preposition(token), "to", "with")
                  || parse.relation(token).matches("obj|iobj") && parse.head(token) == verb)
              && parse.isUnder(token, verb);
      if (told) {
        sides.addAll(Side.named(parse.conjuncts(token), null));
        sides.addAll(Side.named(clause.subjects(verb), null));
      }
    }
  }

  /** "Ruiz and Lind embraced at the start of a meeting". */
  private boolean isStage(int noun) {
    int stage = parse.head(noun);
    return stage >= 0
        && parse.relation(noun).startsWith("nmod")
        && parse.preposition(noun).equals("of")
        && words.has(Trait.STAGE, parse.lemma(stage))
        && parse.relation(stage).startsWith("obl");
  }

  private List<Integer> by(int verb) {
    List<Integer> agents = new ArrayList<>(parse.children(verb, "obl", "obl:agent"));
    for (int part : parse.children(verb, "obl")) {
      agents.addAll(parse.children(part, "nmod")); // "was told of the plan by Lind"
    }
    return agents.stream()
        .filter(agent -> parse.preposition(agent).equals("by"))
        .flatMap(agent -> parse.conjuncts(agent).stream())
        .toList();
  }

  /** "during talks", "over dinner". */
  private boolean isBare(int noun, Frame frame) {
    boolean plural = frame == Frame.MEETING && parse.token(noun).tag().equals("NNS");
    boolean meal = frame == Frame.OCCASION && parse.preposition(noun).equals("over");
    boolean any = meal && parse.hasChild(noun, "det", "a", "an"); // "over a drink"
    return any || (plural || meal) && parse.child(noun, "det", "nmod:poss") < 0;
  }

  /** "hours of talks", "a day of talks"; but "the time of the talks". */
  static boolean isStretch(Parse parse, int time) {
    return parse.isTime(time)
        && (parse.token(time).tag().equals("NNS")
            || parse.child(time, "nummod") >= 0
            || parse.hasChild(time, "det", "a", "an"));
  }

  /** "between Lind and Holm", "between officials". */
  private boolean isComplete(int between) {
    return parse.preposition(between).equals("between")
        && (parse.conjuncts(between).size() > 1 || parse.token(between).tag().endsWith("S"));
  }

  /** "on a train": where a meeting is, on which the parser may hang whom it is with. */
  static boolean isPlace(Parse parse, int phrase) {
    return Parse.isOneOf(parse.preposition(phrase), "in", "at", "on")
        && !parse.tagged(phrase, "NNS");
  }

  /** "talks with Lind". */
  private boolean isWithSomebody(int noun) {
    return stray.isBehindDoors(noun)
        || parse.children(noun, "nmod").stream()
            .filter(
                p -> !isComplete(p)) // "won it after talks between the two": who won is no third
            .anyMatch(p -> MeetingFrame.isWith(parse.preposition(p)))
        || parse.children(noun, "nmod").stream()
            .filter(place -> isPlace(parse, place))
            .flatMap(place -> parse.children(place, "nmod").stream())
            .anyMatch(p -> MeetingFrame.isWith(parse.preposition(p)))
        || parse.children(noun, "acl").stream()
            .anyMatch( // "after talks attended by Lind"
                v ->
                    parse.token(v).tag().equals("VBN") && words.has(Trait.ATTENDS, parse.lemma(v)));
  }
}
