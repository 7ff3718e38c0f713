package newsgraph.cli;

/** A command can't go on, for a reason that its user can act on. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param message names the file, and what is wrong with it
   */
  CommandFailure(String message) {
    super(message);
  }
}
