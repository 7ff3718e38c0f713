package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CoreNLP's 3-class model of names: its weights, decoded here, with the same labels as {@code
 * NERCombinerAnnotator} without fine-grained names and numbers. Most features belong to one word;
 * what a word gives is summed up once and remembered, within a bound. Safe for any number of
 * threads: what is remembered is never changed, and the same whichever thread computes it.
 *
 * <p>CoreNLP's own classifier learns the lower-case words that it reads, and takes a word that it
 * knows so less often for a name: what one article says would change the names of the next. This
 * one learns none.
 */
final class NameModel {
  private static final int REMEMBERED = 20_000;

  /** What follows a hyphen and is no part of a name: "Chicago-based"; CoreNLP's list. */
  private static final Set<String> NOT_JOINED =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private final NameSums sums;
  private final NameLabels labels;
  private final Map<String, NameWord> words = new ConcurrentHashMap<>();

  NameModel(NameWeights weights) {
    this.sums = new NameSums(weights);
    this.labels = new NameLabels(sums, NameWord.outside(sums));
  }

  /** Gives each token of a sentence the label of its name, or "O". */
  void label(List<CoreLabel> tokens) {
    List<NameWord> joined = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    int[] place = new int[tokens.size()];
    StringBuilder text = new StringBuilder();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      text.append(tokens.get(i).word());
      place[i] = joined.size();
      if (i + 1 == tokens.size() || !isJoined(tokens, i, text)) {
        joined.add(word(text.toString()));
        tags.add(tokens.get(begin).tag());
        text.setLength(0);
        begin = i + 1;
      }
    }
    int[] found = labels.of(joined, tags);
    for (int i = 0; i < place.length; i++) {
      tokens.get(i).setNER(sums.weights().labels().get(found[place[i]]));
    }
  }

  /** "Jean", "-", "Pierre" are one word here. */
  private static boolean isJoined(List<CoreLabel> tokens, int token, CharSequence before) {
    if (!"".equals(tokens.get(token).after())) {
      return false;
    }
    String next = tokens.get(token + 1).word();
    if (next.equals("-")) {
      return token + 2 < tokens.size() && !NOT_JOINED.contains(tokens.get(token + 2).word());
    }
    return before.charAt(before.length() - 1) == '-' && !NOT_JOINED.contains(next);
  }

  private NameWord word(String text) {
    NameWord known = words.get(text);
    if (known != null) {
      return known;
    }
    NameWord word = NameWord.of(text, sums);
    if (words.size() < REMEMBERED) {
      words.put(text, word);
    }
    return word;
  }
}
