package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import newsgraph.corpus.CorpusUsageException;
import newsgraph.lexicon.ModelsFileException;
import newsgraph.pipeline.UnreadableArticleException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a message and an exit code; the only place that does. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  /** The arguments were not understood. */
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    List<String> unknown = command.getUnmatchedArguments();
    boolean hidden = failure instanceof MissingParameterException && !unknown.isEmpty();
    int code =
        usage(command, hidden ? "Unknown: " + String.join(" ", unknown) : failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, command.getErr());
    return code;
  }

  /** They were understood, but the work failed. */
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof CorpusUsageException
        || failure instanceof ModelsFileException
        || failure instanceof NoSuchFileException) {
      return usage(command, failure.getMessage());
    }
    if (failure instanceof CommandFailure
        || failure instanceof UnreadableArticleException
        || failure instanceof UncheckedIOException
        || failure instanceof IOException) {
      tell(command, failure.getMessage());
      return ExitCode.FAILED;
    }
    return fault(command, failure);
  }

  /** Java itself can't go on. */
  int handleError(Error failure, CommandLine command) {
    if (failure instanceof OutOfMemoryError) {
      tell(
          command,
          "not enough memory; give it more with NEWSGRAPH_JAVA_OPTS=-Xmx4g, or use fewer threads");
      return ExitCode.FAILED;
    }
    return fault(command, failure);
  }

  /**
   * All is done, and the results should be on standard output.
   *
   * @param code what the command came to
   */
  int handleOutput(ResultStream results, int code, CommandLine command) {
    if (results.readerIsGone()) {
      return ExitCode.READER_GONE;
    }
    if (results.failure() == null) {
      return code;
    }
    tell(command, "cannot write to standard output: " + OutputFile.reason(results.failure()));
    return code == ExitCode.USAGE ? code : ExitCode.FAILED;
  }

  private static int usage(CommandLine command, String message) {
    tell(command, message);
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int fault(CommandLine command, Throwable failure) {
    tell(command, "a fault of the program: " + failure);
    failure.printStackTrace(command.getErr());
    return ExitCode.FAILED;
  }

  private static void tell(CommandLine command, String message) {
    command.getErr().println("newsgraph: " + message);
  }
}
