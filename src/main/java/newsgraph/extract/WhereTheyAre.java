package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords.Trait;

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

  /** The one place; null if none is told, or two. */
  String find(Neighborhood neighborhood, List<MeetingMention.Party> parties) {
    List<Integer> found = new ArrayList<>();
    List<Integer> clauses = new ArrayList<>();
    for (int core : neighborhood.core()) {
      for (int clause : parse.children(core, "advcl")) {
        boolean then =
            parse.hasChild(clause, "mark", "while", "when", "once")
                || parse.hasChild(clause, "advmod", "when", "once");
        if (then && isIn(clause)) {
          found.add(clause); // "while she is in Oslo", "while in Oslo", "once he was in Oslo"
        }
      }
    }
    for (MeetingMention.Party party : parties) {
      if (party.mention().sentence() == parse.sentence().index()) {
        clauses.addAll(parse.children(party.mention().head(), "acl:relcl"));
      }
    }
    clauses.stream().map(this::place).filter(at -> at >= 0).forEach(found::add);
    return found.size() == 1 ? places.name(found.get(0)) : null;
  }

  /** The place that a clause in the present says that somebody is in, or has come to; or -1. */
  private int place(int clause) {
    boolean is =
        parse.children(clause, "cop").stream()
            .anyMatch(be -> parse.token(be).tag().matches("VBZ|VBP"));
    if (is && isIn(clause)) {
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
