package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/** A sentence some of whose words get another head; what was asked of the old tree stays so. */
final class Reattachment {
  private final Sentence sentence;
  private final List<Token> tokens;

  Reattachment(Parse parse) {
    sentence = parse.sentence();
    tokens = new ArrayList<>(sentence.tokens());
  }

  /** Hangs the word under another; its tag stays. */
  void hang(int token, int head, String relation) {
    hang(token, tokens.get(token).tag(), head, relation);
  }

  /** Hangs the word under another, as a word of another kind. */
  void hang(int token, String tag, int head, String relation) {
    Token old = tokens.get(token);
    tokens.set(
        token, new Token(old.span(), old.text(), old.lemma(), tag, old.entity(), head, relation));
  }

  /** The sentence with the new heads; as it was, if they would go round in a ring. */
  Sentence sentence() {
    return hasRing() ? sentence : mended();
  }

  private boolean hasRing() {
    for (int token = 0; token < tokens.size(); token++) {
      int at = token;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > tokens.size()) {
          return true;
        }
        at = tokens.get(at).head();
      }
    }
    return false;
  }

  private Sentence mended() {
    return new Sentence(
        sentence.index(), sentence.kind(), sentence.span(), tokens, sentence.dates());
  }
}
