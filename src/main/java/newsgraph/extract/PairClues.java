package newsgraph.extract;

import java.util.EnumMap;
import java.util.Map;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trigger;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/** Gathers what speaks for and against any two people as the sides of one meeting word. */
final class PairClues {
  private final Parse parse;
  private final MeetingWords words;
  private final int word;
  private final SideStanding standing;
  private final Map<SideClue, Double> common = new EnumMap<>(SideClue.class);

  /**
   * @param word the token of the meeting word
   * @param persons how many people its sentence mentions
   */
  PairClues(Parse parse, MeetingWords words, int word, Trigger trigger, int persons) {
    this.parse = parse;
    this.words = words;
    this.word = word;
    this.standing = new SideStanding(parse, words, word);
    ofWord(trigger);
    common.put(SideClue.PEOPLE, StrictMath.log(Math.max(1, persons)));
    add(common, SideClue.ALONE, persons == 2);
  }

  /** The same for any two people. */
  private void ofWord(Trigger trigger) {
    Sentence sentence = parse.sentence();
    MeetingStatus status = new StatusReader(parse, words).read(word);
    boolean placed = false;
    for (int at = 0; at < parse.size(); at++) {
      placed |=
          parse.token(at).entity() == Sentence.Entity.LOCATION
              && Parse.isOneOf(parse.preposition(at), "in", "at", "to");
    }
    add(common, SideClue.ANY, true);
    add(common, SideClue.of(trigger.frame()), true);
    add(common, SideClue.DATED, !sentence.dates().isEmpty());
    add(common, SideClue.PLACED, placed);
    add(common, SideClue.QUOTED, parse.isQuoted(word));
    add(common, SideClue.ABSENT, MeetingReader.isAbsent(status));
    add(common, SideClue.UNASSERTED, status == null);
  }

  /** What speaks for these two and against them. */
  Map<SideClue, Double> of(People.Mention one, People.Mention other) {
    Map<SideClue, Double> clues = new EnumMap<>(common);
    ofOne(one, clues);
    ofOne(other, clues);
    SideClue first = standing.of(one.head());
    SideClue second = standing.of(other.head());
    boolean same = one.head() == other.head();
    boolean list = standing.part(one.head()) == standing.part(other.head());
    add(clues, first, true);
    add(clues, second, true);
    add(clues, SideStanding.together(first, second), true);
    add(clues, SideClue.AROUND, one.head() < word != other.head() < word);
    add(clues, SideClue.ONE_PHRASE, same);
    add(clues, SideClue.LISTED, list && !same);
    return clues;
  }

  /**
   * Whether a verb is done to what cannot be the two: "saw Ruiz and Lind", whom somebody else met;
   * "visited the tomb of Lind".
   */
  boolean areNoSides(People.Mention one, People.Mention other) {
    SideClue first = standing.of(one.head());
    boolean together = standing.part(one.head()) == standing.part(other.head());
    return parse.tagged(word, "V")
        && (together && first != SideClue.SUBJECT
            || first == SideClue.PART_OF
            || standing.of(other.head()) == SideClue.PART_OF);
  }

  /** Counted for each of the two. */
  private void ofOne(People.Mention mention, Map<SideClue, Double> clues) {
    int head = mention.head();
    int distance = Math.max(1, Math.abs(head - word));
    add(clues, SideClue.PRONOUN, mention.via() == Via.PRONOUN);
    add(clues, SideClue.NOMINAL, mention.via() == Via.NOMINAL);
    add(clues, SideClue.APPOSED, parse.relation(head).equals("appos"));
    add(clues, SideClue.POSSESSIVE, parse.relation(head).equals("nmod:poss"));
    add(clues, SideClue.SAYER, Clause.isSayer(parse, words, head));
    clues.merge(SideClue.DISTANCE, StrictMath.log(distance), Double::sum);
  }

  private static void add(Map<SideClue, Double> clues, SideClue clue, boolean holds) {
    clues.merge(clue, holds ? 1.0 : 0.0, Double::sum);
  }
}
