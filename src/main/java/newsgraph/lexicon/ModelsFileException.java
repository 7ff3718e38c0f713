package newsgraph.lexicon;

/** A row of a file of {@code models/} can't be understood. */
public final class ModelsFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception whose message a user can act on.
   *
   * @param message names the file, the line and what is wrong with it
   */
  ModelsFileException(String message) {
    super(message);
  }
}
