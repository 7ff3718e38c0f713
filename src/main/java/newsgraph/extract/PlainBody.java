package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * The people or the body that an office's own words tell, though by no name that is known: "the
 * head of the dock workers", "the teachers' leader", "the speaker of the lower house", "Alvo's
 * chairman". Nothing else in the article could say it better.
 */
record PlainBody(OfficeScene scene) {
  private static final Set<String> BEFORE_BODY = Set.of("of", "at", "for");

  /** The words of the body without article, as printed: "dock workers", "lower house". */
  Optional<String> of(Post post) {
    Sentence sentence = scene.article().sentences().get(post.sentence());
    boolean vague = post.entry().scope() == Scope.VAGUE;
    int of = post.nameEnd();
    if (of + 1 < sentence.tokens().size() && BEFORE_BODY.contains(text(sentence, of))) {
      int end = new ComplementRange(scene, sentence).end(of + 1);
      return end > of + 1 && (post.end() >= end || isNamed(sentence, end - 1))
          ? group(sentence, of + 1, end, vague).filter(body -> !isField(post, body))
          : Optional.empty();
    }
    for (int mark = post.begin() + 1; mark < post.head(); mark++) {
      if (sentence.tokens().get(mark).tag().equals("POS")) {
        boolean alone = sentence.tokens().get(mark - 1).tag().equals("NN");
        return group(sentence, post.begin(), mark, vague)
            .filter(body -> !alone || body.contains(" ")); // "the union's president": of which
      }
    }
    return Optional.empty();
  }

  private Optional<String> group(Sentence sentence, int begin, int end, boolean vague) {
    boolean definite = sentence.tokens().get(begin).tag().matches("DT|PRP\\$");
    int first = definite ? begin + 1 : begin;
    if (first >= end || isOpen(sentence, end) || !isGroup(sentence, first, end, definite, vague)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int at = first; at < end; at++) {
      Token token = sentence.tokens().get(at);
      boolean part = token.tag().matches("NN.*|JJ.*|VB[GN]|HYPH|POS|CC|CD|RB[RS]?|IN|DT");
      if (!part || scene.overlapsName(sentence.index(), at)) {
        return Optional.empty();
      }
      boolean glued = words.isEmpty() || token.tag().equals("POS");
      words.append(glued ? "" : " ").append(token.text());
    }
    return Optional.of(words.toString());
  }

  private boolean isGroup(Sentence sentence, int first, int end, boolean definite, boolean vague) {
    Token noun = sentence.tokens().get(end - 1);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (isNamed(sentence, end - 1)) {
      return true;
    }
    if (noun.tag().equals("NNS")) {
      return !Parse.isOneOf(lemma, "man", "woman", "person", "people") && isSide(lemma);
    }
    boolean body =
        (vague
                ? scene.lexicon().organizations().isNamedByWork(lemma)
                : scene.lexicon().organizations().cue(lemma).isPresent())
            && !scene.lexicon().organizations().isState(lemma);
    return noun.tag().equals("NN")
        && (definite || end - first > 1)
        && (body || isSide(lemma) && isCollective(lemma) || definite && !vague && end - first > 1);
  }

  /** "the Republic of Peru": the body has more words. */
  private static boolean isOpen(Sentence sentence, int end) {
    return end < sentence.tokens().size() && text(sentence, end).equals("of");
  }

  /** "director for political affairs": what the title has is no body. */
  private static boolean isField(Post post, String body) {
    return post.title().endsWith(" " + body.toLowerCase(Locale.ROOT));
  }

  /** "team", but not "minister": a side that is not one person. */
  private boolean isCollective(String lemma) {
    return scene.lexicon().titles().at(List.of(lemma), 0).isEmpty();
  }

  /** A name by its capital, whatever it names. */
  private static boolean isNamed(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }

  private boolean isSide(String lemma) {
    return scene.lexicon().words().meetingWords().isSide(lemma);
  }

  private static String text(Sentence sentence, int at) {
    return sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
  }
}
