package newsgraph.extract;

import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Mends a surname that the tagger takes for an auxiliary: "Theresa May met Lind", "Menachem Begin
 * met Lind". Behind a word of the same name it belongs to the name.
 */
final class NameNoAuxiliary {
  private NameNoAuxiliary() {}

  static Sentence mend(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int name = 1; name < parse.size(); name++) {
      if (isName(parse, name)) {
        parse = new Parse(mended(parse, name));
      }
    }
    return parse.sentence();
  }

  private static boolean isName(Parse parse, int token) {
    return parse.relation(token).startsWith("aux")
        && parse.head(token) > token
        && parse.token(token).tag().matches("MD|VB.*")
        && parse.token(token).entity() == Entity.PERSON
        && parse.token(token - 1).entity() == Entity.PERSON
        && parse.token(token - 1).tag().equals("NNP")
        && Character.isUpperCase(parse.token(token).text().codePointAt(0));
  }

  private static Sentence mended(Parse parse, int name) {
    int verb = parse.head(name);
    Reattachment mended = new Reattachment(parse);
    mended.hang(name, "NNP", name - 1, "flat");
    boolean other =
        parse.children(verb, "aux", "aux:pass", "cop").stream().anyMatch(aux -> aux != name);
    if (!other && parse.token(verb).tag().equals("VBN")) {
      mended.hang(verb, "VBD", parse.head(verb), parse.relation(verb));
    }
    return mended.sentence();
  }
}
