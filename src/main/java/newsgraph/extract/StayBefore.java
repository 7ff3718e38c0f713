package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.DateRange;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Where somebody was when the story goes on: "Ruiz landed in Oslo on Monday. She met Lind at the
 * airport". The next sentence in the simple past, which names no other place, is told of there.
 *
 * @param trips where the people of the article went, in the order of the text
 */
record StayBefore(AnnotatedArticle article, List<Trip> trips) {
  /** The place of the meeting, if the sentence before tells that one side went or was there. */
  Optional<String> place(MeetingMention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    if (!isSimplePast(sentence, mention.trigger()) || namesPlace(sentence)) {
      return Optional.empty();
    }
    List<Trip> told =
        trips.stream()
            .filter(trip -> mention.people().contains(trip.person()))
            .filter(trip -> mention.sentence() - trip.sentence() == 1)
            .toList();
    boolean one = told.stream().map(Trip::place).distinct().count() == 1;
    return one && told.stream().allMatch(trip -> isThen(mention.date(), trip.date()))
        ? Optional.of(told.get(0).place())
        : Optional.empty();
  }

  /** "met", "was received"; but "had met" was before, and may have been elsewhere. */
  static boolean isSimplePast(Sentence sentence, int trigger) {
    Parse parse = new Parse(sentence);
    int verb = parse.verbAbove(trigger);
    int main = verb;
    while (main >= 0 && parse.relation(main).equals("conj") && parse.child(main, "aux") < 0) {
      main = parse.head(main);
    }
    return verb >= 0
        && VerbForm.of(parse, verb).tense() == VerbForm.Tense.PAST
        && !parse.hasChild(verb, "aux", "have")
        && main >= 0
        && parse.head(main) < 0;
  }

  /** "met Lind in Rome", "returned to Rome": the story has gone elsewhere. */
  private static boolean namesPlace(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int token = 0; token < parse.size(); token++) {
      if (parse.token(token).entity() == Entity.LOCATION
          && (parse.relation(token).startsWith("obl") || parse.relation(token).startsWith("nmod"))
          && Parse.isOneOf(parse.preposition(token), "in", "at", "to", "from", "near")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the meeting may be of the stay: not before it, and not long after. */
  private static boolean isThen(DateRange meeting, DateRange stay) {
    return meeting == null
        || stay == null
        || meeting.precision() == stay.precision()
            && meeting.to().compareTo(stay.from()) >= 0
            && meeting
                .from()
                .substring(0, Math.min(7, meeting.from().length()))
                .equals(stay.to().substring(0, Math.min(7, stay.to().length())));
  }
}
