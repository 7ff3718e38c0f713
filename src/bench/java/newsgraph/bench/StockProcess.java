package newsgraph.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** CoreNLP as its documentation sets it up, in a process of its own: once cold, then warm. */
final class StockProcess {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref";

  private StockProcess() {}

  /**
   * Arguments: a folder of articles, and the seconds to get warm; without these it is annotated once.
   */
  public static void main(String[] arguments) throws IOException {
    RedwoodConfiguration.current().clear().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP stock = new StanfordCoreNLP(settings);
    List<Path> files = Articles.in(Path.of(arguments[0]));
    if (arguments.length == 1) {
      files.forEach(file -> annotate(stock, file));
    } else {
      Throughput.measure(
          Integer.parseInt(arguments[1]),
          List.of(() -> files.stream().mapToLong(file -> annotate(stock, file)).sum()));
    }
  }

  private static int annotate(StanfordCoreNLP stock, Path file) {
    Annotation article = new Annotation(read(file));
    stock.annotate(article);
    return article.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
