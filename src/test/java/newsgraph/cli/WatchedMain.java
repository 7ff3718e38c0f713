package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;

/**
 * The program as {@link Main} runs it, but each call of its annotator is a line of a file: the path
 * of the article, written before it is analysed.
 */
final class WatchedMain {
  private WatchedMain() {}

  /**
   * Runs one command and ends the process.
   *
   * @param args the file of calls; the store that analyses are taken from, or {@code -} for the
   *     real annotator; how many milliseconds an article takes; then the command
   */
  public static void main(String[] args) {
    Path calls = Path.of(args[0]);
    Annotator annotator =
        args[1].equals("-")
            ? new CoreNlpAnnotator()
            : new Replay(Path.of(args[1]), Long.parseLong(args[2]));
    String[] command = Arrays.copyOfRange(args, 3, args.length);
    System.exit(Main.run(() -> new Watched(annotator, calls), null, command));
  }

  private record Watched(Annotator annotator, Path calls) implements Annotator {
    @Override
    public AnnotatedArticle annotate(Article article) {
      try {
        Files.writeString(
            calls,
            article.info().path() + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return annotator.annotate(article);
    }

    @Override
    public String fingerprint() {
      return annotator.fingerprint();
    }
  }
}
