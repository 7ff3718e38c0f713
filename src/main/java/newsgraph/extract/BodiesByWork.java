package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Token;

/**
 * Bodies without a name that are called by what they do or whose they are: "the tax office", "the
 * tin miners' federation". In "the shipping company" and "the ruling party" the words only
 * describe.
 */
final class BodiesByWork {
  private final NameRuns names;
  private final OfficeLexicon lexicon;

  BodiesByWork(NameRuns names, OfficeLexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The body at the end of these tokens, without article; null if there is none. */
  String read(Sentence sentence, int begin, int end) {
    String last = sentence.tokens().get(end - 1).text().toLowerCase(Locale.ROOT);
    if (!lexicon.organizations().isNamedByWork(last)) {
      return null;
    }
    int from = end - 1;
    boolean field = false;
    while (from > begin && isOfBody(sentence.tokens(), from - 1, end - 1)) {
      from--;
      field |= sentence.tokens().get(from).tag().startsWith("NN");
    }
    return field ? names.print(sentence, from, end) : null;
  }

  /** Where "the rail workers' union" begins, without article; its last token if it is none. */
  int ownedBegin(Sentence sentence, int floor, int last) {
    List<Token> tokens = sentence.tokens();
    boolean cue = lexicon.organizations().isNamedByWork(tokens.get(last).text());
    int from = last;
    boolean owned = false;
    while (cue && from > floor && isOfBody(tokens, from - 1, last)) {
      from--;
      owned |= tokens.get(from).tag().equals("POS") || tokens.get(from).text().equals("’");
    }
    return owned ? from : last;
  }

  private boolean isOfBody(List<Token> tokens, int at, int last) {
    String tag = tokens.get(at).tag();
    String word = tokens.get(at).text();
    boolean lower = Character.isLowerCase(word.charAt(0));
    boolean plural = at > 0 && tokens.get(at - 1).tag().equals("NNS");
    return lower
            && (tag.matches("NNS?")
                || tag.equals("JJ") && lexicon.titles().use(word) != Use.IGNORED)
            && lexicon.status().at(Place.BEFORE, word) == null
        || tag.equals("HYPH")
        || (tag.equals("POS") || word.equals("’")) && plural && at < last;
  }
}
