package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.annotate.Annotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Article;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;

/**
 * Finds Ana Ruiz and Bo Lind, without models: each paragraph is a sentence, each run of letters a
 * word. An article can ask for trouble: "Analyse this and overflow."
 */
record PlainAnnotator(int longestSentence) implements Annotator {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|[^\\p{L}\\s]");
  private static final Set<String> NAMES = Set.of("Ana", "Ruiz", "Bo", "Lind");

  PlainAnnotator() {
    this(Integer.MAX_VALUE);
  }

  @Override
  public Annotator withLongestSentence(int tokens) {
    return new PlainAnnotator(tokens);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    trouble(article.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Article.Region region : article.regions()) {
      List<Token> tokens = tokens(article.text(), region.span());
      boolean fits = !tokens.isEmpty() && tokens.size() <= longestSentence;
      if (region.kind().isStory() && fits) {
        Span span =
            new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size(), region.kind(), span, tokens, List.of()));
      }
    }
    return new AnnotatedArticle(article, sentences, List.of());
  }

  private static List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(span.begin(), span.end());
    while (words.find()) {
      boolean name = NAMES.contains(words.group());
      tokens.add(
          new Token(
              new Span(words.start(), words.end()),
              words.group(),
              words.group(),
              // Interjections: no rule makes anything of them.
              name ? "NNP" : "UH",
              name ? Entity.PERSON : Entity.NONE,
              -1,
              null));
    }
    return tokens;
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static void useAllMemory() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[16 << 20]);
    }
  }

  private static void trouble(String text) {
    if (text.contains("Analyse this and fail.")) {
      throw new IllegalStateException("as the article says");
    }
    if (text.contains("Analyse this and overflow.")) {
      endless(0);
    }
    if (text.contains("Analyse this and use all memory.")) {
      useAllMemory();
    }
    if (text.contains("Analyse this for ever.")) {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      throw new IllegalStateException("interrupted");
    }
  }

  @Override
  public String fingerprint() {
    return "plain";
  }
}
