package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import newsgraph.check.Visible;

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
    out = new ResultStream(out);
    Objects.requireNonNull(err);
  }

  Terminal(OutputStream out, PrintStream err, boolean interactive) {
    this(out, err, interactive, false);
  }

  /** {@code out} for text, what acts on a terminal written out; flushed at each line. */
  PrintWriter outWriter() {
    return text(out);
  }

  /** {@code err} for text, what acts on a terminal written out; flushed at each line. */
  PrintWriter errWriter() {
    return text(err);
  }

  private static PrintWriter text(OutputStream stream) {
    return new PrintWriter(
        new VisibleWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
  }

  /** Tells something on one line of {@code err}, whatever characters are in it. */
  void tell(String line) {
    err.println(Visible.line(line));
  }

  /** Tells on one line of {@code err} what is no fault, but worth a word. */
  void note(String line) {
    tell("note: " + line);
  }

  /** Puts lines on {@code out}, what acts on a terminal written out. */
  void printText(String lines) {
    PrintWriter writer = outWriter();
    writer.print(lines);
    writer.flush();
  }

  /** Puts a result on {@code out} as it is; whether that went well is asked at the end. */
  void print(OutputFile.Content content) {
    try {
      OutputStream buffered = new BufferedOutputStream(out);
      content.writeTo(buffered);
      buffered.flush();
    } catch (IOException e) {
      if (results().failure() == null) {
        throw new CommandFailure("cannot make the output: " + e.getMessage());
      }
    }
  }

  /** What became of {@code out}. */
  ResultStream results() {
    return (ResultStream) out;
  }
}
