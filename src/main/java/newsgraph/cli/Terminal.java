package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a command's words go.
 *
 * @param out results and nothing else
 * @param err everything else
 * @param interactive whether someone watches {@code err}, so that a progress bar may be drawn
 * @param annotated whether GitHub Actions reads {@code out}, and shows what is marked for it
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive, boolean annotated) {
  Terminal {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
  }

  Terminal(OutputStream out, PrintStream err, boolean interactive) {
    this(out, err, interactive, false);
  }

  /** {@code out} for text; flushed at each line. */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** {@code err} for text; flushed at each line. */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Puts a result on {@code out}. */
  void print(OutputFile.Content content) {
    try {
      OutputStream buffered = new BufferedOutputStream(out);
      content.writeTo(buffered);
      buffered.flush();
    } catch (IOException e) {
      throw new CommandFailure("cannot write to standard output: " + e.getMessage());
    }
  }
}
