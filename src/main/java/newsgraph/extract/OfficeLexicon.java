package newsgraph.extract;

import newsgraph.lexicon.BodyTitles;
import newsgraph.lexicon.Countries;
import newsgraph.lexicon.FormerStates;
import newsgraph.lexicon.Honorifics;
import newsgraph.lexicon.Leaders;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.OfficeRelations;
import newsgraph.lexicon.OfficeTitles;
import newsgraph.lexicon.OfficeVerbs;
import newsgraph.lexicon.Organizations;
import newsgraph.lexicon.StatusWords;

/** The word lists that the office rules use. Immutable. */
record OfficeLexicon(
    OfficeTitles titles,
    StatusWords status,
    OfficeVerbs verbs,
    Organizations organizations,
    BodyTitles bodies,
    Leaders leaders,
    Honorifics honorifics,
    Countries countries,
    FormerStates formerStates,
    OfficeRelations relations,
    Lexicon words) {

  /** The lists of {@code words} and those that only offices need. */
  static OfficeLexicon read(LexiconFiles files, Lexicon words) {
    Organizations organizations = Organizations.read(files);
    return new OfficeLexicon(
        words.titles(),
        StatusWords.read(files),
        OfficeVerbs.read(files),
        organizations,
        BodyTitles.read(files, organizations),
        Leaders.read(files),
        words.honorifics(),
        words.countries(),
        FormerStates.read(files),
        OfficeRelations.read(files),
        words);
  }
}
