package newsgraph.extract;

import newsgraph.model.Sentence;

/**
 * Mends a speaker between commas: "In a meeting on May 3, Lind said, Ruiz had offered him money",
 * where the parser lets Lind have said it in the meeting. What stands before the speaker belongs to
 * what is said.
 */
final class SaidBetween {
  private SaidBetween() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int said = 3; said + 2 < parse.size(); said++) {
      int speaker = parse.child(said, "nsubj");
      int told = parse.child(said, "ccomp", "parataxis");
      if (parse.token(said).tag().matches("VB[DZ]")
          && speaker == said - 1
          && told > said + 1
          && parse.token(said + 1).text().equals(",")
          && parse.child(told, "nsubj", "nsubj:pass") > said + 1
          && isEnclosed(parse, speaker)) {
        return mended(parse, said, speaker, told);
      }
    }
    return sentence;
  }

  private static boolean isEnclosed(Parse parse, int speaker) {
    int begin = NounPhrase.begin(parse, speaker);
    return begin > 1 && parse.token(begin - 1).text().equals(",");
  }

  private static Sentence mended(Parse parse, int said, int speaker, int told) {
    Reattachment mended = new Reattachment(parse);
    for (int at = 0; at < speaker; at++) {
      boolean phrase = parse.relation(at).matches("obl.*|advmod|advcl");
      if (parse.head(at) == said && phrase) {
        mended.hang(at, told, parse.relation(at));
      }
    }
    return mended.sentence();
  }
}
