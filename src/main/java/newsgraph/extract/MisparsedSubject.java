package newsgraph.extract;

import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;

/**
 * The subjects of verbs that the parser hangs elsewhere, by their words; -1 where there is none.
 */
record MisparsedSubject(Parse parse, MeetingWords words) {
  /** "When Ruiz arrived, to be met by Lind, nobody cheered", with "met" for the root; or -1. */
  int arriving(int verb) {
    boolean passive = parse.child(verb, "aux:pass") >= 0;
    return passive && parse.hasChild(verb, "mark", "to")
        ? parse.children(verb, "advcl").stream()
            .filter(clause -> clause < verb)
            .map(clause -> parse.child(clause, "nsubj"))
            .filter(subject -> subject >= 0)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "On Sunday Mr. Lind met Ruiz", parsed as if "Sunday" were a part of his name; or -1. */
  int behindDay(int verb) {
    return parse.children(verb, "obl", "nmod").stream()
        .filter(name -> name < verb && parse.tagged(name, "NNP") && !parse.isTime(name))
        .filter(name -> Parse.isOneOf(parse.preposition(name), "on", "in"))
        .filter(name -> parse.isTime(parse.child(name, "case") + 1))
        .findFirst()
        .orElse(-1);
  }

  /** "tells us Ruiz will receive Lind", parsed as if somebody told Ruiz; or -1. */
  int behindTold(int verb) {
    int name = verb - 1;
    while (name > 0
        && parse.token(name).tag().matches("MD|VB[DZP]|RB")
        && parse.head(name) == verb) {
      name--;
    }
    int told = parse.head(verb);
    return name >= 0
            && name < verb - 1
            && told >= 0
            && parse.head(name) == told
            && Parse.isOneOf(parse.relation(name), "obj", "dep")
            && parse.token(name).tag().matches("NNPS?|PRP")
            && words.is(Cue.REPORT, "verb", parse.lemma(told))
        ? name
        : -1;
  }

  /**
   * "Ruiz, who was in Oslo with Lind and Holm, spoke with Toth": parsed as if Lind and Holm spoke;
   * the name that is left for the root did. Or -1.
   */
  int ofWholeSentence(int verb) {
    boolean broken =
        parse.hasChild(verb, "mark", "with")
            && parse.token(verb).tag().equals("VBD")
            && parse.token(verb - 1).text().equals(",");
    for (int at = verb; broken && at >= 0; at = parse.head(at)) {
      if (parse.head(at) < 0) {
        return parse.tagged(at, "NNP") ? at : -1;
      }
    }
    return -1;
  }

  /** "hours after Ruiz and Lind met", where the parser lets the hours meet; or -1. */
  int afterTime(int noun) {
    return parse.isTime(noun)
        ? parse.children(noun, "nmod").stream()
            .filter(after -> Parse.isOneOf(parse.preposition(after), "after", "before"))
            .filter(after -> parse.tagged(after, "NNP"))
            .findFirst()
            .orElse(-1)
        : -1;
  }
}
