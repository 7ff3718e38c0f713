package newsgraph.extract;

/**
 * What speaks for a person as the one whom a noun ("the minister", "his lawyer") stands for, or
 * against. Each is 0 or 1 unless said. What each weighs is in {@code nouns.tsv}.
 */
enum NounClue {
  /** {@link OfficeSearch} says so. */
  SEARCH,
  /** Holds the office that the noun tells, at the time that it tells. */
  OFFICE,
  /** Held it, or is to, though the noun does not say so. */
  OFFICE_THEN,
  /** Has it, at another time than the noun tells. */
  OFFICE_TIMELESS,
  /** The only candidate who has it at any time. */
  ONLY_HOLDER,
  /** Has an office whose title only ends with the noun, or begins with it and "of". */
  HEAD_WORD,
  /** The noun is the whole title of one of the person's offices, or the last or first word. */
  TITLE_WORD,
  /** The noun is "leader", and the person rules a state. */
  RULER,
  /** The article calls the person so beside the name. */
  CALLED,
  /** The only candidate who is called so, and nobody has the office. */
  ONLY_CALLED,
  /** The noun stands near a name of the person somewhere. */
  NOUN_AROUND,
  /** What describes the noun stands near a name of the person somewhere. */
  MODIFIER_AROUND,
  /** Has an office of the country of which the article speaks most. */
  HOME,
  /** The noun tells a country, and the person is known to be of others. */
  OTHER_COUNTRY,
  /** The noun is an office, and the person has others alone. */
  OTHER_OFFICE,
  /** The noun is an office, and the person has none. */
  NO_OFFICE,
  /** Another candidate has the office or is called so, the person neither. */
  ANOTHER_FITS,
  /** The noun tells a gender, and it is the person's. */
  GENDER,
  /** The same noun stood for the person before. */
  SAME_NOUN,
  /** The same noun stood for another before. */
  SAME_NOUN_OTHER,
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
  /** Mentioned nowhere before. */
  UNNAMED_YET,
  /** Not mentioned before within reach, but named behind the noun in its sentence. */
  LATER_HERE,
  /** Not mentioned before within reach, but named in the next sentence. */
  NEXT,
  /** Either of these, and the person has the office or is called so. */
  LATER_FITS,
  /** The subject of the main clause of the sentence before. */
  LAST_MAIN,
  /** The subject of another clause there. */
  LAST_SUBJECT,
  /** Mentioned by a pronoun there. */
  LAST_PRONOUN,
  /** Who says something there. */
  SPOKE,
  /** Mentioned there for the first time within reach. */
  NEW_LAST,
  /** The subject of the main clause where last mentioned, farther up. */
  OLDER_MAIN,
  /** No candidate is mentioned closer before the noun. */
  NEAREST,
  /** No candidate who has the office or is called so is mentioned closer. */
  NEAREST_FIT,
  /** The only candidate mentioned in this sentence or the one before. */
  ONLY_NEAR,
  /** The natural logarithm of 1 and the mentions before within reach. */
  OFTEN,
  /** The part of the candidates' mentions before that are the person's, 0 to 1. */
  SHARE,
  /** The part of all names in the article that are the person's, 0 to 1. */
  TOPIC,
  /** No candidate is named more often in the article. */
  TOP,
  /** Whom the article is about, as {@link Protagonist} finds. */
  PROTAGONIST,
  /** Named in the headline. */
  HEADLINE,
  /** The main subject of the first sentence of the story. */
  LEAD,
  /** Named only once in the article. */
  ONCE,
  /** Last mentioned in the noun's paragraph. */
  SAME_PARAGRAPH,
  /** Nobody named. */
  NOBODY,
  /** Nobody named; a word describes the noun. */
  NOBODY_MODIFIED,
  /** Nobody named; a clause describes it. */
  NOBODY_CLAUSE,
  /** Nobody named; a phrase behind describes it. */
  NOBODY_PHRASE,
  /** Nobody named; it tells a country. */
  NOBODY_COUNTRY,
  /** Nobody named; it is "this" or "that" one. */
  NOBODY_THIS,
  /** Nobody named; the noun says who is left unnamed: "the official". */
  NOBODY_UNNAMED,
  /** Nobody named; no candidate has the office or is called so. */
  NOBODY_FITS,
  /** Nobody named; the search finds nobody. */
  NOBODY_FOUND,
  /** Nobody named; no candidate is mentioned in this sentence or the one before. */
  NOBODY_NEAR,
  /** Nobody named; nor did the same noun stand for anybody before. */
  NOBODY_AGAIN
}
