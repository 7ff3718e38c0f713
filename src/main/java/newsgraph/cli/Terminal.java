package newsgraph.cli;

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
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {
  Terminal {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
  }

  /** {@code out} for text; flushed at each line. */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** {@code err} for text; flushed at each line. */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
