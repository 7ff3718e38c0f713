package newsgraph.annotate;

import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.md.CorefMentionFinder;
import edu.stanford.nlp.coref.md.DependencyCorefMentionFinder;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.Sentence;

/** CoreNLP with its models in memory. Safe for any number of threads. */
final class LoadedCoreNlp {
  private final RegionTokenizer tokenizer = new RegionTokenizer();
  private final Annotator tagger;
  private final Annotator lemmatizer = new MorphaAnnotator(false);
  private final NameModel names;
  private final SentenceParser parser;
  private final Coreference coreference;
  private final DateFinder dates;

  /** Loads the models, several at once. */
  LoadedCoreNlp() {
    QuietCoreNlp.now();
    Path compact = CompactFile.folder();
    ModelLock lock = new ModelLock();
    Supplier<NameModel> loadedNames =
        ModelLoading.start(() -> new NameModel(Models.names(compact)));
    Supplier<ArcParser> loadedParser =
        ModelLoading.start(() -> new ArcParser(Models.parser(compact)));
    Supplier<Dictionaries> dictionaries = ModelLoading.start(() -> Models.dictionaries(compact));
    Supplier<CorefNetwork> network =
        ModelLoading.start(() -> new CorefNetwork(Models.coreference(compact)));
    Supplier<Annotator> loadedTagger = ModelLoading.start(() -> tagger(lock));
    Supplier<CorefMentionFinder> finder = ModelLoading.start(() -> mentions(lock));
    Supplier<DateFinder> loadedDates = ModelLoading.start(DateFinder::new);
    this.tagger = loadedTagger.get();
    this.names = loadedNames.get();
    this.parser = new SentenceParser(loadedParser.get());
    this.coreference = new Coreference(finder.get(), dictionaries.get(), network.get());
    this.dates = loadedDates.get();
  }

  private static CorefMentionFinder mentions(ModelLock lock) throws Exception {
    lock.verified(ModelFiles.MENTIONS);
    return new DependencyCorefMentionFinder(new Properties());
  }

  private static Annotator tagger(ModelLock lock) {
    Properties settings = new Properties();
    settings.setProperty("pos.model", lock.verified(ModelFiles.TAGGER));
    return new POSTaggerAnnotator("pos", settings);
  }

  /**
   * Analyses an article; ends soon after its thread is interrupted.
   *
   * @param longestSentence in tokens; longer ones are left out, with a note
   */
  AnnotatedArticle annotate(Article article, int longestSentence) {
    LeftOut leftOut = new LeftOut(longestSentence);
    Annotation told = tokenizer.tokenize(article, Article.Kind::isStory, leftOut);
    Annotation titles = tokenizer.tokenize(article, Article.Kind::isTitle, leftOut);
    List<Placed> placed = new ArrayList<>();
    Collection<CorefChain> chains = List.of();
    if (!RegionTokenizer.sentences(told).isEmpty()) {
      tagger.annotate(told);
      Stopping.ifAsked();
      lemmatizer.annotate(told);
      Stopping.ifAsked();
      for (CoreMap sentence : RegionTokenizer.sentences(told)) {
        Stopping.ifAsked();
        names.label(sentence.get(CoreAnnotations.TokensAnnotation.class));
        parser.parse(sentence);
      }
      Stopping.ifAsked();
      chains = coreference.chains(told);
      place(told, placed);
    }
    if (!RegionTokenizer.sentences(titles).isEmpty()) {
      tagger.annotate(titles);
      lemmatizer.annotate(titles);
      place(titles, placed);
    }
    placed.sort(Comparator.comparingInt(Placed::begin));
    SentenceReader reader = new SentenceReader(article, dates);
    List<Sentence> sentences = new ArrayList<>();
    int[] indexOfStory = new int[RegionTokenizer.sentences(told).size()];
    for (Placed one : placed) {
      Stopping.ifAsked();
      if (one.from == told) {
        indexOfStory[one.number] = sentences.size();
      }
      sentences.add(reader.read(one.sentence, sentences.size()));
    }
    return new AnnotatedArticle(leftOut.noteOn(article), sentences, chains(chains, indexOfStory));
  }

  private static void place(Annotation from, List<Placed> placed) {
    List<CoreMap> sentences = RegionTokenizer.sentences(from);
    for (int i = 0; i < sentences.size(); i++) {
      placed.add(new Placed(from, i, sentences.get(i)));
    }
  }

  private static List<Chain> chains(Collection<CorefChain> found, int[] indexOfStory) {
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
