package newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * The people or the body without a name whom somebody leads: "the head of the dock workers", "the
 * teachers' leader", "a leader of the opposition movement".
 */
record LedGroup(OfficeScene scene) {
  /** The words of the group without article, in lower case: "dock workers". */
  Optional<String> of(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    int of = post.head() + 1;
    if (of + 1 < post.end() && text(sentence, of).equals("of")) {
      return group(sentence, of + 1, post.end());
    }
    for (int mark = post.begin() + 1; mark < post.head(); mark++) {
      if (sentence.tokens().get(mark).tag().equals("POS")) {
        return group(sentence, post.begin(), mark);
      }
    }
    return Optional.empty();
  }

  private Optional<String> group(Sentence sentence, int begin, int end) {
    int first = sentence.tokens().get(begin).tag().equals("DT") ? begin + 1 : begin;
    Token noun = sentence.tokens().get(end - 1);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean many = noun.tag().equals("NNS");
    boolean group =
        many && !Parse.isOneOf(lemma, "man", "woman", "person", "people") && isSide(lemma)
            || noun.tag().equals("NN") && scene.lexicon().organizations().isNamedByWork(lemma);
    if (!group || first >= end || !many && end - first < 2 && first == begin) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int at = first; at < end; at++) {
      Token token = sentence.tokens().get(at);
      if (!token.tag().matches("NN.*|JJ|VBG|HYPH|POS")) {
        return Optional.empty();
      }
      boolean glued = words.isEmpty() || token.tag().equals("POS");
      words.append(glued ? "" : " ").append(token.text());
    }
    return Optional.of(words.toString());
  }

  private boolean isSide(String lemma) {
    return scene.lexicon().words().meetingWords().isSide(lemma);
  }

  private static String text(Sentence sentence, int at) {
    return sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
  }
}
