package newsgraph.annotate;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.Sentence;

/** CoreNLP with its models in memory. Safe for any number of threads. */
final class LoadedCoreNlp {
  private final RegionTokenizer tokenizer = new RegionTokenizer();
  private final StanfordCoreNLP story;
  private final StanfordCoreNLP title;
  private final DateFinder dates = new DateFinder();

  /** Loads the models. */
  LoadedCoreNlp() {
    QuietCoreNlp.now();
    this.story = new StanfordCoreNLP(storySettings(), false);
    this.title = new StanfordCoreNLP(titleSettings(), false);
  }

  private static Properties storySettings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "pos,lemma,ner,depparse,coref");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "true");
    // Otherwise lower-case words of one document change the names found in the next.
    settings.setProperty("ner.maxAdditionalKnownLCWords", "0");
    settings.setProperty("coref.algorithm", "fastneural");
    // Otherwise people mentioned once vanish.
    settings.setProperty("coref.removeSingletonClusters", "false");
    return settings;
  }

  private static Properties titleSettings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "pos,lemma");
    return settings;
  }

  AnnotatedArticle annotate(Article article) {
    Annotation told = tokenizer.tokenize(article, Article.Kind::isStory);
    Annotation titles = tokenizer.tokenize(article, Article.Kind::isTitle);
    List<Placed> placed = new ArrayList<>();
    List<CorefChain> chains = List.of();
    if (!RegionTokenizer.sentences(told).isEmpty()) {
      story.annotate(told);
      Map<Integer, CorefChain> found = told.get(CorefChainAnnotation.class);
      chains = found == null ? List.of() : List.copyOf(found.values());
      place(told, placed);
    }
    if (!RegionTokenizer.sentences(titles).isEmpty()) {
      title.annotate(titles);
      place(titles, placed);
    }
    placed.sort(Comparator.comparingInt(Placed::begin));
    SentenceReader reader = new SentenceReader(article, dates);
    List<Sentence> sentences = new ArrayList<>();
    int[] indexOfStory = new int[RegionTokenizer.sentences(told).size()];
    for (Placed one : placed) {
      if (one.from == told) {
        indexOfStory[one.number] = sentences.size();
      }
      sentences.add(reader.read(one.sentence, sentences.size()));
    }
    return new AnnotatedArticle(article, sentences, chains(chains, indexOfStory));
  }

  private static void place(Annotation from, List<Placed> placed) {
    List<CoreMap> sentences = RegionTokenizer.sentences(from);
    for (int i = 0; i < sentences.size(); i++) {
      placed.add(new Placed(from, i, sentences.get(i)));
    }
  }

  private static List<Chain> chains(List<CorefChain> found, int[] indexOfStory) {
    List<Chain> chains = new ArrayList<>();
    for (CorefChain chain : found) {
      List<ChainMention> mentions = new ArrayList<>();
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        mentions.add(
            new ChainMention(
                indexOfStory[mention.sentNum - 1],
                mention.startIndex - 1,
                mention.endIndex - 1,
                mention.headIndex - 1,
                ChainMention.Type.valueOf(mention.mentionType.name())));
      }
      if (mentions.size() > 1) {
        chains.add(new Chain(mentions));
      }
    }
    chains.sort(
        Comparator.comparing(
            (Chain chain) -> chain.mentions().get(0),
            Comparator.comparingInt(ChainMention::sentence)
                .thenComparingInt(ChainMention::begin)
                .thenComparingInt(ChainMention::end)));
    return chains;
  }

  /** A sentence, the annotation that it comes from, and its number there. */
  private record Placed(Annotation from, int number, CoreMap sentence) {
    int begin() {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      return tokens.get(0).beginPosition();
    }
  }
}
