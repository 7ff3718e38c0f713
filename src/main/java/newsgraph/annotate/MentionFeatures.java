package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.md.CorefMentionFinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The features of a mention that the coreference network knows, by CoreNLP's names. CoreNLP makes
 * many more, of words above all, and throws them away.
 */
final class MentionFeatures {
  /** Of {@link Mention#getSingletonFeatures}, from the third on. */
  private static final List<String> TRAITS =
      List.of(
          "animacy",
          "person-coarse",
          "number",
          "position",
          "relation",
          "quantification",
          "modifiers",
          "negation",
          "modal",
          "attitude",
          "coordination");

  private static final int FIRST_TRAIT = 2;
  private static final int EXACT = 10;
  private static final double GROWTH = 1.5;

  private final Map<String, Integer> numbers;
  private final Dictionaries dictionaries;

  MentionFeatures(Map<String, Integer> numbers, Dictionaries dictionaries) {
    this.numbers = numbers;
    this.dictionaries = dictionaries;
  }

  /**
   * The features of one mention.
   *
   * @param sameHead the mentions with the same head word, itself too
   */
  SparseFeatures of(CorefMention one, Document document, List<Mention> sameHead) {
    SparseFeatures found = new SparseFeatures();
    Mention mention = one.mention;
    add(found, "mention-type=" + mention.mentionType);
    add(found, "gender=" + mention.gender);
    add(found, "person-fine=" + mention.person);
    add(found, "head-ne-type=" + mention.nerString);
    for (int i = 0; i < TRAITS.size(); i++) {
      add(found, TRAITS.get(i) + "=" + one.traits.get(FIRST_TRAIT + i));
    }
    int length = one.span.length();
    add(found, "mention-length=" + range(length));
    found.add(number("mention-length"), length);
    found.add(
        number("mention-position"),
        mention.mentionNum / (double) document.predictedMentions.size());
    found.add(number("sentence-position"), mention.sentNum / (double) document.numSentences);
    boolean parent =
        mention.enhancedDependency.incomingEdgeIterator(mention.headIndexedWord).hasNext();
    found.add(number("no-parent"), !parent);
    found.add(number("ends-with-head"), mention.headIndex == mention.endIndex - 1);
    String firstTag = mention.originalSpan.get(0).tag();
    boolean single = mention.originalSpan.size() == 1;
    found.add(number("is-generic"), single && firstTag.equals("NNS"));
    found.add(
        number("contained-in-other-mention"),
        sameHead.stream().anyMatch(other -> other != mention && mention.insideIn(other)));
    found.add(
        number("contains-other-mention"),
        sameHead.stream().anyMatch(other -> other != mention && other.insideIn(mention)));
    found.add(number("bare-plural"), single && mention.headWord.tag().equals("NNS"));
    found.add(number("quantifier-start"), dictionaries.quantifiers.contains(one.firstWord));
    found.add(number("negative-start"), one.firstWord.matches("none|no|nothing|not"));
    found.add(
        number("partitive"),
        CorefMentionFinder.partitiveRule(mention, mention.sentenceWords, dictionaries));
    found.add(number("adjectival-demonym"), dictionaries.isAdjectivalDemonym(one.span));
    return found;
  }

  private int number(String feature) {
    return numbers.getOrDefault(feature, -1);
  }

  private void add(SparseFeatures found, String feature) {
    found.add(number(feature), 1);
  }

  /** Small numbers are told exactly, large ones by ranges: "17-25". */
  private static String range(int value) {
    if (value <= EXACT) {
      return Integer.toString(value);
    }
    double start = Math.pow(GROWTH, (int) (Math.log(value) / Math.log(GROWTH)));
    return String.format(Locale.ROOT, "%d-%d", (int) start, (int) (start * GROWTH));
  }
}
