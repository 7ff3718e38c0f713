package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.Sentence.Entity;

/**
 * The place that a "where" clause is about: "flew to Oslo, where she met Lind". The parser often
 * hangs the clause on the verb: "will fly to Oslo next month, where she is to meet Lind".
 */
record WhereClause(Parse parse, MeetingWords words) {
  /** The head of the place, a word before the clause; -1 if it is no such clause. */
  int place(int clause) {
    int head = parse.head(clause);
    boolean where = parse.hasChild(clause, "advmod", "where");
    boolean relative = parse.relation(clause).equals("acl:relcl");
    if (head < 0 || !where && !isDuring(clause)) {
      return -1;
    }
    if (where && relative && !parse.isTime(head)) {
      return parse.conjuncts(head).stream() // "flew to Lima and Oslo, where"
          .filter(place -> place < clause && parse.token(place).entity() == Entity.LOCATION)
          .reduce((first, second) -> second)
          .orElse(head);
    }
    boolean beside = Parse.isOneOf(parse.relation(clause), "advcl", "dep", "acl:relcl");
    int verb = parse.verbAbove(head);
    if (!beside || verb < 0 || verb > clause) {
      return -1;
    }
    return placesOf(verb).stream()
        .filter(place -> place > verb && place < clause)
        .reduce((first, second) -> second)
        .orElse(where && relative ? head : -1);
  }

  /** "a visit to Oslo, during which she met Lind". */
  private boolean isDuring(int clause) {
    int head = parse.head(clause);
    return parse.children(clause, "obl").stream()
            .filter(which -> parse.token(which).tag().equals("WDT"))
            .anyMatch(which -> parse.preposition(which).equals("during"))
        && head >= 0
        && (isTrip(head) || parse.children(head, "obj", "obl").stream().anyMatch(this::isTrip));
  }

  private boolean isTrip(int noun) {
    return parse.tagged(noun, "NN") && words.has(Trait.TRIP, parse.lemma(noun));
  }

  private List<Integer> placesOf(int verb) {
    List<Integer> places = new ArrayList<>();
    for (int child : parse.children(verb, "obj", "obl", "nmod")) {
      if (isTrip(child)) {
        parse.children(child, "nmod").stream().filter(this::isPlace).forEach(places::add);
      }
      boolean visited =
          parse.relation(child).equals("obj")
              && parse.token(child).entity() == Entity.LOCATION
              && words.has(Trait.TRIP, parse.lemma(verb));
      if (visited || isPlace(child)) {
        parse.conjuncts(child).stream()
            .filter(place -> place == child || parse.token(place).entity() == Entity.LOCATION)
            .forEach(places::add);
      }
    }
    places.sort(null);
    return places;
  }

  /** "to Oslo"; "signed at a hotel in Oslo on Monday, where she met Lind": the hotel. */
  private boolean isPlace(int token) {
    return parse.token(token).entity() == Entity.LOCATION
            && Parse.isOneOf(parse.preposition(token), "to", "in", "at", "for", "into")
        || new Venue(parse, words).is(token);
  }
}
