package newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import newsgraph.annotate.Annotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/**
 * One run of a command within this process.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr
 */
public record CommandRun(int code, String out, String err) {
  /** Runs a command with an annotator that finds nothing, and so loads no models. */
  public static CommandRun of(String... arguments) {
    return with(BlindAnnotator::new, arguments);
  }

  /** Runs a command as in GitHub Actions. */
  public static CommandRun inGitHub(String... arguments) {
    return run(BlindAnnotator::new, true, arguments);
  }

  /** Runs a command with an annotator of the caller's, and without a store if none is named. */
  public static CommandRun with(Supplier<Annotator> annotator, String... arguments) {
    return run(annotator, false, arguments);
  }

  private static CommandRun run(
      Supplier<Annotator> annotator, boolean annotated, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, errors, false, annotated);
    int code = new Newsgraph(terminal, annotator, null).run(arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Sees no sentence in any article, and fails on those that say so. */
  public static final class BlindAnnotator implements Annotator {
    @Override
    public AnnotatedArticle annotate(Article article) {
      if (article.text().contains("Analyse this and fail.")) {
        throw new IllegalStateException("as the article says");
      }
      return new AnnotatedArticle(article, List.of(), List.of());
    }

    @Override
    public String fingerprint() {
      return "blind";
    }
  }
}
