package newsgraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsgraph.Harbour;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.ArticleFacts;
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
}
