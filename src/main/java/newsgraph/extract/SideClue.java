package newsgraph.extract;

import newsgraph.lexicon.MeetingWords.Frame;

/**
 * What speaks for two people as the sides of the meeting that a word tells of, or against: where
 * each of them stands from the word, how they stand to one another, and what the word is. Each is 0
 * or 1 unless said. What each weighs is in {@code sides.tsv}.
 */
enum SideClue {
  /** Always. */
  ANY,
  /** How many of the two are subjects of the word's clause: "Ruiz will see". */
  SUBJECT,
  /** How many are objects there. */
  OBJECT,
  /** How many follow "with" there. */
  WITH,
  /** How many follow "to" there. */
  TO,
  /** How many follow "by" or "from" there. */
  BY,
  /** How many follow "of" there. */
  OF,
  /** How many follow another preposition there. */
  OBLIQUE,
  /** How many own the word: "Ruiz's talks". */
  OWNER,
  /** How many own what stands in one of these places: "with Ruiz's envoy", "at Ruiz's house". */
  OWNS_PART,
  /** How many hang on what stands there by a preposition: "with the envoy of Ruiz". */
  PART_OF,
  /** How many stand deeper in the word's clause. */
  DEEP,
  /** How many stand in a clause below it: "met Lind, whom Ruiz had sent". */
  CLAUSE_BELOW,
  /** How many are subjects of a clause above it: "Ruiz said that they met". */
  SUBJECT_ABOVE,
  /** How many stand otherwise in a clause above it. */
  ABOVE,
  /** How many stand in a clause beside it. */
  BESIDE,

  /** Two subjects. */
  TWO_SUBJECTS,
  /** A subject, and one who hangs on the word or its verb. */
  SUBJECT_AND_PART,
  /** A subject, and one below it. */
  SUBJECT_AND_BELOW,
  /** A subject, and one out of the clause. */
  SUBJECT_AND_OUT,
  /** Two who hang on the word or its verb. */
  TWO_PARTS,
  /** One who does, and one below it. */
  PART_AND_BELOW,
  /** One who does, and one out of the clause. */
  PART_AND_OUT,
  /** Two below it. */
  TWO_BELOW,
  /** One below it, and one out of the clause. */
  BELOW_AND_OUT,
  /** Two out of the clause. */
  TWO_OUT,

  /** One phrase stands for both: "the two leaders". */
  ONE_PHRASE,
  /** Both are members of one list: "Ruiz and Lind". */
  LISTED,
  /** The word stands between them. */
  AROUND,
  /** Nobody else is mentioned in the sentence. */
  ALONE,
  /** The natural logarithm of the people in the sentence. */
  PEOPLE,
  /** How many of the two are mentioned by a pronoun. */
  PRONOUN,
  /** How many are mentioned by an office or so. */
  NOMINAL,
  /** How many stand for themselves in an apposition. */
  APPOSED,
  /** How many own something, whatever it is. */
  POSSESSIVE,
  /** How many say something by a verb of the sentence. */
  SAYER,
  /** The sum of the natural logarithms of their distances from the word, in words. */
  DISTANCE,

  /** A day is told in the sentence. */
  DATED,
  /** A place is told in the sentence. */
  PLACED,
  /** The word stands in a quotation. */
  QUOTED,
  /** It is said not to have been. */
  ABSENT,
  /** Nothing is said of whether it was. */
  UNASSERTED,
  /** The word is of this frame; see {@code meeting-words.tsv}. */
  FRAME_MUTUAL,
  /** The same. */
  FRAME_WITH,
  /** The same. */
  FRAME_CALLS,
  /** The same. */
  FRAME_HOSTS,
  /** The same. */
  FRAME_VISITS,
  /** The same. */
  FRAME_INVITES,
  /** The same. */
  FRAME_INVITED,
  /** The same. */
  FRAME_SEES,
  /** The same. */
  FRAME_TOGETHER,
  /** The same. */
  FRAME_BESIDE,
  /** The same. */
  FRAME_PURPOSE,
  /** The same. */
  FRAME_ACTS,
  /** The same. */
  FRAME_GUEST,
  /** The same. */
  FRAME_MEETING,
  /** The same. */
  FRAME_VISIT,
  /** The same. */
  FRAME_WELCOME,
  /** The same. */
  FRAME_DEVICE,
  /** The same. */
  FRAME_OCCASION;

  /** The clue that a word is of a frame. */
  static SideClue of(Frame frame) {
    return valueOf("FRAME_" + frame);
  }
}
