package newsgraph.cli;

/** The exit codes; an interrupted process ends with 130 or 143, which Java does by itself. */
final class ExitCode {
  /** All is done. */
  static final int DONE = 0;

  /** Nothing usable came out. */
  static final int FAILED = 1;

  /** The command was not understood, or names something that is not there. */
  static final int USAGE = 2;

  /** The result is there, but some articles are not in it. */
  static final int PARTIAL = 3;

  /** What was compared differs, or what was checked is invalid. */
  static final int DIFFERS = 4;

  /** The program that reads the results has ended: what a shell tells of one that SIGPIPE ended. */
  static final int READER_GONE = 141;

  private ExitCode() {}
}
