package newsgraph.extract;

import newsgraph.lexicon.Countries;
import newsgraph.lexicon.Honorifics;
import newsgraph.lexicon.Leaders;
import newsgraph.lexicon.LexiconFiles;
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
    Leaders leaders,
    Honorifics honorifics,
    Countries countries) {

  static OfficeLexicon read(LexiconFiles files) {
    return new OfficeLexicon(
        OfficeTitles.read(files),
        StatusWords.read(files),
        OfficeVerbs.read(files),
        Organizations.read(files),
        Leaders.read(files),
        Honorifics.read(files),
        Countries.read(files));
  }
}
