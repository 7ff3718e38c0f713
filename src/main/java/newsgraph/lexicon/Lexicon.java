package newsgraph.lexicon;

/**
 * All word lists and name forms, read once. Immutable and safe for any number of threads.
 *
 * @param countries countries, their people and their capitals
 * @param honorifics words before a name: "Mr."
 * @param nicknames short forms of given names
 * @param nameOrder which names begin with the family name
 * @param givenNames given names and their gender
 * @param kinWords words for relatives
 * @param nameWords words beside a name that change what it names
 * @param meetingWords words that tell of meetings
 * @param pronounWeights what tells whom a pronoun stands for
 * @param nounWeights what tells whom a noun stands for
 * @param sideWeights what tells who met where no construction does
 * @param titles words that name offices
 * @param synonyms titles that are used for one another
 */
public record Lexicon(
    Countries countries,
    Honorifics honorifics,
    Nicknames nicknames,
    NameOrder nameOrder,
    GivenNames givenNames,
    KinWords kinWords,
    NameWords nameWords,
    MeetingWords meetingWords,
    TrainedWeights<TrainedWeights.OfPronoun> pronounWeights,
    TrainedWeights<TrainedWeights.OfNoun> nounWeights,
    TrainedWeights<TrainedWeights.OfSides> sideWeights,
    OfficeTitles titles,
    TitleSynonyms synonyms) {

  /**
   * Reads all files.
   *
   * @throws java.io.UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a row can't be understood
   */
  public static Lexicon read(LexiconFiles files) {
    return new Lexicon(
        Countries.read(files),
        Honorifics.read(files),
        Nicknames.read(files),
        NameOrder.read(files),
        GivenNames.read(files),
        KinWords.read(files),
        NameWords.read(files),
        MeetingWords.read(files),
        TrainedWeights.ofPronouns(files),
        TrainedWeights.ofNouns(files),
        TrainedWeights.ofSides(files),
        OfficeTitles.read(files),
        TitleSynonyms.read(files));
  }
}
