package newsgraph.lexicon;

/**
 * All word lists and name forms, read once. Immutable and safe for any number of threads.
 *
 * @param countries countries, their people and their capitals
 */
public record Lexicon(
    Countries countries,
    Honorifics honorifics,
    Nicknames nicknames,
    NameOrder nameOrder,
    GivenNames givenNames,
    NameWords nameWords,
    MeetingWords meetingWords) {

  /**
   * Reads all files.
   *
   * @throws java.io.UncheckedIOException if a file can't be read
   * @throws IllegalArgumentException if a row can't be understood
   */
  public static Lexicon read(LexiconFiles files) {
    return new Lexicon(
        new Countries(files),
        new Honorifics(files),
        new Nicknames(files),
        new NameOrder(files),
        new GivenNames(files),
        new NameWords(files),
        new MeetingWords(files));
  }
}
