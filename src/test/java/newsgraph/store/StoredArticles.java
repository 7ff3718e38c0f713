package newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;

/** Annotated articles of one token, and a process that keeps many of them. */
public final class StoredArticles {
  private StoredArticles() {}

  static AnnotatedArticle annotated(String text) {
    Span span = new Span(0, text.length());
    ArticleInfo info =
        new ArticleInfo(
            "article/a.txt",
            "a.txt",
            null,
            "Talks",
            List.of("Ana Ruiz"),
            "Example",
            null,
            null,
            null,
            "0",
            1,
            null);
    Article article =
        new Article(info, text, List.of(new Article.Region(Article.Kind.PARAGRAPH, span)));
    Token token = new Token(span, text, text, "NNP", Entity.PERSON, -1, "root");
    Sentence sentence = new Sentence(0, Article.Kind.PARAGRAPH, span, List.of(token), List.of());
    ChainMention mention = new ChainMention(0, 0, 1, 0, ChainMention.Type.PROPER);
    return new AnnotatedArticle(
        article, List.of(sentence), List.of(new Chain(List.of(mention, mention))));
  }

  static Article published(Article article, String date) {
    ArticleInfo info = article.info();
    return new Article(
        new ArticleInfo(
            info.id(),
            info.path(),
            info.record(),
            info.title(),
            info.byline(),
            info.source(),
            date,
            "metadata",
            info.language(),
            info.sha256(),
            info.words(),
            info.copyOf()),
        article.text(),
        article.regions());
  }

  static Article at(Article article, String path) {
    ArticleInfo info = article.info();
    return new Article(
        new ArticleInfo(
            "article/" + path,
            path,
            info.record(),
            info.title(),
            info.byline(),
            info.source(),
            info.published(),
            info.publishedFrom(),
            info.language(),
            info.sha256(),
            info.words(),
            info.copyOf()),
        article.text(),
        article.regions());
  }

  static String text(String name, int number) {
    return name + " " + number + ": they met.";
  }

  /** Keeps so many articles of one name in a folder's store, and tells each with a dot. */
  public static void main(String[] arguments) throws IOException {
    try (ArticleStore store = ArticleStore.open(Path.of(arguments[0]), System.err::println)) {
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        store.keep(annotated(text(arguments[1], i)), "f1");
        System.out.write('.');
        System.out.flush();
      }
    }
  }
}
