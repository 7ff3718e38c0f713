package newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsgraph.annotate.CoreNlpAnnotator;

/** Where the program starts and ends; the one class that knows the process's own streams. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // What a library prints must not get between the results.
    System.setOut(err);
    System.setErr(err);
    Terminal terminal =
        new Terminal(
            new FileOutputStream(FileDescriptor.out),
            err,
            Boolean.getBoolean("newsgraph.terminal"),
            "true".equals(System.getenv("GITHUB_ACTIONS")));
    Path store = CacheFolder.of(System.getenv(), System.getProperty("user.home"));
    System.exit(new Newsgraph(terminal, () -> new CoreNlpAnnotator(), store).run(args));
  }
}
