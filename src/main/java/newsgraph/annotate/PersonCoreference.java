package newsgraph.annotate;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * CoreNLP's {@code fastneural} coreference for people only: a pair is scored only if both mentions
 * could be persons. All else, with the distances and the best antecedent of each mention, is as
 * CoreNLP does it.
 *
 * <p>Safe for any number of threads.
 */
final class PersonCoreference implements CorefAlgorithm {
  /** How many mentions back an antecedent may stand, and how many with a word in common. */
  private static final int NEAR = 50;

  private static final int NEAR_WITH_WORD = 500;

  private final CorefNetwork network;
  private final Dictionaries dictionaries;
  private final MentionFeatures mentionFeatures;
  private final PairFeatures pairFeatures;

  PersonCoreference(CorefNetwork network, Dictionaries dictionaries) {
    this.network = network;
    this.dictionaries = dictionaries;
    this.mentionFeatures = new MentionFeatures(network.weights().mentionFeatures(), dictionaries);
    this.pairFeatures = new PairFeatures(network.weights().pairFeatures(), dictionaries);
  }

  @Override
  public void runCoref(Document document) {
    List<Mention> all = CorefUtils.getSortedMentions(document);
    Map<Integer, List<Mention>> byHead = new HashMap<>();
    for (Mention mention : all) {
      byHead.computeIfAbsent(head(mention), k -> new ArrayList<>()).add(mention);
    }
    PossiblePeople people = new PossiblePeople(all);
    List<CorefMention> mentions = new ArrayList<>();
    for (Mention mention : all) {
      Stopping.ifAsked();
      if (people.contains(mention)) {
        CorefMention one = new CorefMention(mention, dictionaries);
        SparseFeatures features = mentionFeatures.of(one, document, byHead.get(head(mention)));
        one.antecedentShare = network.asAntecedent(mention, features);
        one.anaphorShare = network.asAnaphor(mention, features);
        mentions.add(one);
      }
    }
    link(document, mentions);
  }

  private static int head(Mention mention) {
    return mention.sentNum << 16 ^ mention.headIndex;
  }

  private void link(Document document, List<CorefMention> mentions) {
    Map<String, List<Integer>> byWord = new HashMap<>();
    SparseFeatures features = new SparseFeatures();
    List<Pair<Integer, Integer>> links = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Stopping.ifAsked();
      CorefMention after = mentions.get(i);
      CorefMention best = null;
      float most = network.scoreAlone(after.anaphorShare);
      for (int candidate : candidates(mentions, i, byWord)) {
        CorefMention before = mentions.get(candidate);
        pairFeatures.find(document, before, after, features);
        float score = network.score(before.antecedentShare, after.anaphorShare, features);
        if (score > most) {
          most = score;
          best = before;
        }
      }
      if (best != null) {
        links.add(new Pair<>(best.mention.mentionID, after.mention.mentionID));
      }
      for (String word : contentWords(after.mention)) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
      }
    }
    // The features ask for the clusters of speakers, so nothing is joined while they are made.
    links.forEach(link -> CorefUtils.mergeCoreferenceClusters(link, document));
  }

  private static Set<Integer> candidates(
      List<CorefMention> mentions, int index, Map<String, List<Integer>> byWord) {
    Mention after = mentions.get(index).mention;
    Set<Integer> candidates = new TreeSet<>();
    for (int j = index - 1; j >= 0 && isNear(mentions.get(j).mention, after, NEAR); j--) {
      candidates.add(j);
    }
    for (String word : contentWords(after)) {
      List<Integer> same = byWord.getOrDefault(word, List.of());
      for (int k = same.size() - 1; k >= 0; k--) {
        if (!isNear(mentions.get(same.get(k)).mention, after, NEAR_WITH_WORD)) {
          break;
        }
        candidates.add(same.get(k));
      }
    }
    return candidates;
  }

  private static boolean isNear(Mention before, Mention after, int mentions) {
    return after.mentionNum - before.mentionNum <= mentions;
  }

  private static Set<String> contentWords(Mention mention) {
    Set<String> words = new TreeSet<>();
    for (CoreLabel label : mention.originalSpan) {
      if (label.tag().equals("NN") || label.tag().equals("NNS") || label.tag().startsWith("NNP")) {
        words.add(label.word().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
