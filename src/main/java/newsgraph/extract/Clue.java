package newsgraph.extract;

/**
 * What speaks for a person as the one whom "he" or "she" stands for, or against. Each is 0 or 1
 * unless said; mentions count as far up as {@link PronounRanker} looks. What each weighs is in
 * {@code pronouns.tsv}.
 */
enum Clue {
  /** Coreference says so. */
  CHAIN,
  /** {@link PronounSearch} says so. */
  SEARCH,
  /** The search says so, and the person is first mentioned behind the pronoun. */
  SEARCH_BEHIND,
  /** The search says so, and the person is mentioned before in the sentence. */
  SEARCH_HERE,
  /** The search says so, and the person is the subject of a clause around the pronoun. */
  SEARCH_ABOVE,
  /** Both the search and coreference say so. */
  BOTH,
  /** The person is known to be of that gender. */
  GENDER,
  /** Mentioned before in the sentence. */
  HERE,
  /** Last mentioned in the sentence before. */
  LAST,
  /** Last mentioned two sentences before. */
  SECOND_LAST,
  /** Last mentioned three sentences before. */
  THIRD_LAST,
  /** Last mentioned farther up. */
  FARTHER,
  /** Mentioned first behind the pronoun, in its sentence. */
  LATER_HERE,
  /** Mentioned first in the next sentence. */
  NEXT,
  /** The subject of the main clause before the pronoun. */
  HERE_MAIN,
  /** The subject of another clause before it. */
  HERE_SUBJECT,
  /** The object of a verb before it. */
  HERE_OBJECT,
  /** A possessive before it. */
  HERE_OWNER,
  /** The subject of the main clause of the sentence before. */
  LAST_MAIN,
  /** The subject of another clause there. */
  LAST_SUBJECT,
  /** The object of a verb there. */
  LAST_OBJECT,
  /** A possessive there. */
  LAST_OWNER,
  /** The subject of the main clause where last mentioned, farther up. */
  OLDER_MAIN,
  /** Mentioned by a pronoun before in the sentence. */
  HERE_PRONOUN,
  /** Mentioned by a pronoun in the sentence before. */
  LAST_PRONOUN,
  /** Mentioned by an office or so in the sentence before. */
  LAST_NOMINAL,
  /** Nobody who agrees is mentioned closer before the pronoun. */
  NEAREST,
  /** The first who agrees in the last sentence that has any, the pronoun's own included. */
  LEFTMOST,
  /** The only one who agrees in the sentence, before the pronoun. */
  ONLY_HERE,
  /** The only one who agrees in the sentence before, and nobody does here. */
  ONLY_LAST,
  /** The natural logarithm of 1 and the mentions before. */
  OFTEN,
  /** The part of the candidates' mentions before that are the person's, 0 to 1. */
  SHARE,
  /** The part of all names in the article that are the person's, 0 to 1. */
  TOPIC,
  /** Whom the article is about, as {@link Protagonist} finds. */
  PROTAGONIST,
  /** No candidate is named more often in the article. */
  TOP,
  /** Named only once in the article. */
  ONCE,
  /** {@link #TOPIC}, where the pronoun's sentence opens a paragraph. */
  TOPIC_OPENING,
  /** Last mentioned in the sentence before, where the pronoun's opens a paragraph. */
  LAST_OPENING,
  /** Named in the headline. */
  HEADLINE,
  /** Last mentioned in the pronoun's paragraph. */
  SAME_PARAGRAPH,
  /** The pronoun of that gender before, in the sentence, stands for the person. */
  SAME_HERE,
  /** The pronoun of that gender before, in the sentence before, stands for the person. */
  SAME_LAST,
  /** Mentioned for the first time in the sentence before. */
  NEW_LAST,
  /** Mentioned for the first time in the pronoun's sentence. */
  NEW_HERE,
  /** Last mentioned in a quotation, and the pronoun is in none. */
  ONLY_QUOTED,
  /** Who says something in the pronoun's sentence or the one before; the pronoun is quoted. */
  SPEAKER,
  /** Who said something in the sentence before; the pronoun is the subject of saying. */
  SPOKE_ON,
  /** The subject of the clause around the pronoun's own clause. */
  ABOVE,
  /** The subject of the pronoun's own clause. */
  OWN_SUBJECT,
  /** The same part of its clause as the pronoun, in the sentence before. */
  PARALLEL,
  /** The main subject of the sentence before; the pronoun opens its sentence. */
  OPENS_MAIN,
  /** One of several joined by "and" where last mentioned. */
  LISTED,
  /** Neither subject nor object nor possessive, before in the sentence. */
  HERE_OBLIQUE,
  /** The same in the sentence before. */
  LAST_OBLIQUE,
  /** The first mentioned in the pronoun's paragraph. */
  PARAGRAPH_FIRST,
  /** The part of the candidates' mentions so far in the paragraph that are the person's, 0 to 1. */
  PARAGRAPH_SHARE,
  /** The natural logarithm of 1 and the words between. */
  DISTANCE,
  /** Mentioned twice or more in the sentence before. */
  TWICE_LAST,
  /** The main subject of the first sentence of the story. */
  LEAD,
  /** The main subject of the sentence before and of the one before that. */
  CENTER,
  /** Named behind the pronoun in its sentence too. */
  AGAIN_HERE,
  /** Named in the next sentence too. */
  AGAIN_NEXT,
  /** Who says something in the pronoun's sentence, behind it; the pronoun is quoted. */
  SPEAKER_BEHIND,
  /** Nobody named. */
  NOBODY,
  /** Nobody named; a subject around the pronoun is somebody of whom no more is known. */
  NOBODY_BUT_SUBJECT,
  /** Nobody named; neither coreference nor the search finds anybody. */
  NOBODY_FOUND,
  /** Nobody named; nobody who agrees is mentioned in this sentence or the two before. */
  NOBODY_NEAR
}
