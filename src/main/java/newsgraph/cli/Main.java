package newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.annotate.SerializedClasses;

/** Where the program starts and ends; the one class that knows the process's own streams. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Path store = CacheFolder.of(System.getenv(), System.getProperty("user.home"));
    System.exit(run(() -> new CoreNlpAnnotator(), store, args));
  }

  /**
   * Runs one command on the process's own streams.
   *
   * @param annotator called at most once
   * @param store where analysed articles are kept if the user says nothing; null for nowhere
   * @return the exit code
   */
  static int run(Supplier<Annotator> annotator, Path store, String... args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    SerializedClasses.restrict();
    // CoreNLP makes letters small by the user's language, and Turkish has an i of its own.
    Locale.setDefault(Locale.ENGLISH);
    // What a library prints must not get between the results.
    System.setOut(err);
    System.setErr(err);
    Terminal terminal =
        new Terminal(
            new FileOutputStream(FileDescriptor.out),
            err,
            Boolean.getBoolean("newsgraph.terminal"),
            "true".equals(System.getenv("GITHUB_ACTIONS")));
    return new Newsgraph(terminal, annotator, store).run(args);
  }
}
