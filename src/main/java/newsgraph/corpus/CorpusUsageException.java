package newsgraph.corpus;

/** The user named something that can't be read as meant: a PATH, a metadata file, a column. */
public final class CorpusUsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception whose message a user can act on.
   *
   * @param message names the file, and what is wrong with it
   */
  public CorpusUsageException(String message) {
    super(message);
  }
}
