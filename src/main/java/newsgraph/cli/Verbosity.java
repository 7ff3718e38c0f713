package newsgraph.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a command tells on stderr beside its result. */
final class Verbosity {
  /** How much is told. */
  enum Level {
    /** Faults and skipped articles only. */
    QUIET,
    /** Also counts, or a progress bar, and notes. */
    NORMAL,
    /** Also each article. */
    VERBOSE
  }

  @ArgGroup(exclusive = true)
  private Choice choice = new Choice();

  private static final class Choice {
    @Option(
        names = {"-v", "--verbose"},
        description = "Tell what was found in each article.")
    private boolean verbose;

    @Option(
        names = {"-q", "--quiet"},
        description = "Tell nothing but faults and skipped articles.")
    private boolean quiet;
  }

  Level level() {
    if (choice.quiet) {
      return Level.QUIET;
    }
    return choice.verbose ? Level.VERBOSE : Level.NORMAL;
  }
}
