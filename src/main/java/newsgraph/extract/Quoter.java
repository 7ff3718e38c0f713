package newsgraph.extract;

import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Evidence;
import newsgraph.model.Sentence;
import newsgraph.model.Span;

/** Turns spans in UTF-16 units into evidence in code points. Immutable; one for each article. */
final class Quoter {
  private final AnnotatedArticle article;
  private final String text;
  private final boolean plain;

  Quoter(AnnotatedArticle article) {
    this.article = article;
    this.text = article.article().text();
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The tokens {@code begin..end} of a sentence, the end not included, as evidence. */
  Evidence quote(int sentence, int begin, int end) {
    Sentence of = article.sentences().get(sentence);
    Span from = of.tokens().get(begin).span();
    Span to = of.tokens().get(end - 1).span();
    return quote(of, new Span(from.begin(), Math.max(from.begin(), to.end())));
  }

  private Evidence quote(Sentence sentence, Span span) {
    return new Evidence(
        codePoint(span.begin()),
        codePoint(span.end()),
        span.of(text),
        sentence.span().of(text),
        codePoint(sentence.span().begin()));
  }

  private int codePoint(int offset) {
    return plain ? offset : text.codePointCount(0, offset);
  }
}
