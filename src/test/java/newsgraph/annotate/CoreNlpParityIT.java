package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefSystem;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The faster parser and coreference give what CoreNLP's own give. */
class CoreNlpParityIT {
  /** Answered by CoreNLP from a cache under random numbers. */
  private static final String RANDOM = "is-acronym";

  private static Annotation article;

  @BeforeAll
  static void annotate() throws Exception {
    QuietCoreNlp.now();
    Properties settings = names();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("ner.buildEntityMentions", "true");
    article =
        new Annotation(
            Files.readString(Path.of("corpus/state-visit-2019.txt"))
                + Files.readString(Path.of("corpus/ishiba-no-stopover.txt")));
    new StanfordCoreNLP(settings, false).annotate(article);
    new CorefMentionAnnotator(new Properties()).annotate(article);
  }

  /** CoreNLP's model of names alone, which learns no words. */
  static Properties names() {
    Properties settings = new Properties();
    settings.setProperty("ner.model", ModelFiles.NAMES);
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    // With "ner." before it CoreNLP takes no notice of it.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    return settings;
  }

  /** In all of the corpus, and in sentences with what is rare there. */
  @Test
  void namesAreTheSame() throws Exception {
    String rare =
        "Jean-Pierre Dupont-Durand of the Chicago-based bank met a US-educated lawyer in \"x-\" 2019."
            + " The colour of Dr. Smith and the old Smith house, where Smith sat, is grey. A 1990s -"
            + " era man, ALL CAPS SMITH, saw alpha-Beta test at 10:30. <b>Bold</b> e-mail x@y.org ;-)"
            + " Then Mr. Alba met Brown and the Brown family met Brown again with Mary Brown there.";
    StanfordCoreNLP tags =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,pos"));
    NERCombinerAnnotator theirs = new NERCombinerAnnotator(names());
    NameModel ours = new NameModel(Models.readNames());
    List<String> texts = new ArrayList<>(List.of(rare, rare.toUpperCase(Locale.ROOT)));
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    int names = 0;
    for (String text : texts) {
      Annotation read = new Annotation(text);
      tags.annotate(read);
      theirs.annotate(read);
      for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<String> expected = tokens.stream().map(CoreLabel::ner).toList();
        ours.label(tokens);
        assertEquals(expected, tokens.stream().map(CoreLabel::ner).toList(), sentence.toString());
        names += Collections.frequency(expected, "PERSON");
      }
    }
    assertTrue(names > 300, names + " tokens of people");
  }

  @Test
  void parsesAreTheSame() throws Exception {
    DependencyParser theirs = DependencyParser.loadFromModelFile(ModelFiles.PARSER);
    ArcParser ours = new ArcParser(Models.readParser());
    int tokens = 0;
    for (CoreMap sentence : article.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int[] heads = new int[labels.size()];
      for (TypedDependency one : theirs.predict(sentence).typedDependencies()) {
        heads[one.dep().index() - 1] = one.gov().index() - 1;
      }
      ArcParser.Parse parse =
          ours.parse(
              labels.stream().map(CoreLabel::word).toArray(String[]::new),
              labels.stream().map(CoreLabel::tag).toArray(String[]::new));
      assertArrayEquals(heads, parse.heads(), sentence.toString());
      tokens += heads.length;
    }
    assertTrue(tokens > 300);
  }

  @Test
  void featuresAndScoresOfPairsAreTheSame() throws Exception {
    Dictionaries dictionaries = new Dictionaries(new Properties());
    CorefNetwork network = new CorefNetwork(CorefWeightsReader.read());
    FastNeuralCorefModel model =
        IOUtils.readObjectFromURLOrClasspathOrFileSystem(ModelFiles.COREFERENCE);
    FeatureExtractor extractor =
        new FeatureExtractor(new Properties(), dictionaries, null, Set.<String>of());
    int[] compared = {0};
    CorefAlgorithm compare =
        document -> {
          Map<Pair<Integer, Integer>, Boolean> pairs = pairs(document);
          Compressor<String> compressor = new Compressor<>();
          DocumentExamples examples = extractor.extract(0, document, pairs, compressor);
          Ours ours = new Ours(document, dictionaries, network);
          for (Example example : examples.examples) {
            Mention before = document.predictedMentionsByID.get(example.mentionId1);
            Mention after = document.predictedMentionsByID.get(example.mentionId2);
            var features = compressor.uncompress(example.pairwiseFeatures);
            Map<Integer, Float> expected = new TreeMap<>();
            network
                .weights()
                .pairFeatures()
                .forEach(
                    (name, number) -> {
                      if (features.containsKey(name) && !name.equals(RANDOM)) {
                        expected.put(number, (float) features.getCount(name));
                      }
                    });
            assertEquals(expected, ours.features(before, after), before + " / " + after);
            features.remove(RANDOM);
            double theirs =
                model.score(
                    before,
                    after,
                    compressor.uncompress(examples.mentionFeatures.get(before.mentionID)),
                    compressor.uncompress(examples.mentionFeatures.get(after.mentionID)),
                    features,
                    new HashMap<>(),
                    new HashMap<>());
            assertEquals(theirs, ours.score(before, after), 1e-3 * (1 + Math.abs(theirs)));
            compared[0]++;
          }
        };
    new CorefSystem(new DocumentMaker(new Properties(), dictionaries), compare, false, false)
        .annotate(article);
    assertTrue(compared[0] > 500, compared[0] + " pairs");
  }

  /** The build made the compact forms; the program reads them alone. */
  @Test
  void compactFormsHoldTheSameModels() throws Exception {
    Path compact = Path.of(System.getProperty("newsgraph.tree"), "lib", "compact");
    ParserWeights parser = CompactModels.parser(CompactFile.read(compact, ModelFiles.PARSER));
    ParserWeights read = Models.readParser();
    assertEquals(read.words(), parser.words());
    assertEquals(read.tags(), parser.tags());
    assertEquals(read.labels(), parser.labels());
    assertArrayEquals(read.embeddings(), parser.embeddings());
    assertArrayEquals(read.first(), parser.first());
    assertArrayEquals(read.second(), parser.second());
    CorefWeights coreference =
        CompactModels.coreference(CompactFile.read(compact, ModelFiles.COREFERENCE));
    CorefWeights theirs = CorefWeightsReader.read();
    assertEquals(theirs.words(), coreference.words());
    assertEquals(theirs.pairFeatures(), coreference.pairFeatures());
    assertArrayEquals(theirs.embeddings(), coreference.embeddings());
    assertArrayEquals(theirs.last().weights(), coreference.last().weights());
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    Models.readNames().writeTo(new DataOutputStream(names));
    ByteBuffer kept = CompactFile.read(compact, ModelFiles.NAMES);
    assertEquals(kept, ByteBuffer.wrap(names.toByteArray()));
    GenderTable table = GenderTable.read(CompactFile.read(compact, ModelFiles.GENDERS));
    Models.readGenders().forEach((words, gender) -> assertEquals(gender, table.get(words)));
  }

  private static Map<Pair<Integer, Integer>, Boolean> pairs(Document document) {
    Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
    List<Mention> all = CorefUtils.getSortedMentions(document);
    for (int i = 0; i < all.size(); i++) {
      for (int j = Math.max(0, i - 12); j < i; j++) {
        pairs.put(new Pair<>(all.get(j).mentionID, all.get(i).mentionID), true);
      }
    }
    return pairs;
  }

  /** Our features and scores of one article's mentions. */
  private static final class Ours {
    private final Document document;
    private final CorefNetwork network;
    private final PairFeatures pairs;
    private final SparseFeatures found = new SparseFeatures();
    private final Map<Integer, CorefMention> mentions = new HashMap<>();

    Ours(Document document, Dictionaries dictionaries, CorefNetwork network) {
      this.document = document;
      this.network = network;
      this.pairs = new PairFeatures(network.weights().pairFeatures(), dictionaries);
      MentionFeatures features =
          new MentionFeatures(network.weights().mentionFeatures(), dictionaries);
      List<Mention> all = CorefUtils.getSortedMentions(document);
      for (Mention mention : all) {
        CorefMention one = new CorefMention(mention, dictionaries);
        SparseFeatures own =
            features.of(
                one, document, all.stream().filter(m -> m.headIndex == mention.headIndex).toList());
        one.antecedentShare = network.asAntecedent(mention, own);
        one.anaphorShare = network.asAnaphor(mention, own);
        mentions.put(mention.mentionID, one);
      }
    }

    private void find(Mention before, Mention after) {
      pairs.find(document, mentions.get(before.mentionID), mentions.get(after.mentionID), found);
    }

    Map<Integer, Float> features(Mention before, Mention after) {
      find(before, after);
      int random = network.weights().pairFeatures().get(RANDOM);
      Set<Integer> named = new HashSet<>(network.weights().pairFeatures().values());
      Map<Integer, Float> features = new TreeMap<>();
      for (int i = 0; i < found.size(); i++) {
        if (found.number(i) != random && named.contains(found.number(i))) {
          features.put(found.number(i), found.value(i));
        }
      }
      return features;
    }

    double score(Mention before, Mention after) {
      find(before, after);
      SparseFeatures kept = new SparseFeatures();
      for (int i = 0; i < found.size(); i++) {
        if (found.number(i) != network.weights().pairFeatures().get(RANDOM)) {
          kept.add(found.number(i), found.value(i));
        }
      }
      return network.score(
          mentions.get(before.mentionID).antecedentShare,
          mentions.get(after.mentionID).anaphorShare,
          kept);
    }
  }
}
