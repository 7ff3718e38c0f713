package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Article;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;

/** Reads CoreNLP's map of one sentence into a {@link Sentence}. */
record SentenceReader(Article article, DateFinder dates) {

  Sentence read(CoreMap sentence, int index) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span span = new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
    Article.Kind kind = kindAt(span.begin());
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    dependencies(sentence, heads, relations);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span place = new Span(word.beginPosition(), word.endPosition());
      tokens.add(
          new Token(
              place,
              place.of(article.text()),
              word.lemma(),
              word.tag(),
              DateFinder.isMonthBeforeName(words, i) ? Entity.NONE : entity(word.ner()),
              heads[i],
              relations[i]));
    }
    return new Sentence(
        index,
        kind,
        span,
        tokens,
        kind.isStory() ? dates.find(sentence, article.today()) : List.of());
  }

  private Article.Kind kindAt(int offset) {
    for (Article.Region region : article.regions()) {
      if (region.span().begin() <= offset && offset < region.span().end()) {
        return region.kind();
      }
    }
    throw new IllegalStateException("no region at " + offset);
  }

  private static void dependencies(CoreMap sentence, int[] heads, String[] relations) {
    java.util.Arrays.fill(heads, -1);
    SemanticGraph parse = sentence.get(BasicDependenciesAnnotation.class);
    if (parse == null) {
      return;
    }
    parse.getRoots().forEach(root -> relations[root.index() - 1] = "root");
    for (SemanticGraphEdge edge : parse.edgeIterable()) {
      heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
      relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
    }
  }

  private static Entity entity(String tag) {
    if (tag == null) {
      return Entity.NONE;
    }
    return switch (tag) {
      case "PERSON" -> Entity.PERSON;
      case "ORGANIZATION" -> Entity.ORGANIZATION;
      case "LOCATION" -> Entity.LOCATION;
      default -> Entity.NONE;
    };
  }
}
