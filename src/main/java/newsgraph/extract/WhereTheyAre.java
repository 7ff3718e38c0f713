package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.DateExpression;

/**
 * The place where a clause beside the meeting says that a side is: "will see Lind while she is in
 * Oslo", "will meet Lind, who is in Oslo for a fair".
 */
final class WhereTheyAre {
  private final Parse parse;
  private final Lexicon lexicon;
  private final MeetingPlaces places;

  WhereTheyAre(Parse parse, Lexicon lexicon, MeetingPlaces places) {
    this.parse = parse;
    this.lexicon = lexicon;
    this.places = places;
  }

  /**
   * The one place; null if none is told, or two.
   *
   * @param dated whether the meeting has a day of its own, which need not be that of a stay
   */
  String find(Neighborhood neighborhood, List<MeetingMention.Party> parties, boolean dated) {
    List<Integer> found = places(neighborhood, parties, dated);
    return found.stream().map(places::name).distinct().count() == 1
        ? places.name(found.get(0))
        : null;
  }

  /** The days of the stay: "Lind, who was in Oslo on Monday, saw Holm". */
  List<DateExpression> days(Neighborhood neighborhood, List<MeetingMention.Party> parties) {
    return places(neighborhood, parties, false).stream()
        .filter(place -> !parse.preposition(place).equals("from"))
        .flatMap(
            place ->
                parse.sentence().dates().stream()
                    .filter(d -> parse.children(place).contains(d.begin())))
        .filter(d -> Parse.isOneOf(parse.preposition(d.begin()), "on", "in", "over", ""))
        .toList();
  }

  private List<Integer> places(
      Neighborhood neighborhood, List<MeetingMention.Party> parties, boolean dated) {
    List<Integer> found = new ArrayList<>();
    List<Integer> clauses = new ArrayList<>();
    for (int core : neighborhood.core()) {
      for (int clause : parse.children(core, "advcl")) {
        boolean then =
            parse.hasChild(clause, "mark", "while", "when", "once")
                || parse.hasChild(clause, "advmod", "when", "once");
        if (then && isIn(clause)) {
          found.add(clause); // "while she is in Oslo", "while in Oslo", "once he was in Oslo"
        } else if (then && goal(clause) >= 0) {
          found.add(goal(clause)); // "when he visits Oslo in May"
        }
      }
    }
    for (MeetingMention.Party party : parties) {
      if (party.mention().sentence() == parse.sentence().index()) {
        clauses.addAll(clausesOf(party.mention().head()));
      }
    }
    boolean past = isPast(neighborhood);
    clauses.stream()
        .map(clause -> place(clause, past, dated))
        .filter(at -> at >= 0)
        .forEach(found::add);
    return found;
  }

  /** "Ruiz, who", "Ruiz, the mayor, who", "the mayor, Ruiz, who". */
  private List<Integer> clausesOf(int name) {
    List<Integer> clauses = new ArrayList<>(parse.children(name, "acl:relcl"));
    parse
        .children(name, "appos")
        .forEach(appos -> clauses.addAll(parse.children(appos, "acl:relcl")));
    if (parse.relation(name).equals("appos")) {
      clauses.addAll(parse.children(parse.head(name), "acl:relcl"));
    }
    return clauses;
  }

  /** Whether the meeting is told in the past, so that where they were then is where they met. */
  private boolean isPast(Neighborhood neighborhood) {
    return neighborhood.core().stream()
        .anyMatch(
            verb ->
                parse.token(verb).tag().equals("VBD")
                    || parse.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(aux -> parse.token(aux).tag().equals("VBD")));
  }

  /** The place that somebody goes to in a clause, or -1: "when he visits Oslo". */
  private int goal(int clause) {
    if (!lexicon.meetingWords().has(Trait.TRIP, parse.lemma(clause))) {
      return -1;
    }
    return parse.children(clause, "obj", "obl").stream()
        .filter(places::isLocation)
        .filter(
            to ->
                parse.relation(to).equals("obj") && parse.lemma(clause).equals("visit")
                    || parse.preposition(to).equals("to"))
        .findFirst()
        .orElse(-1);
  }

  /** The place that a clause says that somebody is in, or has come to; or -1. */
  private int place(int clause, boolean past, boolean dated) {
    boolean is =
        parse.children(clause, "cop").stream()
            .anyMatch(be -> parse.token(be).tag().matches(past ? "VBZ|VBP|VBD" : "VBZ|VBP"));
    boolean other =
        dated && parse.sentence().dates().stream().anyMatch(d -> parse.isUnder(d.begin(), clause));
    if (is && isIn(clause) && !(past && other)) {
      return clause;
    }
    if (!lexicon.meetingWords().has(Trait.ARRIVES, parse.lemma(clause))) {
      return -1;
    }
    return parse.children(clause, "obl").stream().filter(this::isIn).findFirst().orElse(-1);
  }

  private boolean isIn(int token) {
    return places.isLocation(token) && Parse.isOneOf(parse.preposition(token), "in", "at");
  }
}
