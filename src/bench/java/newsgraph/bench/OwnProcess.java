package newsgraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import newsgraph.annotate.Annotator;
import newsgraph.annotate.CoreNlpAnnotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.pipeline.Pipeline;
import newsgraph.pipeline.PipelineSettings;
import newsgraph.pipeline.Progress;

/** newsgraph's whole way from files to a graph, without a store, in a process that gets warm. */
final class OwnProcess {
  private OwnProcess() {}

  /** Counts the tokens that pass by. */
  private record Counting(Annotator annotator, AtomicLong tokens) implements Annotator {
    @Override
    public AnnotatedArticle annotate(Article article) {
      AnnotatedArticle annotated = annotator.annotate(article);
      tokens.addAndGet(annotated.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
      return annotated;
    }

    @Override
    public String fingerprint() {
      return annotator.fingerprint();
    }
  }

  /** Arguments: a folder of articles, the seconds to get warm, threads. */
  public static void main(String[] arguments) {
    Counting annotator = new Counting(new CoreNlpAnnotator(), new AtomicLong());
    PipelineSettings settings =
        new PipelineSettings(
            List.of(Path.of(arguments[0])),
            null,
            Integer.parseInt(arguments[2]),
            null,
            List.of(),
            null,
            null);
    Throughput.measure(
        Integer.parseInt(arguments[1]),
        List.of(settings),
        one -> {
          long before = annotator.tokens().get();
          new Pipeline(one, () -> annotator).run(Progress.SILENT);
          return (int) (annotator.tokens().get() - before);
        });
  }
}
