package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.DateRange;
import newsgraph.model.Evidence;

/**
 * A meeting as one word tells it.
 *
 * @param sentence index of the sentence
 * @param trigger index of the word's token
 * @param parties people who take part; more than one mention of a person is possible
 * @param others unnamed or collective sides, as printed
 * @param status null where the words take it for granted
 * @param presupposed whether the status was only taken for granted by the clause around it
 * @param kind how they meet
 * @param occasion the word that tells it: "meet", "dinner"
 * @param date null if not told here
 * @param place null if not told here
 * @param multiple whether it is a series
 * @param definite whether the words point back to a meeting told before: "that meeting"
 * @param attended whether it only says that somebody was there: "Ruiz was at the meeting"
 * @param attribution who says so; may be empty
 * @param evidence the words that say so
 */
record MeetingMention(
    int sentence,
    int trigger,
    List<Party> parties,
    List<String> others,
    MeetingStatus status,
    boolean presupposed,
    MeetingKind kind,
    String occasion,
    DateRange date,
    String place,
    boolean multiple,
    boolean definite,
    boolean attended,
    List<String> attribution,
    Evidence evidence) {

  MeetingMention {
    parties = List.copyOf(parties);
    others = List.copyOf(others);
    attribution = List.copyOf(attribution);
  }

  /**
   * One mention of a participant.
   *
   * @param mention the words and whom they stand for
   * @param role null if the words do not tell
   */
  record Party(People.Mention mention, Role role) {
    int person() {
      return mention.person();
    }
  }

  /** That a meeting told before came to nothing, or so it is said. */
  static MeetingMention undoing(
      MeetingMention to, int sentence, int trigger, MeetingStatus status, Evidence evidence) {
    return pointing(to, sentence, trigger, List.of(), status, false, evidence);
  }

  /**
   * What a sentence tells of a meeting told before, which it only points to.
   *
   * @param parties who takes part, as far as it says so
   * @param status null if it takes it for granted
   * @param attended whether it only says that they were there
   */
  static MeetingMention pointing(
      MeetingMention to,
      int sentence,
      int trigger,
      List<Party> parties,
      MeetingStatus status,
      boolean attended,
      Evidence evidence) {
    return new MeetingMention(
        sentence,
        trigger,
        parties,
        List.of(),
        status,
        false,
        to.kind,
        to.occasion,
        null,
        null,
        to.multiple,
        true,
        attended,
        List.of(),
        evidence);
  }

  /** The same on this date, at this place; null where they are not known. */
  MeetingMention at(DateRange when, String where) {
    return copy(parties, others, when, where, multiple);
  }

  /**
   * The same of these two alone.
   *
   * @param series whether the two met more than once
   */
  MeetingMention of(Party one, Party other, boolean series) {
    return copy(List.of(one, other), List.of(), date, place, series);
  }

  /** The same of these people alone, all of them named. */
  MeetingMention with(List<Party> sides) {
    return copy(sides, List.of(), date, place, multiple);
  }

  private MeetingMention copy(
      List<Party> sides, List<String> unnamed, DateRange when, String where, boolean series) {
    return new MeetingMention(
        sentence,
        trigger,
        sides,
        unnamed,
        status,
        presupposed,
        kind,
        occasion,
        when,
        where,
        series,
        definite,
        attended,
        attribution,
        evidence);
  }

  /** Whether a side says of a meeting told before that it was not. */
  boolean isDenial() {
    return definite && status == MeetingStatus.DENIED && parties.isEmpty() && others.isEmpty();
  }

  List<Integer> people() {
    List<Integer> people = new ArrayList<>();
    for (Party party : parties) {
      if (!people.contains(party.person())) {
        people.add(party.person());
      }
    }
    return people;
  }
}
