package newsgraph.extract;

import newsgraph.model.Sentence.Entity;

/**
 * Where a trip with a purpose goes: "flew to Oslo to see Lind", in which the parser lets Oslo see.
 */
record TripGoal(Parse parse) {
  /** The place that the parser took for the subject of the purpose; or -1. */
  int of(int verb) {
    for (int purpose : parse.children(verb, "advcl", "xcomp")) {
      int place = parse.child(purpose, "nsubj");
      boolean goal =
          place > verb
              && place < purpose
              && parse.token(place).entity() == Entity.LOCATION
              && parse.hasChild(purpose, "mark", "to")
              && parse.left(place) > 0
              && parse.token(parse.left(place) - 1).text().equals("to");
      if (goal) {
        return place;
      }
    }
    return -1;
  }
}
