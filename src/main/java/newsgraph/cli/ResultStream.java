package newsgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, which remembers that it could not be written: a writer of text keeps such a
 * fault to itself, and a result that is cut short must not look like one that is there.
 */
final class ResultStream extends FilterOutputStream {
  private IOException failure;

  ResultStream(OutputStream out) {
    super(out);
  }

  /** Does something with the stream behind this one. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) throws IOException {
    if (failure != null) {
      // Each time another one: who closes a stream while this is thrown adds the one to the other.
      throw new IOException(failure.getMessage(), failure);
    }
    try {
      step.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(int oneByte) throws IOException {
    attempt(() -> out.write(oneByte));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** What went wrong first; null if all went well. */
  IOException failure() {
    return failure;
  }

  /**
   * Whether the program that reads the results has ended, as {@code head} does: no fault of ours.
   */
  boolean readerIsGone() {
    // The launcher has the system's messages in English.
    return failure != null
        && failure.getMessage() != null
        && failure.getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
