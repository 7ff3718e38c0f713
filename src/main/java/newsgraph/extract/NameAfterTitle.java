package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/** Finds the name that a title stands before. */
final class NameAfterTitle {
  private static final int LONGEST_ADDRESS = 4;

  private NameAfterTitle() {}

  /**
   * The name right after the title or its last phrase, other titles between: "army chief General
   * Ruiz".
   */
  static Optional<Mention> of(OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    Optional<Mention> direct = startingAt(scene, sentence, post.nameEnd());
    if (direct.isEmpty()) {
      direct = startingAt(scene, sentence, post.end());
    }
    if (direct.isPresent()) {
      return direct;
    }
    for (Post next : posts) {
      boolean follows = next.begin() == post.nameEnd() || next.begin() == post.end();
      if (next.head() > post.head() && follows && !next.definite()) {
        return of(scene, sentence, posts, next);
      }
    }
    return Optional.empty();
  }

  /**
   * The name that starts at a token, forms of address before it left out: "the Prime Minister, Mr.
   * Lind", "the vicar, the Rev. Ana Ruiz".
   */
  static Optional<Mention> startingAt(OfficeScene scene, Sentence sentence, int token) {
    int address = afterAddress(scene, sentence, token);
    return scene.names(sentence.index()).stream()
        .filter(m -> m.begin() == token || m.begin() == address)
        .findFirst();
  }

  /** Where a form of address that starts at a token ends; the same token if there is none. */
  private static int afterAddress(OfficeScene scene, Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    int at = token;
    if (at >= 0 && at + 1 < tokens.size() && tokens.get(at).text().equals("the")) {
      at++;
    }
    int begin = at;
    for (int words = addressWords(scene, tokens, at); words > 0 && at < token + LONGEST_ADDRESS; ) {
      at += words;
      words = addressWords(scene, tokens, at);
    }
    return at == begin ? token : at;
  }

  /** How many words from a token on are one form of address: 2 of "Tan Sri". */
  private static int addressWords(OfficeScene scene, List<Token> tokens, int at) {
    for (int words = 2; words > 0; words--) {
      if (at < 0 || at + words >= tokens.size()) {
        continue;
      }
      String form =
          tokens.subList(at, at + words).stream().map(Token::text).collect(Collectors.joining(" "));
      if (scene.lexicon().honorifics().of(form).filter(h -> !h.after()).isPresent()) {
        return words;
      }
    }
    return 0;
  }
}
