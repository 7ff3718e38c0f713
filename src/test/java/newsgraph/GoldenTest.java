package newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import newsgraph.codec.AnnotatedArticleBytes;
import newsgraph.codec.FactsJson;
import newsgraph.extract.FactExtractor;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles: each folder of {@code golden} holds {@code annotated.json}, an article as the
 * annotator analysed it (what {@link AnnotatedArticleBytes} writes, unzipped), and {@code
 * expected.json}, the facts that a reader finds in it (what {@link FactsJson} writes).
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FactExtractor EXTRACTOR = new FactExtractor(LexiconFiles.bundled());

  static List<Path> articles() throws IOException {
    return list(GOLDEN);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void nothingIsUnpaired(Path folder) throws IOException {
    assertTrue(Files.isDirectory(folder), folder + " is no folder");
    assertEquals(
        List.of(folder.resolve("annotated.json"), folder.resolve("expected.json")), list(folder));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void factsAreAsExpected(Path folder) throws IOException {
    AnnotatedArticle article =
        AnnotatedArticleBytes.read(zipped(Files.readAllBytes(folder.resolve("annotated.json"))));
    ArticleFacts expected = FactsJson.read(Files.readAllBytes(folder.resolve("expected.json")));
    assertEquals(lines(expected), lines(EXTRACTOR.extract(article)));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    return bytes.toByteArray();
  }

  /** One value a line, so that a difference is seen. */
  private static String lines(ArticleFacts facts) throws IOException {
    return JSON.readTree(FactsJson.write(facts)).toPrettyString();
  }
}
