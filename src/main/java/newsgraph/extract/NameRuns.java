package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/** Finds the stretches of words that name a thing or a place: "Alpine Party", "Bank of Peru". */
final class NameRuns {
  private final AnnotatedArticle article;
  private final People people;
  private final OfficeLexicon lexicon;

  NameRuns(AnnotatedArticle article, People people, OfficeLexicon lexicon) {
    this.article = article;
    this.people = people;
    this.lexicon = lexicon;
  }

  List<Sentence> sentences() {
    return article.sentences();
  }

  /** Stretches of name words, each {@code begin, end}. */
  List<int[]> runs(Sentence sentence, int begin, int end) {
    List<int[]> runs = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      if (isName(sentence, at) || isNumbered(sentence, at, end)) {
        int to = at + 1;
        while (to < end && continues(sentence, at, to, end)) {
          to++;
        }
        while (to > at + 1 && sentence.tokens().get(to - 1).tag().matches("IN|CC|DT")) {
          to--; // "Alpine Institute of"
        }
        runs.add(new int[] {at, to});
        at = to - 1;
      }
    }
    return runs;
  }

  /** "the 1922 Committee". */
  private boolean isNumbered(Sentence sentence, int at, int end) {
    List<Token> tokens = sentence.tokens();
    return at > 0
        && at + 1 < end
        && tokens.get(at).tag().equals("CD")
        && tokens.get(at - 1).tag().equals("DT")
        && isName(sentence, at + 1)
        && lexicon.organizations().cue(tokens.get(at + 1).text()).isPresent();
  }

  private boolean continues(Sentence sentence, int begin, int at, int end) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    Token last = tokens.get(at - 1);
    if (isName(sentence, at)) {
      boolean country =
          isPlace(sentence, new int[] {begin, at}) && token.entity() == Entity.ORGANIZATION;
      return !country || !isDemonym(sentence, begin, at);
    }
    boolean inside = token.entity() == Entity.ORGANIZATION && last.entity() == token.entity();
    boolean joint =
        (inside || token.text().equals("&") || token.tag().equals("HYPH"))
            && at + 1 < end
            && isName(sentence, at + 1);
    boolean of =
        token.text().equals("of")
            && at + 1 < end
            && tokens.get(at + 1).tag().startsWith("NNP")
            && last.entity() != Entity.LOCATION;
    return inside && !token.tag().equals("POS") && !token.tag().equals("DT") || joint || of;
  }

  private boolean isDemonym(Sentence sentence, int begin, int end) {
    Token last = sentence.tokens().get(end - 1);
    return last.tag().startsWith("JJ")
        && last.entity() != Entity.ORGANIZATION
        && isCountry(sentence, begin, end);
  }

  /** Whether the name model takes a word for a person's name that is nobody's. */
  boolean isMistaken(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.entity() == Entity.PERSON
        && token.tag().startsWith("NNP")
        && lexicon.honorifics().of(token.text()).isEmpty()
        && people.at(sentence.index(), at).filter(m -> m.via() == Via.NAME).isEmpty();
  }

  private boolean isName(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (token.entity() == Entity.PERSON) {
      return isMistaken(sentence, at);
    }
    boolean entity = token.entity() == Entity.ORGANIZATION || token.entity() == Entity.LOCATION;
    return (token.tag().startsWith("NNP") || capital && entity) && !token.tag().equals("POS")
        || capital && token.tag().startsWith("NN") && token.text().length() > 1;
  }

  boolean isPlace(Sentence sentence, int[] run) {
    return hasEntity(sentence, run, Entity.LOCATION)
            && !hasEntity(sentence, run, Entity.ORGANIZATION)
            && lexicon.organizations().cue(lower(sentence, run[0], run[1])).isEmpty()
        || isCountry(sentence, run[0], run[1]);
  }

  static boolean hasEntity(Sentence sentence, int[] run, Entity entity) {
    for (int i = run[0]; i < run[1]; i++) {
      if (sentence.tokens().get(i).entity() == entity) {
        return true;
      }
    }
    return false;
  }

  String print(Sentence sentence, int begin, int end) {
    String text = article.article().text();
    int to = sentence.tokens().get(end - 1).span().end();
    int from = Math.min(sentence.tokens().get(begin).span().begin(), to);
    return text.substring(from, to).replaceAll("\\s+", " ").replaceAll("^[Tt]he (?=\\p{Lu})", "");
  }

  String lower(Sentence sentence, int begin, int end) {
    return end <= begin ? "" : print(sentence, begin, end).toLowerCase(Locale.ROOT);
  }

  private boolean isCountry(Sentence sentence, int begin, int end) {
    String words = print(sentence, begin, end);
    return Character.isUpperCase(words.charAt(0)) && lexicon.countries().country(words).isPresent();
  }
}
