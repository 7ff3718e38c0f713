package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Token;

/**
 * The people whom a sentence mentions, each by itself or together with others ("the two leaders").
 */
final class SideCandidates {
  /** How many are weighed for one word: the nearest. */
  private static final int MOST = 10;

  private final Parse parse;
  private final List<People.Mention> mentions;
  private final int persons;

  /**
   * @param pairs what tells whom a plural stands for
   */
  SideCandidates(Parse parse, People people, PairResolver pairs) {
    this.parse = parse;
    this.mentions = new ArrayList<>(people.inSentence(parse.sentence().index()));
    for (int head = 0; head < parse.size(); head++) {
      Token token = parse.token(head);
      if (token.tag().matches("NNS?|PRP|CD|DT")
          && people.at(parse.sentence().index(), head).isEmpty()
          && pairs.isPair(parse, head)) {
        for (int person : pairs.pair(parse, head)) {
          mentions.add(together(head, person));
        }
      }
    }
    this.persons = (int) mentions.stream().map(People.Mention::person).distinct().count();
  }

  private People.Mention together(int head, int person) {
    int begin = NounPhrase.begin(parse, head);
    int end = Math.max(begin + 1, NounPhrase.end(parse, head));
    Via via = PairResolver.via(parse, head);
    return new People.Mention(parse.sentence().index(), begin, end, head, person, via);
  }

  /** How many people the sentence mentions. */
  int persons() {
    return persons;
  }

  /** The nearest mention of each of the nearest people, from a word; by nearness. */
  List<People.Mention> around(int word) {
    Map<Integer, People.Mention> nearest = new LinkedHashMap<>();
    Map<People.Mention, Integer> far = new HashMap<>();
    mentions.forEach(mention -> far.put(mention, steps(parse, mention.head(), word)));
    mentions.stream()
        .filter(mention -> !mention.covers(word))
        .sorted(
            Comparator.comparing((People.Mention mention) -> far.get(mention))
                .thenComparing(mention -> Math.abs(mention.head() - word)))
        .forEach(mention -> nearest.putIfAbsent(mention.person(), mention));
    return nearest.values().stream().limit(MOST).toList();
  }

  /** The distance of two tokens in the tree. */
  static int steps(Parse parse, int one, int other) {
    Map<Integer, Integer> up = new HashMap<>();
    for (int at = one; at >= 0; at = parse.head(at)) {
      up.put(at, up.size());
    }
    int steps = 0;
    for (int at = other; at >= 0; at = parse.head(at), steps++) {
      Integer common = up.get(at);
      if (common != null) {
        return common + steps;
      }
    }
    return up.size() + steps; // in no one tree
  }
}
