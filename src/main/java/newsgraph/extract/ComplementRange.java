package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * How far the noun phrase after a preposition reaches: "the Alpine Party of Peru" in "head of the
 * Alpine Party of Peru Ana Ruiz said", but not the name.
 */
final class ComplementRange {
  private final OfficeScene scene;
  private final Sentence sentence;
  private final PhraseWords words;

  ComplementRange(OfficeScene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.words = new PhraseWords(scene, sentence);
  }

  /** The token after the phrase that begins here; the same token if there is none. */
  int end(int begin) {
    int at = begin;
    while (at < words.size() && belongs(begin, at)) {
      at++;
    }
    while (at > begin && !isNoun(words.token(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean belongs(int begin, int at) {
    Token token = words.token(at);
    Optional<People.Mention> name = scene.name(sentence.index(), at);
    if (name.isPresent() && name.get().begin() == at) {
      boolean owns =
          name.get().end() < words.size() && words.token(name.get().end()).tag().equals("POS");
      return owns || followsOnlyTitle(begin, at);
    }
    if (at > begin && scene.name(sentence.index(), at - 1).isPresent() && name.isEmpty()) {
      return token.tag().equals("POS");
    }
    boolean inName = // "the 1922 Committee"
        at > begin
            && at + 1 < words.size()
            && words.token(at).tag().equals("CD")
            && words.token(at - 1).tag().equals("DT")
            && words.isCapital(at + 1);
    if (isDate(at) && !inName) {
      return false;
    }
    if (token.tag().matches("DT|PRP\\$|JJ.*|NN.*|POS|CD|HYPH")) {
      return !(token.tag().equals("DT") && at > begin) && !token.text().equals("–");
    }
    if (token.tag().equals("VBG") || token.tag().equals("VBN")) {
      boolean before = at == begin || words.token(at - 1).tag().matches("DT|JJ|PRP\\$|POS|HYPH");
      boolean named = // "the Lima organising committee"
          at > begin
              && token.tag().equals("VBG")
              && words.token(at - 1).tag().equals("NNP")
              && at + 1 < words.size()
              && scene.lexicon().organizations().cue(words.word(at + 1)).isPresent();
      before |= named;
      return before && at + 1 < words.size() && words.token(at + 1).tag().startsWith("NN");
    }
    boolean degree = // "of the more moderate federation"
        token.tag().matches("RB[RS]?")
            && at + 1 < words.size()
            && words.token(at + 1).tag().startsWith("JJ")
            && (at == begin || words.token(at - 1).tag().matches("DT|PRP\\$"));
    if (degree) {
      return true;
    }
    boolean inside = at > begin && at + 1 < words.size();
    boolean entity =
        inside
            && token.entity() == Entity.ORGANIZATION
            && words.token(at + 1).entity() == Entity.ORGANIZATION;
    boolean and =
        inside
            && token.text().matches("and|&|of|for")
            && words.isCapital(at - 1)
            && words.isCapital(at + 1)
            && words.isField(at + 1, at + 2) == words.isField(at - 1, at)
            && scene.name(sentence.index(), at + 1).isEmpty();
    boolean fields =
        inside
            && token.text().equals("and")
            && words.token(at - 1).tag().matches("NNS?|JJ")
            && words.token(at + 1).tag().matches("NNS?|JJ")
            && !startsTitle(at + 1);
    boolean of =
        inside
            && token.text().equals("of")
            && words.isCapital(at - 1)
            && at + 2 < words.size()
            && words.token(at + 1).text().equals("the")
            && words.isCapital(at + 2);
    boolean bracket =
        inside
            && token.tag().equals("-LRB-")
            && at + 2 < words.size()
            && words.token(at + 2).tag().equals("-RRB-");
    boolean inBracket =
        inside
            && token.tag().equals("-RRB-")
            && words.token(Math.max(0, at - 2)).tag().equals("-LRB-");
    boolean owners =
        inside
            && token.text().equals("and")
            && words.token(at - 1).tag().equals("POS")
            && scene.name(sentence.index(), at + 1).isPresent();
    boolean mark = // "of the miners’ union", whatever the tagger thinks of the mark
        inside
            && token.text().equals("’")
            && words.token(at - 1).tag().equals("NNS")
            && words.token(at + 1).tag().startsWith("NN");
    boolean peoples = // "the Farmers' and Regions' List"
        inside
            && token.text().equals("and")
            && words.token(at - 1).tag().equals("POS")
            && at + 2 < words.size()
            && words.token(at + 1).tag().matches("NNP?S")
            && words.token(at + 2).tag().equals("POS");
    return owners
        || mark
        || peoples
        || entity
        || and && !startsTitle(at + 1)
        || fields
        || of
        || bracket
        || inBracket;
  }

  private boolean isDate(int at) {
    return sentence.dates().stream().anyMatch(d -> d.begin() <= at && at < d.end());
  }

  private boolean startsTitle(int at) {
    for (int i = at; i < Math.min(words.size(), at + 4); i++) {
      if (scene.lexicon().titles().at(List.of(words.word(i)), 0).isPresent()) {
        return true;
      }
      if (!words.token(i).tag().matches("NN.*|JJ.*")) {
        return false;
      }
    }
    return false;
  }

  /** Whether only a title stands between the preposition and a name: "to President Ruiz". */
  private boolean followsOnlyTitle(int begin, int at) {
    boolean title =
        at > begin
            && (scene.lexicon().titles().at(List.of(words.word(at - 1)), 0).isPresent()
                || scene.lexicon().honorifics().of(words.token(at - 1).text()).isPresent());
    return at == begin || title;
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().equals("-RRB-")
        || token.entity() != Entity.NONE && !token.tag().equals("POS");
  }
}
