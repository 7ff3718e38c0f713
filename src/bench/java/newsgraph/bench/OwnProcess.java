package newsgraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.function.LongSupplier;
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

  /** Arguments: a folder of articles, the seconds to get warm, and numbers of threads. */
  public static void main(String[] arguments) {
    Counting annotator = new Counting(new CoreNlpAnnotator(), new AtomicLong());
    List<LongSupplier> kinds =
        Stream.of(arguments)
            .skip(2)
            .map(threads -> round(annotator, Path.of(arguments[0]), Integer.parseInt(threads)))
            .toList();
    Throughput.measure(Integer.parseInt(arguments[1]), kinds);
  }

  private static LongSupplier round(Counting annotator, Path articles, int threads) {
    Pipeline pipeline =
        new Pipeline(
            new PipelineSettings(List.of(articles), null, threads, null, List.of(), null, null),
            () -> annotator);
    return () -> {
      long before = annotator.tokens().get();
      pipeline.run(Progress.SILENT);
      return annotator.tokens().get() - before;
    };
  }
}
