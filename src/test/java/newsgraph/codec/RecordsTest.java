package newsgraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import newsgraph.Harbour;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Sentence;
import newsgraph.model.Span;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void factsComeBackAsTheyWere() throws IOException {
    for (ArticleFacts facts : List.of(Harbour.plan(), Harbour.outcome())) {
      assertEquals(facts, FactsJson.read(FactsJson.write(facts)));
    }
  }

  @Test
  void factsOfAnotherShapeAreRefused() throws IOException {
    String json = new String(FactsJson.write(Harbour.plan()), StandardCharsets.UTF_8);
    String less = json.replace("\"mentions\":5,", "");
    String more = json.replace("\"mentions\":5,", "\"mentions\":5,\"age\":7,");
    assertThrows(IOException.class, () -> FactsJson.read(less.getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> FactsJson.read(more.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void annotatedArticlesComeBackAsTheyWere() throws IOException {
    Span span = new Span(0, 2);
    Article article =
        new Article(
            Harbour.plan().article(),
            "Hi 🙂.",
            List.of(new Article.Region(Article.Kind.PARAGRAPH, span)));
    Sentence sentence =
        new Sentence(
            0,
            Article.Kind.PARAGRAPH,
            span,
            List.of(new Sentence.Token(span, "Hi", "hi", "UH", Sentence.Entity.NONE, -1, null)),
            List.of(new Sentence.DateExpression(0, 1, "Hi", "XXXX-05")));
    ChainMention mention = new ChainMention(0, 0, 1, 0, ChainMention.Type.PROPER);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article, List.of(sentence), List.of(new Chain(List.of(mention, mention))));
    byte[] bytes = AnnotatedArticleBytes.write(annotated);
    assertEquals(annotated, AnnotatedArticleBytes.read(bytes));
    assertArrayEquals(bytes, AnnotatedArticleBytes.write(annotated));
  }

  @Test
  void factsComeBackFromBytesWithAllButWhatIsKnownOfTheArticle() throws IOException {
    for (ArticleFacts facts : List.of(Harbour.plan(), Harbour.outcome())) {
      ArticleInfo found = facts.article().withLanguage("en").withNotes(List.of("is odd"));
      ArticleFacts told =
          new ArticleFacts(found, facts.people(), facts.offices(), facts.meetings());
      assertEquals(told, FactsBytes.read(FactsBytes.write(told), facts.article()));
    }
    ArticleInfo info = Harbour.plan().article();
    // Half of a surrogate pair is no good UTF-16, but a text may be cut there.
    ArticleInfo odd = info.withLanguage(null).withNotes(List.of("\ud83d", "z".repeat(70_000)));
    ArticleFacts none = new ArticleFacts(odd, List.of(), List.of(), List.of());
    assertEquals(none, FactsBytes.read(FactsBytes.write(none), info));
  }

  @Test
  void bytesThatAreNoFactsAreRefused() throws IOException {
    ArticleInfo info = Harbour.plan().article();
    byte[] bytes = FactsBytes.write(Harbour.plan());
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 9);
    assertThrows(IOException.class, () -> FactsBytes.read(cut, info));
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] plain = new byte[1 + random.nextInt(40)];
      random.nextBytes(plain);
      // A number that does not end.
      plain[plain.length - 1] = (byte) 0xff;
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (OutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(plain);
      }
      assertThrows(IOException.class, () -> FactsBytes.read(zipped.toByteArray(), info));
    }
  }
}
