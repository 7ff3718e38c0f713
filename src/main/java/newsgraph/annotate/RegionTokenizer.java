package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import newsgraph.model.Article;

/**
 * Splits an article into sentences and tokens region by region, so that no sentence and no name
 * runs from one region into the next. Offsets are those of the whole text.
 */
final class RegionTokenizer {
  private final TokenizerAnnotator tokens;

  RegionTokenizer() {
    Properties settings = new Properties();
    settings.setProperty("tokenize.language", "en");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
    this.tokens = new TokenizerAnnotator(settings);
  }

  /**
   * The sentences of the regions that are wanted; none if there is no such region.
   *
   * @param leftOut told of each sentence, and says which are left out
   */
  Annotation tokenize(Article article, Predicate<Article.Kind> wanted, LeftOut leftOut) {
    List<CoreLabel> allTokens = new ArrayList<>();
    List<CoreMap> allSentences = new ArrayList<>();
    for (Article.Region region : article.regions()) {
      if (wanted.test(region.kind())) {
        Annotation part = new Annotation(region.span().of(article.text()));
        tokens.annotate(part);
        for (CoreMap sentence : sentences(part)) {
          if (!leftOut.count(sentence.get(CoreAnnotations.TokensAnnotation.class).size())) {
            add(sentence, article.text(), region.span().begin(), allTokens, allSentences);
          }
        }
        Stopping.ifAsked();
      }
    }
    Annotation all = new Annotation(article.text());
    all.set(CoreAnnotations.TokensAnnotation.class, allTokens);
    all.set(CoreAnnotations.SentencesAnnotation.class, allSentences);
    return all;
  }

  static List<CoreMap> sentences(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    return sentences == null ? List.of() : sentences;
  }

  private static void add(
      CoreMap sentence, String text, int shift, List<CoreLabel> tokens, List<CoreMap> sentences) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Annotation moved = new Annotation("");
    moved.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      word.setBeginPosition(word.beginPosition() + shift);
      word.setEndPosition(word.endPosition() + shift);
      word.setIndex(i + 1);
      word.setSentIndex(sentences.size());
      word.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
      word.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
      tokens.add(word);
    }
    int begin = words.get(0).beginPosition();
    int end = words.get(words.size() - 1).endPosition();
    moved.set(CoreAnnotations.TextAnnotation.class, text.substring(begin, end));
    moved.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    moved.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    moved.set(CoreAnnotations.TokensAnnotation.class, words);
    moved.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    moved.set(CoreAnnotations.SentenceIndexAnnotation.class, sentences.size());
    sentences.add(moved);
  }
}
